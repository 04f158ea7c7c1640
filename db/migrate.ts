import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { PgDialect, PgSession } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './errors.ts';

const MIGRATIONS_FOLDER = join(import.meta.dirname, 'migrations');

/**
 * Brings the schema up to date, in one transaction; does nothing where it is. Needs Node (it reads the SQL files) and
 * a direct connection with the right to create tables. Two programs that start at once: one waits or tries again.
 */
export async function migrate(db: Database): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  const { dialect, session } = db as unknown as { dialect: PgDialect; session: PgSession };
  const run = () => dialect.migrate(migrations, session, { migrationsFolder: MIGRATIONS_FOLDER });
  try {
    await run();
  } catch (error) {
    // The other program made the same objects first (unique violation in the catalogue, or "already exists").
    const { sqlState } = classifyDatabaseError(error);
    const lostRace = sqlState !== null && ['23505', '42P07', '42P06', '42710'].includes(sqlState);
    if (!lostRace) throw error;
    await run();
  }
}
