import { describe, expect, it } from 'vitest';
import type { Client } from '../client.ts';

/** What every answer has, whatever its address. */
export function envelopeSuite(client: Client): void {
  describe('every answer', () => {
    it('takes over a usable request id and makes one otherwise', async () => {
      const given = await client.get('/livez', { 'x-request-id': 'desk-7:42_a.b' });
      expect(given.headers.get('x-request-id')).toBe('desk-7:42_a.b');
      for (const bad of ['a b', 'x'.repeat(129), '"quoted"', '{}']) {
        const made = await client.get('/livez', { 'x-request-id': bad });
        expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      }
      const [one, two] = await Promise.all([client.get('/livez'), client.get('/livez')]);
      expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
    });

    it('carries security headers, errors included', async () => {
      for (const path of ['/livez', '/nothing', '/v1/lenses']) {
        const { headers } = await client.get(path);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(headers.get('referrer-policy')).toBe('no-referrer');
      }
    });

    it('is live, and ready once the database is migrated', async () => {
      expect((await client.get('/livez')).body).toEqual({ status: 'live' });
      const ready = await client.get('/readyz');
      expect([ready.status, ready.body]).toEqual([
        200,
        { ready: true, database: 'up', migrations: 'current' },
      ]);
    });

    it('answers HEAD as GET, without the body', async () => {
      const [get, head] = await Promise.all([client.get('/v1/lenses'), client.send('HEAD', '/v1/lenses')]);
      expect([head.status, head.text]).toEqual([200, '']);
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
      expect((await client.send('HEAD', '/nothing')).status).toBe(404);
    });

    it('answers 304 where the client holds the very same representation', async () => {
      const first = await client.get('/v1/lenses');
      const etag = first.headers.get('etag')!;
      expect(etag).toMatch(/^"[\x21\x23-\x7e]+"$/);
      for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await client.get('/v1/lenses', { 'if-none-match': sent });
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
      }
      expect((await client.get('/v1/lenses', { 'if-none-match': '"other"' })).status).toBe(200);
    });

    it('says in the document what it is, and that document is the one of the routes', async () => {
      const { status, body, headers } = await client.get('/openapi.json');
      expect([status, body.openapi, body.info.title]).toEqual([200, '3.1.0', 'Synoptic']);
      expect((await client.get('/openapi.json', { 'if-none-match': headers.get('etag')! })).status).toBe(304);
    });

    it('lets pages of this machine read, and no others', async () => {
      const local = await client.get('/livez', { origin: 'http://localhost:5173' });
      expect(local.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
      expect(local.headers.get('vary')).toMatch(/Origin/);
      for (const origin of ['https://news.example', 'null', 'http://localhost.news.example']) {
        const { headers } = await client.get('/livez', { origin });
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    });
  });
}
