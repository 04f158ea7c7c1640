import { describe, expect, it, vi } from 'vitest';
import { createApp, type LogSink } from '../../src/app.ts';
import { ServiceError } from '../../src/services/errors.ts';
import type { Services } from '../../src/services/services.ts';
import { Client } from './client.ts';
import { ON_LOOPBACK } from './on-node.ts';
import { expectProblem } from './suite/expect-problem.ts';

const SECRET = 'insert into reports values ($1) -- params: The minister’s draft';
const EVENT = { title: 'A title for nobody’s log' };

function subject(services: Partial<Record<keyof Services, () => unknown>>) {
  const lines: Parameters<LogSink>[0][] = [];
  let leased = 0;
  let released = 0;
  const app = createApp({
    settings: ON_LOOPBACK,
    log: (entry) => lines.push(entry),
    servicesFor: () => {
      leased += 1;
      return {
        services: services as unknown as Services,
        release: async () => {
          released += 1;
        },
      };
    },
  });
  const client = new Client(async (request) => await app.fetch(request));
  return { client, lines, leases: () => [leased, released] };
}

describe('failures', () => {
  it('a defect is a 500 that says nothing, and a log line that quotes nothing', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fail = () => {
      throw Object.assign(new Error(SECRET), { cause: new TypeError(SECRET), query: SECRET });
    };
    const { client, lines } = subject({ createEvent: fail });
    const reply = await client.post('/v1/events', EVENT);
    const problem = expectProblem(reply, 500, 'internalError');
    expect(reply.text + JSON.stringify(lines)).not.toMatch(/insert into|minister|nobody/);
    expect(lines.map((line) => line.event)).toEqual(['failure', 'request']);
    expect(lines[0]).toMatchObject({
      level: 'error',
      requestId: problem.requestId,
      error: 'Error < TypeError',
    });
    expect(String(lines[0]?.at)).toMatch(/failures\.test\.ts/);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('whatever is thrown is answered', async () => {
    for (const thrown of ['text', null, undefined, 7, { code: 'notFound' }]) {
      const { client } = subject({
        listEvents: () => {
          throw thrown;
        },
      });
      expectProblem(await client.get('/v1/events'), 500, 'internalError');
    }
  });

  it('a database that cannot be reached is a 503 to try again', async () => {
    const { client, lines } = subject({
      listEvents: () => {
        throw new ServiceError('storageUnavailable', 'The database cannot be reached.');
      },
    });
    const reply = await client.get('/v1/events');
    expectProblem(reply, 503, 'storageUnavailable');
    expect(reply.headers.get('retry-after')).toBe('2');
    expect(lines.map((line) => line.event)).toEqual(['request']);
  });

  it('is not ready without a database or behind in migrations, and live all the same', async () => {
    for (const state of [
      { ready: false, database: 'down', migrations: 'unknown' },
      { ready: false, database: 'up', migrations: 'behind' },
    ]) {
      const { client } = subject({ checkReadiness: () => state });
      const problem = expectProblem(await client.get('/readyz'), 503, 'notReady');
      expect(problem.detail).toContain(state.migrations);
      expect((await client.get('/livez')).status).toBe(200);
    }
  });

  it('leases services once a request, and only where they are used', async () => {
    const ok = subject({ listEvents: () => ({ items: [], nextCursor: null }) });
    await ok.client.get('/livez');
    await ok.client.get('/v1/lenses');
    await ok.client.get('/nothing');
    await ok.client.post('/v1/events', { title: 3 });
    expect(ok.leases()).toEqual([0, 0]);
    await ok.client.get('/v1/events');
    expect(ok.leases()).toEqual([1, 1]);
    const failing = subject({
      listEvents: () => {
        throw new Error('x');
      },
    });
    await failing.client.get('/v1/events');
    expect(failing.leases()).toEqual([1, 1]);
  });

  it('logs one line a request, without query, body or key', async () => {
    const { client, lines } = subject({ listEvents: () => ({ items: [], nextCursor: null }) });
    await client.get('/v1/events?q=confidential', {
      authorization: 'Bearer confidential',
      'x-request-id': 'r-1',
    });
    expect(lines).toEqual([
      {
        level: 'info',
        event: 'request',
        requestId: 'r-1',
        method: 'GET',
        path: '/v1/events',
        status: 200,
        milliseconds: expect.any(Number),
      },
    ]);
  });
});
