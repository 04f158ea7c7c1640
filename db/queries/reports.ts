import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { outlets } from '../schema/outlets.ts';
import { reports } from '../schema/reports.ts';
import { revisions } from '../schema/revisions.ts';

/** A decision on a report and an event as JSON gives it. */
export interface StoredGrouping {
  by: 'person' | 'machine';
  verdict: 'joined' | 'suggested' | 'removed';
  eventId: string;
  score: number | null;
  because: string[];
  acrossLanguages: boolean;
  at: string;
}

export type StoredReport = typeof reports.$inferSelect;
export type ReportValues = Omit<StoredReport, 'version' | 'addedAt' | 'updatedAt'>;

/** Columns of a report with its outlet and its current revision, the body left out. */
export const summaryColumns = {
  id: reports.id,
  kind: reports.kind,
  canonicalUrl: reports.canonicalUrl,
  outletId: reports.outletId,
  outletName: outlets.name,
  outletDomain: sql<string | null>`(select d.domain from outlet_domains d
    where d.outlet_id = "outlets"."id" order by d.position limit 1)`,
  eventId: reports.eventId,
  /** The decision that holds: on its event; without one, the best suggestion, then what a person has taken it out of. */
  grouping: sql<StoredGrouping | null>`(select json_build_object('by', g.by, 'verdict', g.verdict,
      'eventId', g.event_id, 'score', g.score, 'because', g.because, 'acrossLanguages', g.across_languages, 'at', g.at)
    from groupings g where g.report_id = "reports"."id" and g.current
      and case when "reports"."event_id" is null then g.verdict in ('suggested', 'removed')
        else g.verdict = 'joined' and g.event_id = "reports"."event_id" end
    order by g.verdict desc, g.score desc nulls last, g.id desc limit 1)`,
  publishedAt: reports.publishedAt,
  language: reports.language,
  tags: reports.tags,
  captions: reports.captions,
  fullText: reports.fullText,
  currentRevision: reports.currentRevision,
  revisionCount: reports.revisionCount,
  version: reports.version,
  addedAt: reports.addedAt,
  updatedAt: reports.updatedAt,
  revisionId: revisions.id,
  contentHash: revisions.contentHash,
  headline: revisions.headline,
  subheadline: revisions.subheadline,
  bylines: revisions.bylines,
};

export const currentRevisionOf = and(
  eq(revisions.reportId, reports.id),
  eq(revisions.number, reports.currentRevision),
);

/** Without a known date of publication, a report is placed by when it was added. */
export const datedAt = sql<Date>`coalesce(${reports.publishedAt}, ${reports.addedAt})`;

const fullColumns = { ...summaryColumns, body: revisions.body, links: revisions.links };

function fullReports(db: Database) {
  return db
    .select(fullColumns)
    .from(reports)
    .innerJoin(revisions, currentRevisionOf)
    .innerJoin(outlets, eq(outlets.id, reports.outletId));
}

export type FullReportRow = Awaited<ReturnType<typeof fullReports>>[number];
export type ReportSummaryRow = Omit<FullReportRow, 'body' | 'links'>;

export async function selectReport(db: Database, id: string): Promise<FullReportRow | null> {
  const [row] = await fullReports(db).where(eq(reports.id, id));
  return row ?? null;
}

/** Reports in no particular order; unknown ids are absent. */
export async function selectReportsById(db: Database, ids: readonly string[]): Promise<FullReportRow[]> {
  return ids.length === 0 ? [] : await fullReports(db).where(inArray(reports.id, [...ids]));
}

/** The event's reports in order of publication, at most `limit`. */
export async function selectReportsOfEvent(
  db: Database,
  eventId: string,
  limit: number,
): Promise<FullReportRow[]> {
  return await fullReports(db).where(eq(reports.eventId, eventId)).orderBy(datedAt, reports.id).limit(limit);
}

/** The report's own row, without locking it. */
export async function selectStoredReport(db: Database, id: string): Promise<StoredReport | null> {
  const [row] = await db.select().from(reports).where(eq(reports.id, id));
  return row ?? null;
}

/** Locks reports in the order of their ids until the transaction ends. Events are locked before reports, everywhere. */
export async function lockReports(db: Database, ids: readonly string[]): Promise<StoredReport[]> {
  return await db
    .select()
    .from(reports)
    .where(inArray(reports.id, [...ids]))
    .orderBy(reports.id)
    .for('update');
}

/** As {@link lockReports}, of one; null where there is no such report. */
export async function lockReport(db: Database, id: string): Promise<StoredReport | null> {
  const [row] = await db.select().from(reports).where(eq(reports.id, id)).for('update');
  return row ?? null;
}

/** Ids of those that were new; the others stand already, also where another transaction has just added them. */
export async function insertReports(
  db: Database,
  rows: readonly ReportValues[],
  now: Date,
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await db
    .insert(reports)
    .values(rows.map((values) => ({ ...values, version: 1, addedAt: now, updatedAt: now })))
    .onConflictDoNothing()
    .returning({ id: reports.id });
  return new Set(inserted.map((row) => row.id));
}

/** Where the reports stand now: their events and current revisions, by report id, without texts. */
export async function selectStandings(db: Database, ids: readonly string[]): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map();
  const rows = await standings(db).where(inArray(reports.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

export type Standing = Awaited<ReturnType<typeof standings>>[number];

function standings(db: Database) {
  return db
    .select({
      id: reports.id,
      eventId: reports.eventId,
      grouping: summaryColumns.grouping,
      currentRevision: reports.currentRevision,
      revisionId: revisions.id,
      contentHash: revisions.contentHash,
    })
    .from(reports)
    .innerJoin(revisions, currentRevisionOf);
}

export async function updateReportRow(
  db: Database,
  id: string,
  values: Partial<ReportValues>,
  now: Date,
): Promise<void> {
  await db
    .update(reports)
    .set({ ...values, version: sql`${reports.version} + 1`, updatedAt: now })
    .where(eq(reports.id, id));
}

/** Moves every report of one event, or the named ones, into another; gives back the ids that moved, sorted. */
export async function moveReports(
  db: Database,
  fromEventId: string,
  toEventId: string,
  only: readonly string[] | null,
  now: Date,
): Promise<string[]> {
  const rows = await db
    .update(reports)
    .set({ eventId: toEventId, version: sql`${reports.version} + 1`, updatedAt: now })
    .where(and(eq(reports.eventId, fromEventId), only === null ? undefined : inArray(reports.id, [...only])))
    .returning({ id: reports.id });
  return rows.map((row) => row.id).sort();
}

export async function deleteReportRow(db: Database, id: string): Promise<void> {
  await db.delete(reports).where(eq(reports.id, id));
}
