import { env, exports } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import worker from '../../src/worker.ts';

const ORIGIN = 'http://127.0.0.1:8787';

describe('the Worker, inside workerd', () => {
  it('answers without a database', async () => {
    const answer = await exports.default.fetch(`${ORIGIN}/livez`);
    expect(answer.status).toBe(200);
  });

  it('finds its database, migrated, through Hyperdrive', async () => {
    const answer = await exports.default.fetch(`${ORIGIN}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ database: 'up', migrations: 'current' }),
    ]);
  });

  it('runs its background jobs at their times', async () => {
    expect(env).toHaveProperty('HYPERDRIVE');
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await worker.scheduled({ cron: '*/15 * * * *' }, env);
    // Each job that fails is told.
    expect(told.mock.calls).toEqual([]);
    told.mockRestore();
  });
});
