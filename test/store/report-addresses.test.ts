import { expect, test } from 'vitest';
import type { NewReport } from '../../src/services/dto/report.ts';
import { describeStore, report } from './store-suite.ts';

const CANONICAL = 'https://varnherald.example/2031/05/weir-opens';
const MOBILE = 'https://m.varnherald.example/story/7';

function page(head: string): string {
  const body =
    '<p>The weir at Ostrel opened on Tuesday, nine years after work on it began, and farmers downstream doubt the flow.</p>';
  return `<html><head>${head}</head><body><article><h1>Weir at Ostrel opens</h1>${body.repeat(3)}</article></body></html>`;
}

function pageAt(url: string, head: string, over: Partial<NewReport> = {}): NewReport {
  const { text: _, ...rest } = report({ url, ...over });
  return { ...rest, html: page(head) };
}

const CANONICAL_LINK = `<link rel="canonical" href="${CANONICAL}">`;

describeStore('addresses of a report', (store) => {
  test('what a page says once leads to the report ever after', async () => {
    const first = await store.services.addReport(pageAt(MOBILE, CANONICAL_LINK));
    const text = 'The weir at Ostrel opened on Tuesday; the text was changed later.';
    const second = await store.services.addReport(report({ url: MOBILE, text }));
    const third = await store.services.addReport(report({ url: CANONICAL, text }));
    expect([second, third]).toMatchObject([
      { id: first.id, status: 'revised', revisionNumber: 2 },
      { id: first.id, status: 'unchanged' },
    ]);
    expect(await store.services.getReport(first.id)).toMatchObject({ url: CANONICAL, otherUrls: [MOBILE] });
    for (const url of [MOBILE, `${MOBILE}?utm_source=x`, CANONICAL]) {
      expect((await store.services.listReports({ url })).items.map(({ id }) => id)).toEqual([first.id]);
    }
  });

  test('a report that came by its other address first stays itself', async () => {
    const first = await store.services.addReport(report({ url: MOBILE }));
    const read = await store.services.addReport(pageAt(MOBILE, CANONICAL_LINK));
    const again = await store.services.addReport(pageAt(CANONICAL, CANONICAL_LINK));
    expect([read.id, again.id]).toEqual([first.id, first.id]);
    expect((await store.services.listReports({})).items).toHaveLength(1);
  });

  test('the AMP form that a page names is learned, also where nothing else is new', async () => {
    const amp = 'https://cdn.varnherald.example/a/7';
    const first = await store.services.addReport(pageAt(CANONICAL, ''));
    const again = await store.services.addReport(pageAt(CANONICAL, `<link rel="amphtml" href="${amp}">`));
    expect(again).toMatchObject({ id: first.id, status: 'unchanged' });
    expect((await store.services.addReport(report({ url: amp }))).id).toBe(first.id);
  });

  test('a page of another site is a report of its own, and changes nothing', async () => {
    const own = await store.services.addReport(report());
    const outlet = { name: 'Hallow Mirror', domain: 'hallowmirror.example' };
    const copy = await store.services.addReport(
      pageAt('https://hallowmirror.example/x', CANONICAL_LINK, { outlet }),
    );
    expect(copy).toMatchObject({ status: 'created' });
    expect(copy.id).not.toBe(own.id);
    expect(await store.services.getReport(own.id)).toMatchObject({ version: 1, otherUrls: [] });
  });

  test('a deleted report leaves its addresses free', async () => {
    const first = await store.services.addReport(pageAt(MOBILE, CANONICAL_LINK));
    await store.services.deleteReport(first.id, '*');
    expect(await store.services.addReport(report({ url: MOBILE }))).toMatchObject({ status: 'created' });
  });
});
