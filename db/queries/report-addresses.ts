import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { reportAddresses } from '../schema/report-addresses.ts';
import { reports } from '../schema/reports.ts';

/** Under which report each of the ids stands that reports at these addresses would have; others are absent. */
export async function selectReportsAt(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: reportAddresses.id, reportId: reportAddresses.reportId })
    .from(reportAddresses)
    .where(inArray(reportAddresses.id, [...ids]));
  return new Map(rows.map(({ id, reportId }) => [id, reportId]));
}

/** Those of the ids that are reports. */
export async function selectExisting(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: reports.id })
    .from(reports)
    .where(inArray(reports.id, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

/** The report's other addresses, in their order. */
export async function selectAddressesOf(db: Database, reportId: string): Promise<string[]> {
  const rows = await db
    .select({ url: reportAddresses.url })
    .from(reportAddresses)
    .where(eq(reportAddresses.reportId, reportId))
    .orderBy(asc(reportAddresses.url));
  return rows.map(({ url }) => url);
}

/** Addresses that are known keep their report. */
export async function insertAddresses(
  db: Database,
  rows: readonly (typeof reportAddresses.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0)
    await db
      .insert(reportAddresses)
      .values([...rows])
      .onConflictDoNothing();
}
