import { connect } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedServer, serveEmbedded } from '../../src/cli/embedded/server.ts';

let database: PGlite;
let server: EmbeddedServer;

beforeAll(async () => {
  database = await PGlite.create();
  await database.exec('create table account (name text primary key, coins int not null check (coins >= 0))');
  server = await serveEmbedded(database, { password: 'open sesame', idleInTransactionMs: 700 });
}, 60_000);

afterAll(async () => {
  await server.close();
  await database.close();
});

beforeEach(async () => {
  await database.exec("delete from account; insert into account values ('ada', 1000), ('bo', 0)");
});

const client = (options: postgres.Options<Record<string, never>> = {}) =>
  postgres(server.url, { max: 1, fetch_types: false, connect_timeout: 20, ...options });

async function coins(): Promise<Record<string, number>> {
  const sql = client();
  const rows = await sql<{ name: string; coins: number }[]>`select name, coins from account`;
  await sql.end();
  return Object.fromEntries(rows.map((row) => [row.name, row.coins]));
}

describe('the embedded database, shared by many clients', () => {
  for (const prepare of [true, false]) {
    it(`never mixes up statements in preparation (prepare: ${prepare})`, async () => {
      const clients = Array.from({ length: 12 }, () => client({ prepare }));
      const asked = await Promise.all(
        clients.map(async (sql, who) => {
          let right = 0;
          for (let turn = 0; turn < 20; turn++) {
            const number = who * 1000 + turn;
            const text = `client ${who}`;
            const [row] =
              turn % 2 === 0
                ? await sql`select ${number}::int as number, ${text}::text as text`
                : await sql`select ${text}::text as text, ${number}::int as number`;
            if (row?.number === number && row.text === text) right++;
          }
          await sql.end();
          return right;
        }),
      );
      expect(asked).toEqual(Array(12).fill(20));
    });
  }

  it('keeps transactions of several clients apart, whatever the pauses between their statements', async () => {
    const transfer = async (who: number) => {
      const sql = client();
      await sql.begin(async (tx) => {
        const [row] = await tx`select coins from account where name = 'ada'`;
        await new Promise((resolve) => setTimeout(resolve, who % 3));
        await tx`update account set coins = ${Number(row?.coins) - 1} where name = 'ada'`;
        await tx`update account set coins = coins + 1 where name = 'bo'`;
      });
      await sql.end();
    };
    await Promise.all(Array.from({ length: 30 }, (_, who) => transfer(who)));
    expect(await coins()).toEqual({ ada: 970, bo: 30 });
  });

  it('rolls back one client without touching what another was told is written', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, who) => {
        const sql = client();
        try {
          await sql`insert into account values (${`c${who}`}, ${who % 2 === 0 ? 1 : -1})`;
          return `c${who}`;
        } catch (error) {
          expect((error as { code?: string }).code).toBe('23514');
          return null;
        } finally {
          await sql.end();
        }
      }),
    );
    const kept = await coins();
    expect(outcomes.filter((name) => name !== null)).toHaveLength(10);
    for (const name of outcomes) if (name !== null) expect(kept[name]).toBe(1);
    expect(Object.keys(kept)).toHaveLength(12);
  });

  it('rolls back when a client goes in the middle of a transaction, and lets the others on', async () => {
    const sql = client();
    const gone = sql
      .begin(async (tx) => {
        await tx`update account set coins = 0 where name = 'ada'`;
        void sql.end({ timeout: 0 });
        // Without a pause the driver may still have its commit through before the connection is cut.
        await new Promise((resolve) => setTimeout(resolve, 200));
        await tx`select 1`;
      })
      .catch(() => 'gone');
    expect(await gone).toBe('gone');
    expect(await coins()).toEqual({ ada: 1000, bo: 0 });
  });

  it('ends a client that holds a transaction open without a word', async () => {
    const sql = client();
    const held = sql
      .begin(async (tx) => {
        await tx`update account set coins = 0 where name = 'ada'`;
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await tx`select 1`;
      })
      .then(
        () => 'committed',
        () => 'ended',
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await coins()).toEqual({ ada: 1000, bo: 0 });
    expect(await held).toBe('ended');
    await sql.end({ timeout: 1 });
  });

  it('answers the rest of a pipeline after an error in the middle', async () => {
    const sql = client();
    const results = await Promise.allSettled([
      sql`select 1 as one`,
      sql`select no_such_column`,
      sql`select ${'x'}::int`,
      sql`select 2 as two`,
    ]);
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    await sql.end();
  });

  it('carries large values both ways', async () => {
    const text = 'ünï'.repeat(700_000);
    const sql = client();
    const [row] = await sql`select ${text}::text as text`;
    expect(row?.text === text).toBe(true);
    await sql.end();
  });

  it('drops the prepared statements of clients that have gone', async () => {
    const sql = client({ prepare: true });
    await sql`select ${1}::int`;
    const during = await database.query('select name from pg_prepared_statements');
    await sql.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const after = await database.query('select name from pg_prepared_statements');
    expect([during.rows.length, after.rows.length]).toEqual([1, 0]);
  });

  it('turns away a wrong password and what is no Postgres client', async () => {
    const stranger = postgres(server.url.replace('open%20sesame', 'guess'), { max: 1 });
    await expect(stranger`select 1`).rejects.toMatchObject({ code: '28P01' });
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
        socket.write('GET / HTTP/1.1\r\n\r\n'),
      );
      socket.on('data', (data) => resolve(data.toString()));
    });
    expect(reply).toContain('08P01');
    expect(await coins()).toEqual({ ada: 1000, bo: 0 });
  });
});
