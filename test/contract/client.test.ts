import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSynopticClient } from '../../openapi/client.ts';
import type { Subject } from '../http/api-suite.ts';
import { inventedWeb } from '../http/invented-web.ts';
import { appOn } from '../http/on-node.ts';
import { startPglite } from '../store/backends.ts';

let subject: Subject;
let client: ReturnType<typeof createSynopticClient>;
beforeAll(async () => {
  subject = await appOn(startPglite, inventedWeb());
  client = createSynopticClient({
    baseUrl: 'http://localhost:8787',
    fetch: (request) => subject.send(request),
  });
});
afterAll(async () => {
  await subject?.stop?.();
});

describe('the typed client', () => {
  it('compares two texts', async () => {
    const { data, error } = await client.POST('/v1/compare', {
      body: { reports: [{ text: 'A ferry struck a pier.' }, { text: 'A ferry has struck a pier.' }] },
    });
    expect(error).toBeUndefined();
    const link = data?.wording?.links[0];
    expect(link?.a.exact).toBe('A ferry struck a pier.');
  });

  it('stores, reads, updates, and is told what went wrong', async () => {
    const event = await client.POST('/v1/events', { body: { title: 'Ferry strikes pier' } });
    const added = await client.POST('/v1/reports', {
      body: {
        outlet: 'Bay Wire',
        headline: 'Ferry',
        text: 'A ferry struck a pier.',
        eventId: event.data!.id,
      },
    });
    const path = { reportId: added.data!.id };
    const read = await client.GET('/v1/reports/{reportId}', { params: { path } });
    expect(read.data?.outlet.name).toBe('Bay Wire');
    const updated = await client.PATCH('/v1/reports/{reportId}', {
      params: { path, header: { 'If-Match': read.response.headers.get('etag')! } },
      body: { tags: ['harbour'] },
    });
    expect(updated.data?.tags).toEqual(['harbour']);
    const stale = await client.PATCH('/v1/reports/{reportId}', {
      params: { path, header: { 'If-Match': read.response.headers.get('etag')! } },
      body: { tags: [] },
    });
    expect([stale.data, stale.error?.code]).toEqual([undefined, 'preconditionFailed']);
  });
});
