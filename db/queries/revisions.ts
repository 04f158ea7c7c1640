import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { revisions } from '../schema/revisions.ts';

export type RevisionRow = typeof revisions.$inferSelect;

const listColumns = {
  id: revisions.id,
  reportId: revisions.reportId,
  number: revisions.number,
  contentHash: revisions.contentHash,
  headline: revisions.headline,
  capturedAt: revisions.capturedAt,
};

export type RevisionSummaryRow = Pick<RevisionRow, keyof typeof listColumns>;

export async function insertRevisions(db: Database, rows: readonly RevisionRow[]): Promise<void> {
  if (rows.length > 0) await db.insert(revisions).values([...rows]);
}

/** The revision of the report with this content, if it was ever captured. */
export async function selectRevisionByHash(
  db: Database,
  reportId: string,
  contentHash: string,
): Promise<RevisionSummaryRow | null> {
  const [row] = await db
    .select(listColumns)
    .from(revisions)
    .where(and(eq(revisions.reportId, reportId), eq(revisions.contentHash, contentHash)));
  return row ?? null;
}

export async function selectRevision(
  db: Database,
  reportId: string,
  reference: { number: number } | { id: string },
): Promise<RevisionRow | null> {
  const condition =
    'id' in reference ? eq(revisions.id, reference.id) : eq(revisions.number, reference.number);
  const [row] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.reportId, reportId), condition));
  return row ?? null;
}

/** Newest first, from before the number `before`. */
export async function selectRevisions(
  db: Database,
  reportId: string,
  before: number | null,
  limit: number,
): Promise<RevisionSummaryRow[]> {
  return await db
    .select(listColumns)
    .from(revisions)
    .where(and(eq(revisions.reportId, reportId), before === null ? undefined : lt(revisions.number, before)))
    .orderBy(desc(revisions.number))
    .limit(limit);
}

/** Every revision of the reports, oldest first. */
export async function selectRevisionsOf(
  db: Database,
  reportIds: readonly string[],
): Promise<RevisionSummaryRow[]> {
  if (reportIds.length === 0) return [];
  return await db
    .select(listColumns)
    .from(revisions)
    .where(inArray(revisions.reportId, [...reportIds]))
    .orderBy(asc(revisions.reportId), asc(revisions.number));
}
