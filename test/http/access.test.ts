import { describe, expect, it } from 'vitest';
import { createApp, type Settings, settingsFrom } from '../../src/app.ts';
import type { Services } from '../../src/services/services.ts';
import { Client } from './client.ts';
import { expectProblem } from './suite/expect-problem.ts';

const KEY = 'a key that nobody guesses'.replaceAll(' ', '-');
const services = {
  listEvents: async () => ({ items: [], nextCursor: null }),
  createEvent: async () => ({ id: 'made', version: 1 }),
  compareTexts: async () => ({ engineVersion: '0', reports: [] }),
} as unknown as Services;

const clientOf = (settings: Settings) => {
  const app = createApp({ settings, servicesFor: () => ({ services }), log: () => {} });
  return new Client(async (request) => await app.fetch(request));
};
const onNetwork = (more: Partial<Settings> = {}) =>
  clientOf({ loopback: false, apiKey: KEY, publicReads: true, ...more });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const EVENT = { title: 'Ferry strikes pier' };
const PAIR = { reports: [{ text: 'One.' }, { text: 'Two.' }] };

describe('on any address but loopback', () => {
  it('a write needs the key', async () => {
    const client = onNetwork();
    const none = await client.post('/v1/events', EVENT);
    expectProblem(none, 401, 'keyRequired');
    expect(none.headers.get('www-authenticate')).toMatch(/^Bearer realm="synoptic"$/);
    for (const wrong of ['x', `${KEY}x`, KEY.slice(1), KEY.toUpperCase(), '']) {
      const reply = await client.post('/v1/events', EVENT, bearer(wrong));
      expectProblem(reply, 401, 'keyRequired');
      expect(reply.headers.get('www-authenticate')).toContain('error="invalid_token"');
    }
    for (const other of [`Basic ${btoa(`user:${KEY}`)}`, KEY]) {
      expectProblem(await client.post('/v1/events', EVENT, { authorization: other }), 401, 'keyRequired');
    }
    for (const scheme of ['Bearer', 'bearer']) {
      const reply = await client.post('/v1/events', EVENT, { authorization: `${scheme} ${KEY}` });
      expect(reply.status).toBe(201);
    }
  });

  it('every operation that writes is closed, before its input is looked at', async () => {
    const client = onNetwork();
    const { body: document } = await client.get('/openapi.json');
    const id = '00000000-0000-4000-8000-000000000000';
    let closed = 0;
    for (const [path, item] of Object.entries(document.paths)) {
      for (const [method, { security }] of Object.entries(item as Record<string, { security: object[] }>)) {
        const isWrite = JSON.stringify(security) === '[{"apiKey":["write"]}]';
        const isRead =
          method === 'get' || path === '/v1/compare' || /\/(analyze|answers|extract)$/.test(path);
        expect([path, method, isWrite]).toEqual([path, method, !isRead]);
        if (!isWrite) continue;
        const reply = await client.send(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, id));
        expectProblem(reply, 401, 'keyRequired');
        closed += 1;
      }
    }
    expect(closed).toBeGreaterThan(10);
  });

  it('no key configured means no writes, whatever is sent', async () => {
    const client = onNetwork({ apiKey: null });
    expectProblem(await client.post('/v1/events', EVENT), 403, 'writesDisabled');
    expectProblem(await client.post('/v1/events', EVENT, bearer('null')), 403, 'writesDisabled');
    expect((await client.get('/v1/events')).status).toBe(200);
  });

  it('reads and computing are open, unless they are closed', async () => {
    const open = onNetwork();
    expect((await open.get('/v1/events')).status).toBe(200);
    expect((await open.post('/v1/compare', PAIR)).status).toBe(200);
    const closed = onNetwork({ publicReads: false });
    expectProblem(await closed.get('/v1/events'), 401, 'keyRequired');
    expectProblem(await closed.post('/v1/compare', PAIR), 401, 'keyRequired');
    expect((await closed.get('/livez')).status).toBe(200);
    const mine = await closed.get('/v1/events', bearer(KEY));
    expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expectProblem(await onNetwork({ publicReads: false, apiKey: null }).get('/v1/events'), 403, 'forbidden');
  });

  it('pages of any origin may call it: nothing rides on cookies', async () => {
    const client = onNetwork();
    const reply = await client.get('/v1/events', { origin: 'https://desk.example' });
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await client.send('OPTIONS', '/v1/events', {
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Authorization.*If-Match/);
  });

  it('answers under any host name, and asks browsers for https where it has it', async () => {
    const client = onNetwork();
    const reply = await client.send('GET', '/livez', { origin: 'https://synoptic.example' });
    expect([reply.status, reply.headers.get('strict-transport-security')]).toEqual([200, 'max-age=31536000']);
  });
});

describe('on loopback', () => {
  const client = clientOf(settingsFrom({}));

  it('programs of this machine need no key', async () => {
    expect((await client.post('/v1/events', EVENT)).status).toBe(201);
  });

  it('a key that is configured is needed', async () => {
    const keyed = clientOf(settingsFrom({ API_KEY: KEY }));
    expectProblem(await keyed.post('/v1/events', EVENT), 401, 'keyRequired');
    expect((await keyed.post('/v1/events', EVENT, bearer(KEY))).status).toBe(201);
    expect((await keyed.get('/v1/events')).status).toBe(200);
  });

  it('a host name that was rebound to this machine gets nothing', async () => {
    for (const origin of [
      'http://rebound.example:8787',
      'http://192.168.1.7',
      'http://127.0.0.1.nip.example',
    ]) {
      expectProblem(await client.send('GET', '/v1/events', { origin }), 403, 'hostNotAllowed');
    }
    expectProblem(await client.get('/v1/events', { host: 'rebound.example' }), 403, 'hostNotAllowed');
    for (const origin of [
      'http://localhost:9',
      'http://127.0.0.1',
      'http://[::1]:8787',
      'http://127.8.9.1',
    ]) {
      expect((await client.send('GET', '/v1/events', { origin })).status).toBe(200);
    }
  });

  it('a web page of another origin cannot write, whatever it claims the body to be', async () => {
    for (const origin of ['https://news.example', 'null', 'http://localhost.news.example']) {
      expectProblem(await client.post('/v1/events', EVENT, { origin }), 403, 'originNotAllowed');
      expectProblem(
        await client.send('DELETE', '/v1/events/x', { headers: { origin } }),
        403,
        'originNotAllowed',
      );
    }
    const simple = { 'content-type': 'text/plain' };
    expectProblem(await client.post('/v1/events', EVENT, simple), 415, 'unsupportedMediaType');
    expect((await client.post('/v1/events', EVENT, { origin: 'http://localhost:5173' })).status).toBe(201);
  });
});

describe('settingsFrom', () => {
  it('is closed wherever it is not surely loopback', () => {
    for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'synoptic.example', 'localhost.example', '']) {
      expect([HOST, settingsFrom({ HOST }).loopback]).toEqual([HOST, false]);
    }
    for (const HOST of [undefined, '127.0.0.1', '127.1.2.3', 'localhost', 'LOCALHOST', '::1', '[::1]']) {
      expect([HOST, settingsFrom({ HOST }).loopback]).toEqual([HOST, true]);
    }
    expect(settingsFrom({}, { exposed: true }).loopback).toBe(false);
    expect(settingsFrom({ API_KEY: '' }).apiKey).toBeNull();
    expect([settingsFrom({ PUBLIC_READS: 'false' }), settingsFrom({})].map((s) => s.publicReads)).toEqual([
      false,
      true,
    ]);
  });
});
