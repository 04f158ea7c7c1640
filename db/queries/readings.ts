import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { readings } from '../schema/readings.ts';

export type ReadingRow = typeof readings.$inferSelect;

/** Stored readings of the revisions by this engine, by revision id. */
export async function selectReadings(
  db: Database,
  revisionIds: readonly string[],
  engineVersion: string,
): Promise<Map<string, ReadingRow>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(readings)
    .where(and(inArray(readings.revisionId, [...revisionIds]), eq(readings.engineVersion, engineVersion)));
  return new Map(rows.map((row) => [row.revisionId, row]));
}

/** Stores readings; those of the same revision and engine give way. */
export async function upsertReadings(db: Database, rows: readonly ReadingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(readings)
    .values([...rows])
    .onConflictDoUpdate({
      target: [readings.revisionId, readings.engineVersion],
      set: { context: sql`excluded.context`, readings: sql`excluded.readings` },
    });
}
