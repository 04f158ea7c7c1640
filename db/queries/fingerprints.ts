import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { fingerprints } from '../schema/fingerprints.ts';
import { outlets } from '../schema/outlets.ts';
import { reports } from '../schema/reports.ts';
import { revisions } from '../schema/revisions.ts';

/** Stores the fingerprints of revisions; those they had give way. */
export async function upsertFingerprints(
  db: Database,
  rows: readonly (typeof fingerprints.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(fingerprints)
    .values([...rows])
    .onConflictDoUpdate({ target: fingerprints.revisionId, set: { hashes: sql`excluded.hashes` } });
}

/**
 * Revisions of other reports that share fingerprints, those that share most first: candidates, whose texts are still
 * to be compared.
 */
export async function selectSharing(
  db: Database,
  reportId: string,
  hashes: readonly number[],
  limit: number,
): Promise<{ revisionId: string; shared: number }[]> {
  if (hashes.length === 0) return [];
  const asked = sql`${`{${hashes.join(',')}}`}::int4[]`;
  const shared = sql<number>`(select count(*)::int from unnest(${fingerprints.hashes}) as held
    join unnest(${asked}) as asked on held = asked)`;
  return await db
    .select({ revisionId: fingerprints.revisionId, shared: shared.as('shared') })
    .from(fingerprints)
    .where(and(sql`${fingerprints.hashes} && ${asked}`, ne(fingerprints.reportId, reportId)))
    .orderBy(desc(sql`shared`), fingerprints.revisionId)
    .limit(limit);
}

function revisionTexts(db: Database) {
  return db
    .select({
      revisionId: revisions.id,
      reportId: revisions.reportId,
      number: revisions.number,
      capturedAt: revisions.capturedAt,
      headline: revisions.headline,
      subheadline: revisions.subheadline,
      body: revisions.body,
      currentRevision: reports.currentRevision,
      canonicalUrl: reports.canonicalUrl,
      eventId: reports.eventId,
      publishedAt: reports.publishedAt,
      outletId: outlets.id,
      outletName: outlets.name,
    })
    .from(revisions)
    .innerJoin(reports, eq(reports.id, revisions.reportId))
    .innerJoin(outlets, eq(outlets.id, reports.outletId));
}

export type RevisionTextRow = Awaited<ReturnType<typeof revisionTexts>>[number];

/** Texts of revisions with the report they belong to, in no particular order. */
export async function selectRevisionTexts(
  db: Database,
  revisionIds: readonly string[],
): Promise<RevisionTextRow[]> {
  return revisionIds.length === 0
    ? []
    : await revisionTexts(db).where(inArray(revisions.id, [...revisionIds]));
}
