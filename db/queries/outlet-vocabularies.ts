import { and, asc, count, desc, eq, isNotNull, max, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { outletVocabularies } from '../schema/outlet-vocabularies.ts';
import { reports } from '../schema/reports.ts';

export type OutletVocabularyRow = typeof outletVocabularies.$inferSelect;

export async function selectOutletVocabulary(
  db: Database,
  outletId: string,
): Promise<OutletVocabularyRow | null> {
  const [row] = await db.select().from(outletVocabularies).where(eq(outletVocabularies.outletId, outletId));
  return row ?? null;
}

/** A vocabulary computed earlier gives way to one computed later, never the reverse. */
export async function upsertOutletVocabulary(db: Database, row: OutletVocabularyRow): Promise<void> {
  const { outletId: _, ...set } = row;
  await db
    .insert(outletVocabularies)
    .values(row)
    .onConflictDoUpdate({
      target: outletVocabularies.outletId,
      set,
      setWhere: sql`${outletVocabularies.computedAt} <= excluded.computed_at`,
    });
}

/** How many reports of the outlet stand in events, and when any of them was changed last; null without one. */
export async function selectOutletCoverage(
  db: Database,
  outletId: string,
): Promise<{ reports: number; updatedAt: Date | null }> {
  const [row] = await db
    .select({ reports: count(), updatedAt: max(reports.updatedAt) })
    .from(reports)
    .where(and(eq(reports.outletId, outletId), isNotNull(reports.eventId)));
  return row ?? { reports: 0, updatedAt: null };
}

/** Events in which the outlet has reports, those with the latest additions first. */
export async function selectEventsOfOutlet(db: Database, outletId: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ eventId: reports.eventId })
    .from(reports)
    .where(and(eq(reports.outletId, outletId), isNotNull(reports.eventId)))
    .groupBy(reports.eventId)
    .orderBy(desc(max(reports.addedAt)), asc(reports.eventId))
    .limit(limit);
  return rows.map((row) => row.eventId!);
}

/** Outlets whose vocabulary was never computed, or by another engine, or before their reports changed; oldest first. */
export async function selectStaleOutlets(
  db: Database,
  engineVersion: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ outletId: reports.outletId })
    .from(reports)
    .leftJoin(outletVocabularies, eq(outletVocabularies.outletId, reports.outletId))
    .where(isNotNull(reports.eventId))
    .groupBy(
      reports.outletId,
      outletVocabularies.engineVersion,
      outletVocabularies.computedAt,
      outletVocabularies.reports,
    )
    .having(
      sql`${outletVocabularies.computedAt} is null or ${outletVocabularies.engineVersion} <> ${engineVersion}
        or ${outletVocabularies.reports} <> count(*) or max(${reports.updatedAt}) > ${outletVocabularies.computedAt}`,
    )
    .orderBy(sql`${outletVocabularies.computedAt} asc nulls first`, asc(reports.outletId))
    .limit(limit);
  return rows.map((row) => row.outletId);
}
