import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../store/backends.ts';
import { type RunningProgram, startProgram } from './running-program.ts';

let postgres: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  postgres = await startServer();
});
afterAll(() => postgres.stop());

describe.each([
  ['workerd', 'src/cli/start.ts'],
  ['Node', 'src/cli/start-node.ts'],
])('the program on %s with DATABASE_URL', (_, file) => {
  it('migrates that Postgres, puts the tour in once, and serves from it', async () => {
    const program: RunningProgram = await startProgram({ DATABASE_URL: postgres.url }, file);
    const answer = await fetch(`${program.origin}/v1/events`);
    const { items } = (await answer.json()) as { items: { reportCount: number }[] };
    expect(items.map((event) => event.reportCount)).toEqual([6]);
    expect(program.output()).not.toContain('synoptic:synoptic');
    expect(await program.stop()).toBe(0);
  }, 120_000);
});
