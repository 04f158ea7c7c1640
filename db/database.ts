import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** Where rows are read and written: a connection pool, an embedded database, or a transaction in one of them. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** A database with the means to let it go. */
export interface DatabaseHandle {
  db: Database;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Open connections at most. Five is what a Worker request may hold (Cloudflare allows six at once). */
  max?: number;
  /** Seconds to wait for a connection before the database counts as unavailable. */
  connectTimeout?: number;
  /** Seconds after which an idle connection is closed; 0 keeps it. */
  idleTimeout?: number;
  /** TLS as postgres.js takes it; the URL's `sslmode` where absent. */
  ssl?: boolean | 'require' | 'prefer' | 'verify-full';
}

/**
 * Connects to Postgres >= 15, directly or through Hyperdrive or another transaction-mode pooler: no named
 * statement, no session setting and no type look-up is relied on. Nothing is sent until the first query.
 */
export function connect(url: string, options: ConnectOptions = {}): DatabaseHandle {
  const client = postgres(url, {
    max: options.max ?? 5,
    connect_timeout: options.connectTimeout ?? 5,
    idle_timeout: options.idleTimeout ?? 0,
    // Array columns are parsed by drizzle from their text form, so the catalogue need not be asked.
    fetch_types: false,
    prepare: false,
    onnotice: () => {},
    ...(options.ssl === undefined ? {} : { ssl: options.ssl }),
  });
  return { db: drizzle(client) as unknown as Database, close: () => client.end({ timeout: 5 }) };
}
