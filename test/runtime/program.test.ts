import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProgram, startProgram } from './running-program.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs an entry that is expected to end at once. */
function run(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/start.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stdout, stderr: stderr.trim() };
}

describe.each([
  ['workerd', 'src/cli/start.ts'],
  ['Node', 'src/cli/start-node.ts'],
])('the program on %s', (runtime, file) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'synoptic-program-'));
  let program: RunningProgram;
  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: dataDir }, file);
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const json = async (path: string) => await (await fetch(`${program.origin}${path}`)).json();

  it('says where it is', async () => {
    await expect.poll(program.output, { timeout: 10_000 }).toContain(`running on ${runtime}`);
    expect(program.output()).toContain(`${program.origin}/docs`);
  });

  it('has put the tour event into the empty store', async () => {
    const { items } = (await json('/v1/events')) as { items: { reportCount: number }[] };
    expect(items.map((event) => event.reportCount)).toEqual([6]);
  });

  it('compares two texts', async () => {
    const answer = await fetch(`${program.origin}/v1/compare`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        reports: [
          { headline: 'Ferry stops', text: 'The ferry to Orl stopped at noon. Nobody was hurt.' },
          { headline: 'Ferry halted', text: 'Nobody was hurt. At noon the ferry to Orl was halted.' },
        ],
      }),
    });
    const body = (await answer.json()) as { wording: { links: unknown[] } };
    expect(answer.status).toBe(200);
    expect(body.wording.links.length).toBeGreaterThan(0);
  });

  it('answers many requests that use the database at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => fetch(`${program.origin}/v1/events`)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  });

  it('keeps a second program out of its folder, with one line', () => {
    const { status, stderr } = run({ DATA_DIR: dataDir, PORT: '0' });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^The folder .* is in use by process \d+: stop it, or choose another with DATA_DIR\.$/,
    );
  });

  it('ends when it is told to, and lets the folder go', async () => {
    expect(await program.stop()).toBe(0);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    await expect(fetch(`${program.origin}/livez`)).rejects.toThrow();
  });

  it('finds its store again, and does not load the tour twice', async () => {
    program = await startProgram({ DATA_DIR: dataDir }, file);
    const { items } = (await json('/v1/events')) as { items: unknown[] };
    expect(items).toHaveLength(1);
    expect(program.output()).not.toContain('The store was empty');
    await program.stop();
  });
});

describe('the program, started wrongly', () => {
  it('tells in one line that the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const { status, stderr } = run({ PORT: String(port), DATA_DIR: join(tmpdir(), 'synoptic-never-made') });
    other.close();
    expect([status, stderr]).toEqual([
      1,
      `Port ${port} is taken: stop the program that uses it, or choose another with PORT.`,
    ]);
    expect(existsSync(join(tmpdir(), 'synoptic-never-made'))).toBe(false);
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty": a number from 0 to 65535 is needed.'],
    [{ DATABASE_URL: 'mysql://secret@db/x' }, 'DATABASE_URL must begin with postgres:// or postgresql://.'],
    [{ HOST: '192.0.2.7' }, 'HOST 192.0.2.7 is no address of this machine.'],
  ])('tells in one line that %o cannot be used', (env, line) => {
    expect(run({ PORT: '0', ...env })).toMatchObject({ status: 1, stderr: line });
  });

  it('tells in one line that the database cannot be reached, without its password', () => {
    const { status, stderr } = run({ PORT: '0', DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/news' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The database at 127\.0\.0\.1:1\/news cannot be used: .*ECONNREFUSED/);
    expect(stderr).not.toContain('hidden');
    expect(stderr.split('\n')).toHaveLength(1);
  });
});
