import { and, count, eq, exists, ilike, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { events } from '../schema/events.ts';
import { reports } from '../schema/reports.ts';
import { afterPosition, containing, type KeysetPosition, keysetOrder } from './keyset.ts';

export type StoredEvent = typeof events.$inferSelect;
export type EventRow = StoredEvent & { reportCount: number; suggestionCount: number };
export type EventValues = Omit<StoredEvent, 'version' | 'createdAt' | 'updatedAt'>;

const columns = {
  id: events.id,
  title: events.title,
  summary: events.summary,
  startedAt: events.startedAt,
  endedAt: events.endedAt,
  places: events.places,
  status: events.status,
  state: events.state,
  madeBy: events.madeBy,
  successorId: events.successorId,
  version: events.version,
  createdAt: events.createdAt,
  updatedAt: events.updatedAt,
  reportCount: sql<number>`(select count(*)::int from reports r where r.event_id = "events"."id")`,
  suggestionCount: sql<number>`(select count(*)::int from groupings g join reports r on r.id = g.report_id
    where g.event_id = "events"."id" and g.current and g.verdict = 'suggested' and r.event_id is null)`,
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

/** False where an event has this id already. */
export async function insertEventOnce(db: Database, values: EventValues, now: Date): Promise<boolean> {
  const rows = await db
    .insert(events)
    .values({ ...values, version: 1, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: events.id });
  return rows.length === 1;
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

/** Raises the event's version for a person's addition, which also confirms what was a proposal. */
export async function confirmProposal(db: Database, id: string, now: Date): Promise<void> {
  const state = sql`case when ${events.state} = 'suggested' then 'confirmed' else ${events.state} end`;
  await db
    .update(events)
    .set({ state, version: sql`${events.version} + 1`, updatedAt: now })
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
  /** Null: `confirmed` and `found`. */
  state: StoredEvent['state'] | null;
  outletId: string | null;
  descending: boolean;
  after: KeysetPosition | null;
  limit: number;
}

export async function selectEvents(db: Database, query: EventQuery): Promise<EventRow[]> {
  const { q, place, status, state, outletId, descending } = query;
  const conditions: (SQL | undefined)[] = [
    q === null ? undefined : or(ilike(events.title, containing(q)), ilike(events.summary, containing(q))),
    place === null
      ? undefined
      : sql`exists (select 1 from unnest(${events.places}) as place where place ilike ${containing(place)})`,
    status === null ? undefined : eq(events.status, status),
    state === null ? ne(events.state, 'suggested') : eq(events.state, state),
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
