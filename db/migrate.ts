import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { PgDialect, PgSession } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';
import { classifyDatabaseError } from './errors.ts';

const MIGRATIONS_FOLDER = join(import.meta.dirname, 'migrations');
// Schema, table of what has run, the migrations themselves: at each of them another program may be first.
const ATTEMPTS = 4;
// Unique violation in the catalogue; table, schema or object "already exists".
const MADE_BY_ANOTHER = new Set(['23505', '42P07', '42P06', '42710']);

/**
 * Brings the schema up to date, in one transaction; does nothing where it is. Needs Node (it reads the SQL files) and
 * a direct connection with the right to create tables. Of two programs that start at once, one waits for the other.
 */
export async function migrate(db: Database): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  const { dialect, session } = db as unknown as { dialect: PgDialect; session: PgSession };
  for (let attempt = 1; ; attempt++) {
    try {
      return await dialect.migrate(migrations, session, { migrationsFolder: MIGRATIONS_FOLDER });
    } catch (error) {
      const { sqlState } = classifyDatabaseError(error);
      if (attempt === ATTEMPTS || sqlState === null || !MADE_BY_ANOTHER.has(sqlState)) throw error;
    }
  }
}
