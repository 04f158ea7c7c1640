import { and, asc, eq, getTableColumns, lte } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { reportChecks } from '../schema/report-checks.ts';

export type ReportCheckRow = typeof reportChecks.$inferSelect;
type NewRow = typeof reportChecks.$inferInsert;

/** Columns that say how the page stood when it was last read. */
export type SeenColumns = Pick<
  ReportCheckRow,
  'etag' | 'lastModified' | 'pageHash' | 'contentHash' | 'given'
>;

export async function selectReportCheck(db: Database, reportId: string): Promise<ReportCheckRow | null> {
  const [row] = await db.select().from(reportChecks).where(eq(reportChecks.reportId, reportId));
  return row ?? null;
}

/** Puts a report on the schedule; of one that has a schedule only what was seen is renewed. */
export async function upsertSeenPage(
  db: Database,
  row: Pick<ReportCheckRow, 'reportId' | 'since' | 'nextAt'>,
  seen: SeenColumns,
): Promise<void> {
  await db
    .insert(reportChecks)
    .values({ ...row, ...seen })
    .onConflictDoUpdate({ target: reportChecks.reportId, set: seen });
}

/** Writes the named columns, whether or not the report had a schedule. Gives the row as it stands then. */
export async function upsertSchedule(
  db: Database,
  row: Pick<NewRow, 'reportId' | 'since' | 'nextAt' | 'stopped'>,
): Promise<ReportCheckRow> {
  const { reportId: _, ...set } = row;
  const [stored] = await db
    .insert(reportChecks)
    .values(row)
    .onConflictDoUpdate({ target: reportChecks.reportId, set })
    .returning();
  return stored!;
}

/**
 * Takes checks that are due, the longest overdue first: they are due to nobody else until `lease`. One statement, and
 * no lock outlives it: two that ask at once never get the same row.
 */
export async function claimDueChecks(
  db: Database,
  now: Date,
  lease: Date,
  limit: number,
): Promise<ReportCheckRow[]> {
  const due = db
    .$with('due')
    .as(
      db
        .select({ id: reportChecks.reportId })
        .from(reportChecks)
        .where(lte(reportChecks.nextAt, now))
        .orderBy(asc(reportChecks.nextAt))
        .limit(limit)
        .for('update', { skipLocked: true }),
    );
  return await db
    .with(due)
    .update(reportChecks)
    .set({ nextAt: lease })
    .from(due)
    .where(eq(reportChecks.reportId, due.id))
    .returning(getTableColumns(reportChecks));
}

/** Writes what a check came to. False where the lease is no longer the caller's: then nothing is written. */
export async function recordCheck(
  db: Database,
  reportId: string,
  lease: Date,
  values: Partial<Omit<ReportCheckRow, 'reportId'>>,
): Promise<boolean> {
  const rows = await db
    .update(reportChecks)
    .set(values)
    .where(and(eq(reportChecks.reportId, reportId), eq(reportChecks.nextAt, lease)))
    .returning({ id: reportChecks.reportId });
  return rows.length > 0;
}
