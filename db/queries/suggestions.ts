import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { events } from '../schema/events.ts';
import { groupings } from '../schema/groupings.ts';
import { outlets } from '../schema/outlets.ts';
import { reports } from '../schema/reports.ts';
import { revisions } from '../schema/revisions.ts';
import { currentRevisionOf, summaryColumns } from './reports.ts';

/** A suggestion stands open while nobody has decided on it and its report stands in no event. */
const isOpen = and(groupings.current, eq(groupings.verdict, 'suggested'), isNull(reports.eventId));

/** Reports suggested for the event, latest suggestion first, from before the decision `before`. */
export async function selectSuggestions(db: Database, eventId: string, before: number | null, limit: number) {
  return await db
    .select({
      ...summaryColumns,
      suggestionId: groupings.id,
      score: groupings.score,
      because: groupings.because,
      acrossLanguages: groupings.acrossLanguages,
      suggestedAt: groupings.at,
    })
    .from(groupings)
    .innerJoin(reports, eq(reports.id, groupings.reportId))
    .innerJoin(revisions, currentRevisionOf)
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .where(
      and(isOpen, eq(groupings.eventId, eventId), before === null ? undefined : lt(groupings.id, before)),
    )
    .orderBy(desc(groupings.id))
    .limit(limit);
}

/** Ids of reports whose suggestion for the event stands open, sorted. */
export async function selectSuggestedReports(db: Database, eventId: string): Promise<string[]> {
  const rows = await db
    .select({ id: reports.id })
    .from(groupings)
    .innerJoin(reports, eq(reports.id, groupings.reportId))
    .where(and(isOpen, eq(groupings.eventId, eventId)))
    .orderBy(reports.id);
  return rows.map((row) => row.id);
}

/** Events that consist of suggestions alone and for which this report is suggested, the earliest first. */
export async function selectProposalsOf(db: Database, reportId: string): Promise<string[]> {
  const rows = await db
    .select({ id: events.id })
    .from(groupings)
    .innerJoin(events, eq(events.id, groupings.eventId))
    .where(
      and(
        groupings.current,
        eq(groupings.reportId, reportId),
        or(eq(groupings.verdict, 'suggested'), eq(groupings.verdict, 'joined')),
        eq(events.state, 'suggested'),
        eq(events.status, 'open'),
      ),
    )
    .orderBy(sql`${events.createdAt}`, events.id);
  return rows.map((row) => row.id);
}

/** The decision on this report and this event that holds now. */
export async function selectCurrentGrouping(db: Database, reportId: string, eventId: string) {
  const [row] = await db
    .select()
    .from(groupings)
    .where(and(groupings.current, eq(groupings.reportId, reportId), eq(groupings.eventId, eventId)));
  return row ?? null;
}
