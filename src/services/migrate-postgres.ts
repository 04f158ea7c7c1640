import { connect } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';

/** Brings the schema of the Postgres behind `url` up to date, over one direct connection. */
export async function migratePostgres(url: string): Promise<void> {
  const { db, close } = connect(url, { max: 1, connectTimeout: 10 });
  try {
    await migrate(db);
  } finally {
    await close();
  }
}
