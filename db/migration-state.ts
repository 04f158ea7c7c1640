import { max } from 'drizzle-orm';
import { bigint, pgSchema } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './errors.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

/** The table in which drizzle's migrator keeps what it has run; `created_at` is the migration's own timestamp. */
const applied = pgSchema('drizzle').table('__drizzle_migrations', {
  createdAt: bigint('created_at', { mode: 'number' }),
});

export type MigrationState = 'current' | 'behind' | 'ahead';

/** Compares what the database has run with what this program was built with. Throws where it cannot be reached. */
export async function readMigrationState(db: Database): Promise<MigrationState> {
  const built = Math.max(...journal.entries.map((entry) => entry.when));
  const last = await lastApplied(db);
  if (last === null || last < built) return 'behind';
  return last > built ? 'ahead' : 'current';
}

async function lastApplied(db: Database): Promise<number | null> {
  try {
    const [row] = await db.select({ last: max(applied.createdAt) }).from(applied);
    return row?.last == null ? null : Number(row.last);
  } catch (error) {
    // 42P01 and 3F000: no such table, no such schema: a database nobody has migrated.
    const { sqlState } = classifyDatabaseError(error);
    if (sqlState === '42P01' || sqlState === '3F000') return null;
    throw error;
  }
}
