import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaseFeeds } from '../../db/queries/feeds.ts';
import { nodeTransport } from '../../src/cli/node-transport.ts';
import { createServices } from '../../src/services/create-services.ts';
import { fetchingFrom } from '../../src/services/fetching/fetch-settings.ts';
import type { Services } from '../../src/services/services.ts';
import { type LocalSite, localSite } from '../fetching/local-site.ts';
import { describeStore } from './store-suite.ts';

const QUAYS = ['north', 'south', 'east', 'west', 'old', 'fishing', 'coal', 'grain'];
const whole = (topic: string) =>
  QUAYS.map(
    (quay) =>
      `<p>The port authority said on Tuesday that the ${quay} quay would stay closed for the ${topic} until divers had looked at its pillars, and that boats would land elsewhere.</p>`,
  ).join('');

interface Item {
  id: string;
  title: string;
  content?: string;
  summary?: string;
  link?: string;
}

describeStore('feeds', (store) => {
  let site: LocalSite;
  let services: Services;
  let items: Item[];
  let pages: Record<string, string>;
  let answer: { status: number; headers?: Record<string, string> };

  const rss = () =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Quay News</title>${items
      .map(
        ({ id, title, content, summary, link = `${site.origin}/${id}` }) =>
          `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>${link}</link>
           <pubDate>Tue, 06 May 2031 06:00:00 GMT</pubDate>
           ${summary === undefined ? '' : `<description>${summary}</description>`}
           ${content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`,
      )
      .join('')}</channel></rss>`;

  beforeEach(async () => {
    items = [{ id: 'a', title: 'Quays stay closed', content: whole('repairs') }];
    pages = {};
    answer = { status: 200 };
    site = await localSite((request, response) => {
      const path = request.url ?? '';
      if (path === '/feed') {
        const etag = `"${Buffer.from(rss()).toString('base64').slice(-40)}-${rss().length}"`;
        if (answer.status !== 200) response.writeHead(answer.status, answer.headers).end();
        else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(rss());
      } else if (pages[path] !== undefined) {
        response.writeHead(200, { 'content-type': 'text/html' }).end(pages[path]);
      }
    });
    const fetching = fetchingFrom({ FETCH_ALLOW: site.origin }, nodeTransport(), Date.now);
    services = createServices({ db: store.backend.db, clock: () => store.now, fetching });
  });
  afterEach(async () => await site?.close());

  const subscribe = async (over: { fetchArticles?: boolean } = {}) =>
    (
      await services.createFeed({
        url: `${site.origin}/feed`,
        outlet: { name: 'Quay News', domain: 'quay.example' },
        ...over,
      })
    ).feed;
  const later = (minutes: number) => {
    store.now = new Date(store.now.getTime() + minutes * 60_000);
  };
  const asked = () => site.seen.filter((line) => line === 'GET /feed').length;

  test('bring their items in: created, unchanged, revised, by the round of the job', async () => {
    const feed = await subscribe();
    expect(feed).toMatchObject({ title: 'Quay News', lastPoll: null, failures: 0, pausedBecause: null });
    expect(await services.pollFeeds()).toEqual([feed.id]);
    const [item] = (await services.listFeedItems(feed.id, {})).items;
    expect(item).toMatchObject({ title: 'Quays stay closed', outcome: 'created', fault: null });
    const report = await services.getReport(item!.reportId!);
    expect(report).toMatchObject({
      headline: 'Quays stay closed',
      url: `${site.origin}/a`,
      fullText: true,
      publishedAt: '2031-05-06T06:00:00.000Z',
      outlet: { name: 'Quay News' },
    });
    expect(report.text.split('\n\n')).toHaveLength(QUAYS.length);
    expect(await services.pollFeeds()).toEqual([]);

    later(12 * 60 + 90);
    expect(await services.pollFeeds()).toEqual([feed.id]);
    expect((await services.getFeed(feed.id)).lastPoll).toMatchObject({ outcome: 'unchanged', created: 0 });

    items[0]!.content = whole('inspections');
    items.unshift({ id: 'b', title: 'Ferries move', content: whole('ferries') });
    const { feed: after, items: taken } = await services.pollFeed(feed.id);
    expect(taken.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Quays stay closed', 'revised'],
      ['Ferries move', 'created'],
    ]);
    expect(after.lastPoll).toMatchObject({ outcome: 'changed', created: 1, revised: 1 });
    expect((await services.listRevisions(report.id, {})).items).toHaveLength(2);
    expect((await services.listFeedItems(feed.id, { outcome: 'revised' })).items).toHaveLength(1);
  });

  test('are one feed however often they are added', async () => {
    const add = () => services.createFeed({ url: `${site.origin}/feed`, outlet: { name: 'Quay News' } });
    const added = await Promise.all(Array.from({ length: 6 }, add));
    expect(new Set(added.map(({ feed }) => feed.id)).size).toBe(1);
    expect(added.filter(({ created }) => created)).toHaveLength(1);
  });

  test('are read once by many pollers', async () => {
    const feed = await subscribe();
    const before = asked();
    const rounds = await Promise.all(Array.from({ length: 8 }, () => services.pollFeeds()));
    expect(rounds.flat()).toEqual([feed.id]);
    expect(asked() - before).toBe(1);
    expect((await services.listReports({})).items).toHaveLength(1);
  });

  test('fall free again when a poller dies with one', async () => {
    const feed = await subscribe();
    const until = new Date(store.now.getTime() + 60_000);
    expect(await leaseFeeds(store.backend.db, { now: store.now, until, limit: 5 })).toHaveLength(1);
    await expect(services.pollFeed(feed.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await services.pollFeeds()).toEqual([]);
    later(2);
    expect(await services.pollFeeds()).toEqual([feed.id]);
  });

  test('fetch the page where they carry an excerpt, and fall back to it', async () => {
    items = [
      { id: 'page', title: 'From its page', summary: 'First lines only.' },
      { id: 'gone', title: 'Page is a list', summary: 'What the feed says.' },
    ];
    pages['/page'] =
      `<html><head><title>On the page</title></head><body><article><h1>On the page</h1>${whole('page')}</article></body></html>`;
    pages['/gone'] = '<html><body><ul><li><a href="/x">One</a></li></ul></body></html>';
    const feed = await subscribe();
    const { items: taken } = await services.pollFeed(feed.id);
    const byTitle = Object.fromEntries(taken.map((one) => [one.title, one]));
    const full = await services.getReport(byTitle['From its page']!.reportId!);
    expect(full).toMatchObject({ headline: 'On the page', fullText: true });
    expect(byTitle['Page is a list']).toMatchObject({ outcome: 'created', fault: 'notArticle' });
    const excerpt = await services.getReport(byTitle['Page is a list']!.reportId!);
    expect(excerpt).toMatchObject({ text: 'What the feed says.', fullText: false });
  });

  test('fetch no page where they are told not to', async () => {
    items = [{ id: 'page', title: 'From its page', summary: 'First lines only.' }];
    const feed = await subscribe({ fetchArticles: false });
    const { items: taken } = await services.pollFeed(feed.id);
    expect(site.seen).not.toContain('GET /page');
    expect(await services.getReport(taken[0]!.reportId!)).toMatchObject({ fullText: false });
  });

  test('keep why an item failed, try it again, and go on with the others', async () => {
    items = [
      { id: 'late', title: 'Comes later', summary: 'Soon.' },
      { id: 'a', title: 'Quays stay closed', content: whole('repairs') },
    ];
    const feed = await subscribe();
    const { items: taken } = await services.pollFeed(feed.id);
    expect(taken.map(({ outcome, fault, attempts }) => [outcome, fault, attempts])).toEqual([
      ['created', null, 0],
      ['failed', 'status', 1],
    ]);
    pages['/late'] =
      `<html><head><title>Comes later</title></head><body><article><h1>Comes later</h1>${whole('delay')}</article></body></html>`;
    later(2);
    expect(await services.pollFeeds()).toEqual([feed.id]);
    const { items: states } = await services.listFeedItems(feed.id, { outcome: 'failed' });
    expect(states).toEqual([]);
    expect((await services.listReports({})).items).toHaveLength(2);
  });

  test('give up on a page that fails too often, and hold what the feed carries', async () => {
    items = [{ id: 'never', title: 'Never there', summary: 'An excerpt.' }];
    const feed = await subscribe();
    for (let i = 0; i < 6; i++) await services.pollFeed(feed.id);
    const [state] = (await services.listFeedItems(feed.id, {})).items;
    expect(state).toMatchObject({ outcome: 'created', fault: 'status' });
    expect(site.seen.filter((line) => line === 'GET /never')).toHaveLength(5);
  });

  test('take twenty items a poll and come back for the rest', async () => {
    items = Array.from({ length: 25 }, (_, i) => ({
      id: `n${i}`,
      title: `Number ${i}`,
      content: whole(`case ${i}`),
    }));
    const feed = await subscribe();
    expect((await services.pollFeed(feed.id)).items).toHaveLength(20);
    later(2);
    expect(await services.pollFeeds()).toEqual([feed.id]);
    expect((await services.listReports({ limit: 100 })).items).toHaveLength(25);
    later(2);
    expect(await services.pollFeeds()).toEqual([]);
  });

  test('back off while they fail, and are paused when they are gone', async () => {
    const feed = await subscribe();
    answer = { status: 503, headers: { 'retry-after': '7200' } };
    let { feed: state } = await services.pollFeed(feed.id);
    expect(state).toMatchObject({
      failures: 1,
      lastPoll: { outcome: 'failed', status: 503, fault: 'status' },
    });
    expect(Date.parse(state.nextPollAt!) - store.now.getTime()).toBeGreaterThanOrEqual(7_200_000);
    answer = { status: 410 };
    ({ feed: state } = await services.pollFeed(feed.id));
    expect(state).toMatchObject({ pausedBecause: 'gone', nextPollAt: null, failures: 2 });
    later(100_000);
    expect(await services.pollFeeds()).toEqual([]);
    answer = { status: 200 };
    await expect(services.updateFeed(feed.id, { paused: false }, 99)).rejects.toMatchObject({
      code: 'preconditionFailed',
    });
    await services.updateFeed(feed.id, { paused: false }, state.version);
    expect(await services.pollFeeds()).toEqual([feed.id]);
    expect(await services.getFeed(feed.id)).toMatchObject({ failures: 0, lastPoll: { outcome: 'changed' } });
  });

  test('refuse what is no feed, with the reason, and keep nothing', async () => {
    pages['/html'] = '<html><body>No feed.</body></html>';
    const add = (url: string) => services.createFeed({ url });
    const refused = { code: 'fetchRefused', faults: [{ pointer: '/url', code: 'not-a-feed' }] };
    await expect(add(`${site.origin}/html`)).rejects.toMatchObject(refused);
    await expect(add('http://10.0.0.8/feed')).rejects.toMatchObject({
      faults: [{ code: 'reservedAddress' }],
    });
    await expect(add(`${site.origin}/missing`)).rejects.toMatchObject({ faults: [{ code: 'status' }] });
    await expect(store.services.createFeed({ url: `${site.origin}/feed` })).rejects.toMatchObject({
      faults: [{ code: 'fetchingOff' }],
    });
    expect((await services.listFeeds({})).items).toEqual([]);
    expect((await services.listOutlets({})).items).toEqual([]);
  });

  test("give another site's items to whoever publishes there", async () => {
    items = [{ id: 'x', title: 'Elsewhere', link: 'https://other.example/x', content: whole('elsewhere') }];
    const feed = await subscribe();
    const { items: taken } = await services.pollFeed(feed.id);
    expect((await services.getReport(taken[0]!.reportId!)).outlet.domain).toBe('other.example');
  });

  test('go without their reports; outlets do not go without their feeds', async () => {
    const feed = await subscribe();
    const { items: taken } = await services.pollFeed(feed.id);
    const report = await services.getReport(taken[0]!.reportId!);
    await services.deleteReport(report.id, '*');
    await expect(services.deleteOutlet(report.outlet.id, '*')).rejects.toMatchObject({ code: 'conflict' });
    expect((await services.listFeedItems(feed.id, {})).items[0]?.reportId).toBeNull();
    await services.deleteFeed(feed.id, feed.version);
    await expect(services.getFeed(feed.id)).rejects.toMatchObject({ code: 'notFound' });
    await services.deleteOutlet(report.outlet.id, '*');
  });
});
