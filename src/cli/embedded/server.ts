import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { Connection, type SharedDatabase } from './connection.ts';
import { Turns } from './turns.ts';

export interface EmbeddedServerOptions {
  /** Loopback port; 0 lets the system choose. */
  port?: number;
  /** What clients must give as their password: whoever can reach the port cannot read the store without it. */
  password: string;
  /** How long a client may leave a transaction open without a word, in milliseconds; others wait meanwhile. */
  idleInTransactionMs?: number;
}

export interface EmbeddedServer {
  /** Connection string for any Postgres client on this machine. */
  url: string;
  /** Ends every connection, rolls open transactions back and stops listening. */
  close(): Promise<void>;
}

/** What a client is told in the greeting; asked of the database, so that it never lies. */
const REPORTED = [
  'server_version',
  'server_encoding',
  'client_encoding',
  'DateStyle',
  'TimeZone',
  'integer_datetimes',
  'standard_conforming_strings',
];

/**
 * Serves a PGlite database to many clients at once over the Postgres protocol, on loopback.
 *
 * PGlite is one session. Clients share it by turns: a turn begins with the first message of a request and lasts until
 * the database says that the session is idle again, so neither a statement in preparation nor a transaction is ever
 * seen by another client. Named prepared statements go when the client that made them goes. Session settings
 * (SET) are shared and must not be used; COPY FROM STDIN and LISTEN are not served.
 */
export async function serveEmbedded(
  database: PGlite,
  options: EmbeddedServerOptions,
): Promise<EmbeddedServer> {
  const { rows } = await database.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [REPORTED],
  );
  const shared: SharedDatabase = {
    database,
    turns: new Turns(),
    password: options.password,
    parameters: rows.map((row) => [row.name, row.setting]),
    idleInTransactionMs: options.idleInTransactionMs ?? 30_000,
  };
  const open = new Set<Connection>();
  const server = createServer({ noDelay: true }, (socket: Socket) => {
    const connection = new Connection(socket, shared);
    open.add(connection);
    void connection.ended.then(() => open.delete(connection));
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`,
    async close() {
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(
        Array.from(open, (connection) => {
          connection.end();
          return connection.ended;
        }),
      );
      await stopped;
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port was given'));
      else resolve(address.port);
    });
  });
}
