import { and, count, eq, exists, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { events } from '../schema/events.ts';
import { reports } from '../schema/reports.ts';
import { afterPosition, containing, type KeysetPosition, keysetOrder } from './keyset.ts';

type StoredEvent = typeof events.$inferSelect;
export type EventRow = StoredEvent & { reportCount: number };
export type EventValues = Omit<StoredEvent, 'version' | 'createdAt' | 'updatedAt'>;

const columns = {
  id: events.id,
  title: events.title,
  summary: events.summary,
  startedAt: events.startedAt,
  endedAt: events.endedAt,
  places: events.places,
  status: events.status,
  successorId: events.successorId,
  version: events.version,
  createdAt: events.createdAt,
  updatedAt: events.updatedAt,
  reportCount: sql<number>`(select count(*)::int from reports r where r.event_id = "events"."id")`,
};

export async function selectEvent(db: Database, id: string): Promise<EventRow | null> {
  const [row] = await db.select(columns).from(events).where(eq(events.id, id));
  return row ?? null;
}

/** Locks the events until the transaction ends, in the order of their ids, so that two callers never cross. */
export async function lockEvents(db: Database, ids: readonly string[]): Promise<Map<string, StoredEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(events)
    .where(inArray(events.id, [...ids]))
    .orderBy(events.id)
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

export async function insertEvent(db: Database, values: EventValues, now: Date): Promise<void> {
  await db.insert(events).values({ ...values, version: 1, createdAt: now, updatedAt: now });
}

/** Changes the event and raises its version; with no values, the version alone (its set of reports has changed). */
export async function updateEventRow(
  db: Database,
  id: string,
  values: Partial<EventValues>,
  now: Date,
): Promise<void> {
  await db
    .update(events)
    .set({ ...values, version: sql`${events.version} + 1`, updatedAt: now })
    .where(eq(events.id, id));
}

export async function deleteEventRow(db: Database, id: string): Promise<void> {
  await db.delete(events).where(eq(events.id, id));
}

/** How many events name this one as their successor. */
export async function countPredecessors(db: Database, id: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(events).where(eq(events.successorId, id));
  return Number(row?.n ?? 0);
}

export interface EventQuery {
  q: string | null;
  place: string | null;
  status: StoredEvent['status'] | null;
  outletId: string | null;
  descending: boolean;
  after: KeysetPosition | null;
  limit: number;
}

export async function selectEvents(db: Database, query: EventQuery): Promise<EventRow[]> {
  const { q, place, status, outletId, descending } = query;
  const conditions: (SQL | undefined)[] = [
    q === null ? undefined : or(ilike(events.title, containing(q)), ilike(events.summary, containing(q))),
    place === null
      ? undefined
      : sql`exists (select 1 from unnest(${events.places}) as place where place ilike ${containing(place)})`,
    status === null ? undefined : eq(events.status, status),
    outletId === null
      ? undefined
      : exists(
          db
            .select({ one: sql`1` })
            .from(reports)
            .where(and(eq(reports.outletId, outletId), sql`${reports.eventId} = "events"."id"`)),
        ),
    afterPosition(events.createdAt, events.id, query.after, descending),
  ];
  return await db
    .select(columns)
    .from(events)
    .where(and(...conditions))
    .orderBy(...keysetOrder(events.createdAt, events.id, descending))
    .limit(query.limit);
}
