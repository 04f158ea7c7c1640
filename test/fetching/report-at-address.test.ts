import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../src/cli/node-transport.ts';
import { fetchingFrom } from '../../src/services/fetching/fetch-settings.ts';
import { openEmbedded } from '../../src/services/open-embedded.ts';
import type { OpenServices } from '../../src/services/open-postgres.ts';
import { type LocalSite, localSite } from './local-site.ts';

const PIERS = ['north', 'south', 'east', 'west', 'old'];
const page = (head: string, body = PIERS.map(paragraph).join('')) =>
  `<html><head><title>Pier stays closed</title>${head}</head><body><article><h1>Pier stays closed</h1>${body}</article></body></html>`;

function paragraph(pier: string): string {
  return `<p>The harbour authority said on Tuesday that the ${pier} pier would stay closed for another month after divers found cracks in eleven of its pillars, and that ferries would leave from the fishing quay until then.</p>`;
}

const PAGES: Record<string, string> = {
  '/pier': page('<meta property="og:site_name" content="Harbour Post">'),
  '/thief': page('<link rel="canonical" href="https://www.big-paper.org/story">'),
  '/own': page('<link rel="canonical" href="/pier">'),
  '/front': '<html><body><ul><li><a href="/a">Pier</a></li><li><a href="/b">Quay</a></li></ul></body></html>',
};

let site: LocalSite;
let store: OpenServices;

beforeAll(async () => {
  site = await localSite((request, response) => {
    const html = PAGES[request.url?.split('?')[0] ?? ''];
    if (html !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  store = await openEmbedded(
    undefined,
    fetchingFrom({ FETCH_ALLOW: site.origin }, nodeTransport(), Date.now),
  );
});
afterAll(async () => {
  await store.close();
  await site.close();
});

describe('addReport with an address alone', () => {
  it('fetches the page, and knows it again', async () => {
    const first = await store.services.addReport({ url: `${site.origin}/pier` });
    expect(first.status).toBe('created');
    const again = await store.services.addReport({ url: `${site.origin}/pier?utm_source=letter` });
    expect(again).toMatchObject({ id: first.id, status: 'unchanged' });
    const report = await store.services.getReport(first.id);
    expect(report).toMatchObject({ headline: 'Pier stays closed', outlet: { name: 'Harbour Post' } });
    expect(report.text.split('\n\n')).toHaveLength(5);
  });

  it('believes a canonical address on its own site alone', async () => {
    const thief = await store.services.addReport({ url: `${site.origin}/thief` });
    expect(await store.services.getReport(thief.id)).toMatchObject({
      url: `${site.origin}/thief`,
      outlet: { domain: '127.0.0.1' },
    });
    const own = await store.services.addReport({ url: `${site.origin}/own` });
    expect(own.status).toBe('unchanged');
  });

  it.each([
    ['/front', 'notArticle', 'fetchRefused'],
    ['/missing', 'status', 'fetchFailed'],
  ])('says why %s was not taken', async (path, fault, code) => {
    await expect(store.services.addReport({ url: `${site.origin}${path}` })).rejects.toMatchObject({
      code,
      faults: [{ pointer: '/url', code: fault }],
    });
  });

  it('refuses what the guard refuses, and a service that fetches nothing says so', async () => {
    const refused = (url: string, services = store.services) => expect(services.addReport({ url })).rejects;
    await refused('http://192.168.0.1/').toMatchObject({ faults: [{ code: 'reservedAddress' }] });
    const closed = await openEmbedded();
    await refused(`${site.origin}/pier`, closed.services).toMatchObject({
      faults: [{ code: 'fetchingOff' }],
    });
    await closed.close();
  });
});
