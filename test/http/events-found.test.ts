import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createServices } from '../../src/services/create-services.ts';
import { telling } from '../fixtures/found-events.ts';
import { type Backend, startPglite } from '../store/backends.ts';

let backend: Backend;
let send: (path: string, init?: RequestInit & { json?: unknown }) => Promise<Response>;

beforeAll(async () => {
  backend = await startPglite();
  const services = createServices({ db: backend.db, clock: () => new Date(), grouping: 'on' });
  const settings = { loopback: true, apiKey: null, publicReads: true };
  const app = createApp({ settings, servicesFor: () => ({ services }), log: () => {} });
  send = async (path, { json, ...init } = {}) =>
    await app.fetch(
      new Request(`http://127.0.0.1${path}`, {
        ...init,
        headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...init.headers },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      }),
    );
});
afterAll(async () => await backend.stop());

test('an event forms over HTTP; a suggestion is listed, shown, dismissed for good', async () => {
  const add = async (json: unknown) =>
    (await (await send('/v1/reports', { method: 'POST', json })).json()) as Record<string, never>;
  const page = async (path: string) => await (await send(path, { headers: { accept: 'text/html' } })).text();
  await add(telling('ferry', 0));
  const { id, eventId } = await add(telling('ferry', 1));
  expect(await (await send('/v1/events?state=found')).json()).toMatchObject({ items: [{ id: eventId }] });
  expect(await page('/v1/events')).toContain('formed by itself');
  expect(await page(`/v1/reports/${id}`)).toMatch(/Found to be of[\s\S]*names: /);
  expect(await page(`/v1/reports/${id}/similar`)).toContain(telling('ferry', 0).headline);

  const own = (await (await send('/v1/events', { method: 'POST', json: { title: 'Water tax' } })).json()) as {
    id: string;
  };
  await add(telling('vote', 0, { eventId: own.id }));
  const suggested = await add(telling('vote', 1));
  expect(suggested).toMatchObject({ eventId: null, grouping: { verdict: 'suggested', eventId: own.id } });
  const at = `/v1/events/${own.id}/suggestions`;
  expect(await (await send(at)).json()).toMatchObject({ items: [{ report: { id: suggested.id } }] });
  expect(await page(at)).toContain(telling('vote', 1).headline);
  const dismissed = await send(`${at}/${suggested.id}`, { method: 'DELETE' });
  expect(await dismissed.json()).toMatchObject({ id: own.id, suggestionCount: 0 });
  expect(await (await send(at)).json()).toMatchObject({ items: [] });
  expect((await send('/v1/events?state=nonsense')).status).toBe(400);
});
