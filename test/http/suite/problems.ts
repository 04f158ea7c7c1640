import { describe, expect, it } from 'vitest';
import type { Client } from '../client.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

const NO_ID = '00000000-0000-4000-8000-000000000000';

/** Addresses, methods and parameters that are wrong. */
export function problemSuite(client: Client): void {
  describe('addresses, methods, parameters', () => {
    it('answers 404 as a problem, under /v1 and elsewhere', async () => {
      for (const path of ['/nothing', '/v1', '/v1/nothing', '/v1/events/', '//', '/v1/%ff', '/%00']) {
        expectProblem(await client.get(path), 404, 'notFound');
      }
    });

    it('answers 404 for an id that names nothing, a UUID or not', async () => {
      for (const id of [NO_ID, 'abc', '%00', '..%2f..%2fetc', '%F0%9F%98%80']) {
        for (const path of ['events', 'reports', 'outlets']) {
          expectProblem(await client.get(`/v1/${path}/${id}`), 404, 'notFound');
        }
        expectProblem(await client.get(`/v1/events/${id}/comparison`), 404, 'notFound');
        expectProblem(await client.get(`/v1/reports/${id}/revisions`), 404, 'notFound');
      }
      expectProblem(await client.get(`/v1/compare?a=${NO_ID}&b=${NO_ID.replace('8', '9')}`), 404, 'notFound');
    });

    it('answers 405 with Allow on every documented address', async () => {
      const { body: document } = await client.get('/openapi.json');
      for (const [path, item] of Object.entries(document.paths)) {
        const methods = Object.keys(item as object).map((method) => method.toUpperCase());
        const allow = new Set([...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])]);
        const address = path.replaceAll(/\{\w+\}/g, NO_ID);
        for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => !allow.has(each))) {
          const reply = await client.send(method, address);
          expectProblem(reply, 405, 'methodNotAllowed');
          expect(new Set(reply.headers.get('allow')?.split(', '))).toEqual(allow);
        }
      }
    });

    it('answers OPTIONS with what an address allows', async () => {
      const reply = await client.send('OPTIONS', '/v1/compare');
      expect(reply.status).toBe(204);
      expect(reply.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
      expectProblem(await client.send('OPTIONS', '/nothing'), 404, 'notFound');
    });

    it('refuses unknown and repeated query parameters, and names them', async () => {
      const unknown = expectProblem(await client.get('/v1/events?colour=red&limit=5'), 400, 'invalidRequest');
      expect(pointersOf(unknown)).toEqual(['query:/colour']);
      const twice = expectProblem(await client.get('/v1/events?limit=5&limit=6'), 400, 'invalidRequest');
      expect(twice.errors[0]).toMatchObject({ pointer: '/limit', code: 'repeatedParameter' });
      expectProblem(await client.get('/livez?x'), 400, 'invalidRequest');
      expectProblem(await client.get('/v1/lenses?__proto__=1'), 400, 'invalidRequest');
    });

    it('refuses parameters that do not fit, and says where', async () => {
      const wrong = {
        '/v1/events?limit=0': '/limit',
        '/v1/events?limit=101': '/limit',
        '/v1/events?limit=1e1': '/limit',
        '/v1/events?limit=': '/limit',
        '/v1/events?cursor=made-up': '/cursor',
        '/v1/events?sort=title': '/sort',
        '/v1/events?q=%00': '/q',
        '/v1/reports?publishedFrom=yesterday': '/publishedFrom',
        '/v1/reports?publishedTo=2026-02-30': '/publishedTo',
        '/v1/reports?language=english!': '/language',
        '/v1/reports?event=abc': '/event',
        '/v1/reports?kind=tweet': '/kind',
        '/v1/outlets?country=Norway': '/country',
        '/v1/compare?a=abc&b=def': '/a',
        [`/v1/events/${NO_ID}/comparison?lens=mood`]: '/lens/0',
        [`/v1/events/${NO_ID}/comparison?report=abc`]: '/report/0',
        [`/v1/events/${NO_ID}/comparison?offsets=bytes`]: '/offsets',
      };
      for (const [path, pointer] of Object.entries(wrong)) {
        const problem = expectProblem(await client.get(path), 400, 'invalidRequest');
        expect([path, pointersOf(problem)]).toEqual([path, expect.arrayContaining([`query:${pointer}`])]);
      }
    });
  });
}
