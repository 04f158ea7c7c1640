import { exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

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
});
