import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { eventSeparations, groupings } from '../schema/groupings.ts';
import { rowsOf } from './rows.ts';

export type GroupingRow = typeof groupings.$inferSelect;

export interface GroupingDecision
  extends Pick<GroupingRow, 'eventId' | 'by' | 'verdict' | 'at'>,
    Partial<Pick<GroupingRow, 'score' | 'because' | 'acrossLanguages'>> {
  reportIds: readonly string[];
}

/** Stores a decision on some reports and one event; what was decided before on each of these pairs stays as history. */
export async function insertGroupings(db: Database, decision: GroupingDecision): Promise<void> {
  const { reportIds, score = null, because = [], acrossLanguages = false, ...rest } = decision;
  if (reportIds.length === 0) return;
  await db
    .update(groupings)
    .set({ current: false })
    .where(
      and(
        groupings.current,
        inArray(groupings.reportId, [...reportIds]),
        // A report stands in one event: where it joins, its standing elsewhere is history, too.
        rest.verdict === 'joined'
          ? or(eq(groupings.eventId, rest.eventId), eq(groupings.verdict, 'joined'))
          : eq(groupings.eventId, rest.eventId),
      ),
    );
  await db
    .insert(groupings)
    .values(
      reportIds.map((reportId) => ({ ...rest, reportId, score, because, acrossLanguages, current: true })),
    );
}

/** After a merge: what was decided on `from` holds for `into`, where nothing was decided on that. */
export async function carryGroupings(db: Database, from: string, into: string): Promise<void> {
  await db.execute(sql`
    insert into groupings (report_id, event_id, by, verdict, score, because, across_languages, current, at)
    select g.report_id, ${into}::uuid, g.by, g.verdict, g.score, g.because, g.across_languages, true, g.at
    from groupings g
    where g.event_id = ${from}::uuid and g.current and not exists (
      select 1 from groupings k where k.report_id = g.report_id and k.event_id = ${into}::uuid and k.current)
    order by g.id`);
  await db
    .update(groupings)
    .set({ current: false })
    .where(and(groupings.current, eq(groupings.eventId, from)));
  await db.execute(sql`
    insert into event_separations (event_id, other_id)
    select least(s.other, ${into}::uuid), greatest(s.other, ${into}::uuid)
    from (
      select case when event_id = ${from}::uuid then other_id else event_id end as other
      from event_separations where event_id = ${from}::uuid or other_id = ${from}::uuid
    ) as s
    where s.other <> ${into}::uuid
    on conflict do nothing`);
}

/** What people have decided last on each of these reports and any event. */
export async function selectPersonDecisions(db: Database, reportIds: readonly string[]) {
  if (reportIds.length === 0) return [];
  return await db
    .select({ reportId: groupings.reportId, eventId: groupings.eventId, verdict: groupings.verdict })
    .from(groupings)
    .where(and(groupings.current, eq(groupings.by, 'person'), inArray(groupings.reportId, [...reportIds])));
}

/** Two reports that were proposed as of one event, which a person has denied; where the second stands now. */
export interface KeptApart {
  reportId: string;
  otherId: string;
  otherEventId: string | null;
}

/** Every report that a person keeps apart from one of these, in both directions. */
export async function selectKeptApart(db: Database, reportIds: readonly string[]): Promise<KeptApart[]> {
  const rows = await db.execute(sql`
    select mine.report_id, other.report_id as other_id, r.event_id from groupings mine
    join events on events.id = mine.event_id and events.made_by = 'machine' and events.state = 'suggested'
    join groupings other on other.event_id = mine.event_id and other.report_id <> mine.report_id
    join reports r on r.id = other.report_id
    where mine.report_id = any(${`{${reportIds.join(',')}}`}::uuid[]) and mine.current and other.current
      and mine.by = 'person' and other.by = 'person' and mine.verdict = 'dismissed' and other.verdict = 'dismissed'
    order by 1, 2`);
  return rowsOf<{ report_id: string; other_id: string; event_id: string | null }>(rows).map((row) => ({
    reportId: row.report_id,
    otherId: row.other_id,
    otherEventId: row.event_id,
  }));
}

/** Notes that a person has parted two events. */
export async function insertSeparation(db: Database, a: string, b: string): Promise<void> {
  const [eventId, otherId] = a < b ? [a, b] : [b, a];
  await db.insert(eventSeparations).values({ eventId, otherId }).onConflictDoNothing();
}

/** Takes back that two events were parted: a person has merged them. */
export async function deleteSeparation(db: Database, a: string, b: string): Promise<void> {
  const [eventId, otherId] = a < b ? [a, b] : [b, a];
  await db
    .delete(eventSeparations)
    .where(and(eq(eventSeparations.eventId, eventId), eq(eventSeparations.otherId, otherId)));
}

/** Of these events, those that a person has parted from `eventId`. */
export async function selectSeparated(
  db: Database,
  eventId: string,
  others: readonly string[],
): Promise<Set<string>> {
  if (others.length === 0) return new Set();
  const rows = await db
    .select()
    .from(eventSeparations)
    .where(
      or(
        and(eq(eventSeparations.eventId, eventId), inArray(eventSeparations.otherId, [...others])),
        and(eq(eventSeparations.otherId, eventId), inArray(eventSeparations.eventId, [...others])),
      ),
    );
  return new Set(rows.map((row) => (row.eventId === eventId ? row.otherId : row.eventId)));
}

/**
 * Whether people's decisions forbid the machine to merge: `pinned` of `from`'s reports were put there by a person, or a
 * report of one of the two was taken out of the other.
 */
export async function hasMergeObstacle(db: Database, from: string, into: string): Promise<boolean> {
  const rows = await db.execute(sql`
    select 1 as found from groupings g join reports r on r.id = g.report_id
    where g.current and g.by = 'person' and (
      (r.event_id = ${from}::uuid and g.verdict = 'joined')
      or (g.verdict in ('removed', 'dismissed') and (
        (r.event_id = ${from}::uuid and g.event_id = ${into}::uuid)
        or (r.event_id = ${into}::uuid and g.event_id = ${from}::uuid))))
    limit 1`);
  return rowsOf(rows).length > 0;
}
