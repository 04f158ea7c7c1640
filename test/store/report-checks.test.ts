import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimDueChecks } from '../../db/queries/report-checks.ts';
import { nodeTransport } from '../../src/cli/node-transport.ts';
import { createServices } from '../../src/services/create-services.ts';
import { fetchingFrom } from '../../src/services/fetching/fetch-settings.ts';
import type { Services } from '../../src/services/services.ts';
import { hold, type LocalSite, localSite } from '../fetching/local-site.ts';
import { describeStore, report, type StoreContext } from './store-suite.ts';

const HOUR = 3_600_000;
const PIERS = ['north', 'south', 'east', 'west', 'old'];

/** What the site answers at an address. */
interface Stand {
  status?: number;
  month?: string;
  /** What stands around the article. */
  furniture?: string;
  etag?: string;
  headers?: Record<string, string>;
  html?: string;
}

function pageOf({ month = 'another month', furniture = 'Weather: rain', html }: Stand): string {
  if (html !== undefined) return html;
  const paragraphs = PIERS.map(
    (pier) =>
      `<p>The harbour authority said on Tuesday that the ${pier} pier would stay closed for ${month} after divers found cracks in eleven of its pillars, and that ferries would leave from the fishing quay until then.</p>`,
  );
  return `<html><head><title>Pier stays closed</title><meta property="og:site_name" content="Harbour Post"></head><body>
    <nav><a href="/">Home</a><a href="/sea">${furniture}</a></nav><aside><h3>Most read</h3><ul><li><a href="/1">${furniture}</a></li></ul></aside>
    <article><h1>Pier stays closed</h1>${paragraphs.join('')}</article><footer>${furniture}</footer></body></html>`;
}

let site: LocalSite;
let stands: Record<string, Stand>;
beforeAll(async () => {
  site = await localSite((request, response) => {
    const stand = stands[request.url ?? ''];
    if (stand === undefined) return;
    const { status = 200, etag, headers = {} } = stand;
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    if (stand.status === 0) return hold(response);
    const all = { 'content-type': 'text/html', ...(etag === undefined ? {} : { etag }), ...headers };
    response.writeHead(status, all).end(pageOf(stand));
  });
});
afterAll(async () => await site.close());
beforeEach(() => {
  stands = { '/pier': {} };
  site.seen.length = 0;
});

describeStore('addresses of reports', (store) => {
  let services: Services;
  beforeEach(() => {
    services = servicesOn(store);
  });
  const later = (hours: number) => {
    store.now = new Date(store.now.getTime() + hours * HOUR);
  };
  const take = async (path = '/pier') => (await services.addReport({ url: `${site.origin}${path}` })).id;
  const looks = (path = '/pier') => site.seen.filter((line) => line === `GET ${path}`).length;

  test('are looked at again by and by, and a report whose text was sent is not', async () => {
    const id = await take();
    const sent = await services.addReport(report({ url: `${site.origin}/sent` }));
    expect(await services.getReportChecks(id)).toMatchObject({ state: 'scheduled', checks: 0, last: null });
    expect(await services.getReportChecks(sent.id)).toMatchObject({ state: 'none', next: null });
    expect(await services.recheckDueReports()).toEqual({ checked: 0, outcomes: {} });
    later(1.2);
    expect(await services.recheckDueReports()).toEqual({ checked: 1, outcomes: { unchanged: 1 } });
    expect(await services.recheckDueReports()).toEqual({ checked: 0, outcomes: {} });
    for (;;) {
      const { next } = await services.getReportChecks(id);
      if (next === null) break;
      store.now = new Date(next);
      expect((await services.recheckDueReports()).checked).toBe(1);
    }
    const checks = await services.getReportChecks(id);
    expect(checks).toMatchObject({ state: 'finished', changes: 0 });
    // The spread of the waits depends on the address.
    expect([9, 10, 11]).toContain(checks.checks);
    expect(looks()).toBe(checks.checks + 1);
  });

  test('a changed article is a revision; what changes around it is not', async () => {
    const id = await take();
    stands['/pier'] = { furniture: 'Weather: sun at last, and a regatta on Sunday' };
    expect((await services.checkReport(id)).last).toMatchObject({ outcome: 'unchanged' });
    expect((await services.getReport(id)).revisionCount).toBe(1);
    stands['/pier'] = { month: 'two months' };
    later(1);
    const checks = await services.checkReport(id);
    expect(checks).toMatchObject({ changes: 1, last: { outcome: 'revised', at: store.now.toISOString() } });
    const revised = await services.getReport(id);
    expect(revised).toMatchObject({ revisionCount: 2, revisionNumber: 2 });
    expect(revised.text).toContain('two months');
    stands['/pier'] = {};
    await services.checkReport(id);
    expect(await services.getReport(id)).toMatchObject({ revisionCount: 2, revisionNumber: 1 });
  });

  test('a page that has not changed since is not sent again', async () => {
    stands['/pier'] = { etag: '"a"' };
    const id = await take();
    stands['/pier'] = { etag: '"a"', month: 'two months' };
    expect((await services.checkReport(id)).last).toMatchObject({ outcome: 'unchanged' });
    stands['/pier'] = { etag: '"b"', month: 'two months' };
    expect((await services.checkReport(id)).last).toMatchObject({ outcome: 'revised' });
    expect(site.requests.at(-1)!.headers['if-none-match']).toBe('"a"');
    await services.checkReport(id);
    expect(site.requests.at(-1)!.headers['if-none-match']).toBe('"b"');
  });

  test('what was sent beside the address goes on to win over the page', async () => {
    const { id } = await services.addReport({
      url: `${site.origin}/pier`,
      headline: 'Eleven pillars cracked',
    });
    stands['/pier'] = { furniture: 'Weather: sun' };
    expect((await services.checkReport(id)).last?.outcome).toBe('unchanged');
    stands['/pier'] = { month: 'two months' };
    expect((await services.checkReport(id)).last?.outcome).toBe('revised');
    expect((await services.getReport(id)).headline).toBe('Eleven pillars cracked');
  });

  test('a page that is gone is noted, and its text kept; one that comes back is read', async () => {
    const id = await take();
    stands['/pier'] = { status: 404 };
    const gone = await services.checkReport(id);
    expect(gone).toMatchObject({ state: 'scheduled', last: { outcome: 'gone', status: 404 } });
    expect(gone.goneSince).toBe(store.now.toISOString());
    later(3);
    expect((await services.checkReport(id)).goneSince).toBe(gone.goneSince);
    expect((await services.getReport(id)).text).toContain('another month');
    stands['/pier'] = {};
    expect(await services.checkReport(id)).toMatchObject({ goneSince: null, last: { outcome: 'unchanged' } });
    stands['/pier'] = { status: 410 };
    expect(await services.checkReport(id)).toMatchObject({ state: 'finished', last: { status: 410 } });
  });

  describe('nothing is taken', () => {
    const PAYWALL = `<html><head><title>Pier stays closed</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier stays closed","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script></head>
      <body><article><h1>Pier stays closed</h1><p>The harbour authority said on Tuesday that the north pier would stay closed for two months after divers found cracks in eleven of its pillars, and that ferries would leave from the fishing quay until then.</p><div class="paywall">Subscribe to continue reading</div></article></body></html>`;
    test.each<[string, Stand, object]>([
      ['from a front page', { html: '<ul><li><a href="/a">Pier</a></li></ul>' }, { outcome: 'unreadable' }],
      ['from a closed paywall', { html: PAYWALL }, { outcome: 'unreadable', reason: 'excerpt' }],
      [
        'from another kind of document',
        { headers: { 'content-type': 'text/csv' } },
        { outcome: 'unreadable' },
      ],
      ['from another address', { status: 301, headers: { location: '/quay' } }, { outcome: 'moved' }],
      ['where the host fails', { status: 503 }, { outcome: 'failed', reason: 'status', status: 503 }],
      ['where the host refuses', { status: 403 }, { outcome: 'failed', reason: 'status', status: 403 }],
    ])('%s', async (_, stand, last) => {
      const id = await take();
      stands = { '/pier': stand, '/quay': { month: 'two months' } };
      expect((await services.checkReport(id)).last).toMatchObject(last);
      expect((await services.getReport(id)).revisionCount).toBe(1);
      expect((await services.listReports({})).items).toHaveLength(1);
    });
  });

  test('a host that fails is left alone longer and longer, and as long as it asks', async () => {
    const id = await take();
    later(30);
    stands['/pier'] = { status: 503 };
    const waits: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { next } = await services.checkReport(id);
      waits.push((Date.parse(next!) - store.now.getTime()) / HOUR);
    }
    expect(waits.map((wait) => Math.floor(wait * 2) / 2)).toEqual([0.5, 1, 2, 4]);
    stands['/pier'] = { status: 429, headers: { 'retry-after': '43200' } };
    const { next, failures } = await services.checkReport(id);
    expect(failures).toBe(5);
    // What a host asks is spread, too, and never cut short.
    const asked = (Date.parse(next!) - store.now.getTime()) / HOUR;
    expect(asked).toBeGreaterThanOrEqual(12);
    expect(asked).toBeLessThanOrEqual(13.2);
    stands['/pier'] = {};
    expect(await services.checkReport(id)).toMatchObject({ failures: 0, last: { outcome: 'unchanged' } });
  });

  test('two rounds at once never look at the same address', async () => {
    for (let i = 0; i < 12; i += 1) {
      stands[`/pier-${i}`] = { month: `${i + 2} months` };
      await take(`/pier-${i}`);
    }
    site.seen.length = 0;
    later(2);
    const rounds = await Promise.all([services, servicesOn(store)].map((one) => one.recheckDueReports()));
    expect(rounds[0]!.checked + rounds[1]!.checked).toBe(12);
    expect(new Set(site.seen.filter((line) => line !== 'GET /robots.txt')).size).toBe(12);
    expect(site.seen.filter((line) => line !== 'GET /robots.txt')).toHaveLength(12);
  });

  test('a round keeps to its budget, the longest overdue first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      stands[`/pier-${i}`] = {};
      ids.push(await take(`/pier-${i}`));
      later(0.5);
    }
    later(4);
    expect((await services.recheckDueReports({ reports: 2 })).checked).toBe(2);
    const done = await Promise.all(ids.map(async (id) => (await services.getReportChecks(id)).checks));
    expect(done).toEqual([1, 1, 0, 0, 0]);
    expect((await services.recheckDueReports({ requests: 1 })).checked).toBeLessThanOrEqual(3);
    expect(await servicesOn(store, { FETCH: 'off' }).recheckDueReports()).toEqual({
      checked: 0,
      outcomes: {},
    });
  });

  test('a round that was killed is taken up after its lease, and writes nothing twice', async () => {
    const id = await take();
    stands['/pier'] = { month: 'two months' };
    later(2);
    const lease = new Date(store.now.getTime() + 5 * 60_000);
    expect(await claimDueChecks(store.backend.db, store.now, lease, 10)).toHaveLength(1);
    // Killed with the revision written and nothing noted.
    await services.addReport({ url: `${site.origin}/pier`, html: pageOf(stands['/pier']) });
    expect((await services.recheckDueReports()).checked).toBe(0);
    later(0.1);
    expect(await services.recheckDueReports()).toEqual({ checked: 1, outcomes: { unchanged: 1 } });
    expect((await services.getReport(id)).revisionCount).toBe(2);
  });

  test('are left alone where somebody asks, and taken up again by hand', async () => {
    const id = await take();
    await services.stopReportChecks(id);
    await take();
    later(5);
    expect((await services.recheckDueReports()).checked).toBe(0);
    expect(await services.getReportChecks(id)).toMatchObject({ state: 'stopped', next: null });
    expect(await services.checkReport(id)).toMatchObject({ state: 'scheduled', checks: 1 });
  });

  test('one that cannot be looked at says why', async () => {
    const without = await services.addReport(report({ url: null }));
    await expect(services.checkReport(without.id)).rejects.toMatchObject({ code: 'conflict' });
    const closed = servicesOn(store, { FETCH: 'off' });
    const id = await take();
    await expect(closed.checkReport(id)).rejects.toMatchObject({
      code: 'fetchRefused',
      faults: [{ code: 'fetchingOff' }],
    });
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const verb of [services.getReportChecks, services.checkReport, services.stopReportChecks]) {
      await expect(verb(nobody)).rejects.toMatchObject({ code: 'notFound' });
    }
  });

  test('a deleted report takes its schedule with it', async () => {
    const id = await take();
    await services.deleteReport(id, '*');
    later(2);
    expect((await services.recheckDueReports()).checked).toBe(0);
    const left = await store.backend.db.execute(sql`select 1 from report_checks`);
    expect([
      ...('rows' in (left as object) ? (left as { rows: unknown[] }).rows : (left as unknown as unknown[])),
    ]).toEqual([]);
  });
});

function servicesOn(store: StoreContext, env: { FETCH?: string } = {}): Services {
  const fetching = fetchingFrom({ FETCH_ALLOW: site.origin, ...env }, nodeTransport(), Date.now);
  return createServices({ db: store.backend.db, clock: () => store.now, fetching });
}
