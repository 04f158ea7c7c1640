import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { eventFeatures } from '../schema/event-features.ts';
import { events } from '../schema/events.ts';
import { groupingQueue } from '../schema/groupings.ts';
import { reports } from '../schema/reports.ts';
import { rowsOf } from './rows.ts';

export type EventFeaturesRow = typeof eventFeatures.$inferSelect;

/** Stores what reports' current texts speak of; what was stored gives way. */
export async function upsertEventFeatures(db: Database, rows: readonly EventFeaturesRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(eventFeatures)
    .values([...rows])
    .onConflictDoUpdate({
      target: eventFeatures.reportId,
      set: {
        readFrom: sql`excluded.read_from`,
        features: sql`excluded.features`,
        keys: sql`excluded.keys`,
        english: sql`excluded.english`,
        language: sql`excluded.language`,
      },
    });
}

export interface KeyHit {
  reportId: string;
  /** How rare the shared keys are, summed: one that few reports have counts more. */
  weight: number;
}

/**
 * Reports that share keys, those first that share the rarest and the most. Of a key that very many reports have, `perKey`
 * reports are looked at, so that no key costs more than another however many reports are stored.
 */
export async function selectSharingKeys(
  db: Database,
  reportId: string,
  keys: readonly number[],
  { perKey, limit }: { perKey: number; limit: number },
): Promise<KeyHit[]> {
  if (keys.length === 0) return [];
  const asked = sql`${`{${keys.join(',')}}`}::int4[]`;
  const rows = await db.execute(sql`
    with held as materialized (
      select asked.key, found.report_id, count(*) over (partition by asked.key) as n
      from unnest(${asked}) as asked(key)
      cross join lateral (
        select f.report_id from event_features f where f.keys @> array[asked.key] limit ${perKey}
      ) as found
    )
    select report_id, sum(1.0 / n)::float8 as weight from held
    where report_id <> ${reportId}
    group by report_id order by weight desc, report_id limit ${limit}`);
  return rowsOf<{ report_id: string; weight: number }>(rows).map((row) => ({
    reportId: row.report_id,
    weight: Number(row.weight),
  }));
}

const featureColumns = {
  reportId: eventFeatures.reportId,
  eventId: reports.eventId,
  addedAt: reports.addedAt,
  readFrom: eventFeatures.readFrom,
  features: eventFeatures.features,
  english: eventFeatures.english,
  language: eventFeatures.language,
  kind: reports.kind,
};

/** A report's features with the event it stands in now. */
export type PlacedFeatures = {
  reportId: string;
  eventId: string | null;
  addedAt: Date;
  readFrom: string;
  features: unknown;
  english: boolean;
  language: string | null;
  kind: 'article' | 'document';
};

/** The features of these reports, in no particular order; ids without any are absent. */
export async function selectFeatures(db: Database, reportIds: readonly string[]): Promise<PlacedFeatures[]> {
  if (reportIds.length === 0) return [];
  return await db
    .select(featureColumns)
    .from(eventFeatures)
    .innerJoin(reports, eq(reports.id, eventFeatures.reportId))
    .where(inArray(eventFeatures.reportId, [...reportIds]));
}

/** Ids of reports of these events, at most `perEvent` of each, in the order of their ids. */
export async function selectEventMates(
  db: Database,
  eventIds: readonly string[],
  perEvent: number,
): Promise<string[]> {
  if (eventIds.length === 0) return [];
  const asked = sql`${`{${eventIds.join(',')}}`}::uuid[]`;
  const rows = await db.execute(sql`
    select mate.id from unnest(${asked}) as asked(id)
    cross join lateral (
      select r.id from reports r where r.event_id = asked.id order by r.id limit ${perEvent}
    ) as mate`);
  return rowsOf<{ id: string }>(rows).map((row) => row.id);
}

/** What the machine must know of an event before it puts anything there. */
export async function selectEventStandings(db: Database, eventIds: readonly string[]) {
  if (eventIds.length === 0) return [];
  return await db
    .select({
      id: events.id,
      status: events.status,
      state: events.state,
      madeBy: events.madeBy,
      createdAt: events.createdAt,
    })
    .from(events)
    .where(inArray(events.id, [...eventIds]));
}

/** Marks reports to be placed, for the first time or again; those that wait already keep their turn. */
export async function enqueueGrouping(
  db: Database,
  reportIds: readonly string[],
  since: Date,
): Promise<void> {
  if (reportIds.length === 0) return;
  const rows = [...new Set(reportIds)].sort().map((reportId) => ({ reportId, since, attempts: 0 }));
  await db.insert(groupingQueue).values(rows).onConflictDoNothing();
}

export async function dequeueGrouping(db: Database, reportId: string): Promise<void> {
  await db.delete(groupingQueue).where(eq(groupingQueue.reportId, reportId));
}

/** Counts a try that failed at `at`; the next comes after half a minute, then after four times as long each time. */
export async function countGroupingAttempt(db: Database, reportId: string, at: Date): Promise<void> {
  await db
    .update(groupingQueue)
    .set({
      attempts: sql`${groupingQueue.attempts} + 1`,
      since: sql`${at.toISOString()}::timestamptz + interval '30 seconds' * power(4, ${groupingQueue.attempts})`,
    })
    .where(eq(groupingQueue.reportId, reportId));
}

/** Reports that wait since before `until`, those first that were tried least and wait longest. */
export async function selectGroupingQueue(
  db: Database,
  { until, maxAttempts, limit }: { until: Date; maxAttempts: number; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ reportId: groupingQueue.reportId })
    .from(groupingQueue)
    .where(
      and(lt(groupingQueue.attempts, maxAttempts), sql`${groupingQueue.since} <= ${until.toISOString()}`),
    )
    .orderBy(asc(groupingQueue.attempts), asc(groupingQueue.since), asc(groupingQueue.reportId))
    .limit(limit);
  return rows.map((row) => row.reportId);
}
