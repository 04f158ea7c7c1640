import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../src/cli/node-transport.ts';
import { fetchingFrom } from '../../src/services/fetching/fetch-settings.ts';
import { type LocalSite, localSite } from '../fetching/local-site.ts';
import { startPglite } from '../store/backends.ts';
import type { Subject } from './api-suite.ts';
import { Client } from './client.ts';
import { appOn } from './on-node.ts';
import { expectProblem } from './suite/expect-problem.ts';

const PIERS = ['north', 'south', 'east', 'west', 'old'];
const page = (month: string) => {
  const paragraphs = PIERS.map(
    (pier) =>
      `<p>The harbour authority said on Tuesday that the ${pier} pier would stay closed for ${month} after divers found cracks in eleven of its pillars.</p>`,
  );
  return `<html><body><article><h1>Pier stays closed</h1>${paragraphs.join('')}</article></body></html>`;
};

let site: LocalSite;
let subject: Subject;
let html: string | null = page('a month');
beforeAll(async () => {
  site = await localSite((request, response) => {
    if (request.url !== '/pier') return;
    if (html === null) response.writeHead(410).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  const fetching = fetchingFrom({ FETCH_ALLOW: site.origin }, nodeTransport(), Date.now);
  subject = await appOn(startPglite, fetching);
});
afterAll(async () => {
  await subject.stop?.();
  await site.close();
});

describe('/v1/reports/{reportId}/checks', () => {
  const client = new Client((request) => subject.send(request));

  it('tells when an address is looked at again, looks at it now, and lets it go', async () => {
    const { id } = await client.make('/v1/reports', { url: `${site.origin}/pier` });
    const at = `/v1/reports/${id}/checks`;
    const first = await client.get(at);
    expect(first.body).toMatchObject({ reportId: id, state: 'scheduled', checks: 0, last: null });
    const etag = { 'if-none-match': first.headers.get('etag')! };
    expect((await client.get(at, etag)).status).toBe(304);

    html = page('two months');
    const looked = await client.send('POST', at);
    expect(looked.status).toBe(200);
    expect(looked.body).toMatchObject({ changes: 1, last: { outcome: 'revised', reason: null } });
    expect((await client.get(`/v1/reports/${id}`)).body).toMatchObject({ revisionCount: 2 });
    expect((await client.get(at, etag)).status).toBe(200);

    html = null;
    expect((await client.send('POST', at)).body).toMatchObject({
      state: 'finished',
      last: { outcome: 'gone', status: 410 },
    });
    expect((await client.send('DELETE', at)).status).toBe(204);
    expect((await client.get(at)).body).toMatchObject({ state: 'stopped', next: null });
    expect((await client.get(`/v1/reports/${id}`)).body.text).toContain('two months');
  });

  it('says what it cannot do', async () => {
    const text = { outlet: { name: 'Bay Wire' }, headline: 'Pier', text: 'The pier is closed.' };
    const { id } = await client.make('/v1/reports', text);
    expectProblem(await client.send('POST', `/v1/reports/${id}/checks`), 409, 'conflict');
    const nobody = '/v1/reports/00000000-0000-4000-8000-000000000000/checks';
    for (const method of ['GET', 'POST', 'DELETE']) {
      expectProblem(await client.send(method, nobody), 404, 'notFound');
    }
  });
});
