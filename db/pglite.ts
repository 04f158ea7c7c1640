import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database, DatabaseHandle } from './database.ts';

/**
 * Opens the embedded Postgres in `folder` (in memory where absent), in this process. One process at a time:
 * the caller guards the folder. `client` is for the socket server that other runtimes connect to.
 */
export async function openPglite(folder?: string): Promise<DatabaseHandle & { client: PGlite }> {
  const client = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return { client, db: drizzle(client) as unknown as Database, close: () => client.close() };
}
