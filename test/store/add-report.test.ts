import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { describeStore, report } from './store-suite.ts';

describeStore('addReport', (store) => {
  test('stores a report that reads back as it was given', async () => {
    const added = await store.services.addReport(report());
    expect(added).toMatchObject({ status: 'created', revisionNumber: 1, eventId: null });
    const stored = await store.services.getReport(added.id);
    expect(stored).toMatchObject({
      id: added.id,
      kind: 'article',
      url: 'https://varnherald.example/2031/05/weir-opens',
      outlet: { name: 'The Varn Herald', domain: 'varnherald.example' },
      headline: 'Weir at Ostrel opens after nine years',
      bylines: ['Mira Solheim'],
      publishedAt: '2031-05-06T06:30:00.000Z',
      language: 'en',
      tags: ['rivers'],
      captions: [],
      fullText: true,
      revisionId: added.revisionId,
      revisionNumber: 1,
      revisionCount: 1,
      version: 1,
      addedAt: '2031-05-06T08:00:00.000Z',
      text: report().text,
    });
  });

  test('knows the same report again, by any address of the page', async () => {
    const first = await store.services.addReport(report());
    const again = await store.services.addReport(
      report({ url: 'http://www.varnherald.example/2031/05/weir-opens/?utm_source=feed#top' }),
    );
    expect(again).toEqual({ ...first, status: 'unchanged' });
    expect((await store.services.listReports({})).items).toHaveLength(1);
  });

  test('takes white space laid out anew for the same text', async () => {
    const first = await store.services.addReport(report());
    const again = await store.services.addReport(report({ text: `\r\n${report().text}  \r\n` }));
    expect(again).toEqual({ ...first, status: 'unchanged' });
  });

  test('keeps a changed text as a new revision and the old one as it was', async () => {
    const first = await store.services.addReport(report());
    store.now = new Date('2031-05-06T21:00:00.000Z');
    const revised = await store.services.addReport(report({ headline: 'Weir at Ostrel opens, with doubts' }));
    expect(revised).toMatchObject({ id: first.id, status: 'revised', revisionNumber: 2 });
    const { items } = await store.services.listRevisions(first.id, {});
    expect(items.map((item) => [item.number, item.headline, item.current])).toEqual([
      [2, 'Weir at Ostrel opens, with doubts', true],
      [1, 'Weir at Ostrel opens after nine years', false],
    ]);
    expect(await store.services.getRevision(first.id, 1)).toMatchObject({ id: first.revisionId, number: 1 });
    expect(await store.services.getReport(first.id)).toMatchObject({ version: 2, revisionCount: 2 });
  });

  test('points back to the earlier revision where an outlet returns to its text', async () => {
    const first = await store.services.addReport(report());
    await store.services.addReport(report({ text: 'Another text.' }));
    const back = await store.services.addReport(report());
    expect(back).toMatchObject({ status: 'revised', revisionId: first.revisionId, revisionNumber: 1 });
    const stored = await store.services.getReport(first.id);
    expect(stored).toMatchObject({ revisionNumber: 1, revisionCount: 2, text: report().text });
    expect(await store.services.addReport(report())).toMatchObject({ status: 'unchanged' });
  });

  test('tells wire copy at two outlets apart where no address is given', async () => {
    const { url: _, ...wire } = report();
    const one = await store.services.addReport(wire);
    const other = await store.services.addReport({
      ...wire,
      outlet: { name: 'Ostrel Post', domain: 'ostrelpost.example' },
    });
    expect(other.id).not.toBe(one.id);
    expect(await store.services.addReport(wire)).toEqual({ ...one, status: 'unchanged' });
  });

  test('finds the outlet by any of its domains, and by its id', async () => {
    const outlet = await store.services.createOutlet({
      name: 'The Varn Herald Group',
      domains: ['herald.example', 'www.varnherald.example'],
    });
    const added = await store.services.addReport(report());
    const byId = { ...report({ url: 'https://herald.example/b' }), outlet: undefined, outletId: outlet.id };
    await store.services.addReport(byId);
    expect((await store.services.getReport(added.id)).outlet.id).toBe(outlet.id);
    expect((await store.services.listOutlets({})).items).toHaveLength(1);
    expect((await store.services.listReports({ outlet: 'herald.example' })).items).toHaveLength(2);
  });

  test('puts the report in an event, and says so in its history', async () => {
    const event = await store.services.createEvent({ title: 'The weir opens' });
    const added = await store.services.addReport(report({ eventId: event.id }));
    expect(added.eventId).toBe(event.id);
    expect(await store.services.getEvent(event.id)).toMatchObject({ reportCount: 1, version: 2 });
    const { items } = await store.services.listEventHistory(event.id, {});
    expect(items.map((item) => item.kind)).toEqual(['reportAdded', 'created']);
    expect(items[0]!.reportIds).toEqual([added.id]);
  });

  test('puts a known report in an event, but never out of another', async () => {
    const [one, other] = [
      await store.services.createEvent({ title: 'The weir opens' }),
      await store.services.createEvent({ title: 'Another' }),
    ];
    await store.services.addReport(report());
    expect(await store.services.addReport(report({ eventId: one.id }))).toMatchObject({ eventId: one.id });
    await expect(store.services.addReport(report({ eventId: other.id }))).rejects.toMatchObject({
      code: 'conflict',
      faults: [{ pointer: '/eventId', code: 'inAnotherEvent' }],
    });
  });

  test.each([
    ['/text', report({ text: '', headline: '' })],
    ['/text', report({ text: 'a\0b' })],
    ['/headline', report({ headline: 'lone \ud800 surrogate' })],
    ['/url', report({ url: 'not an address' })],
    ['/publishedAt', report({ publishedAt: '2031-02-30' })],
    ['/publishedAt', report({ publishedAt: 'yesterday' })],
    ['/language', report({ language: 'not a tag' })],
    ['/outlet/domain', report({ outlet: { name: 'A', domain: 'two words' } })],
    ['/outlet/name', report({ outlet: { name: ' ' } })],
    ['/outletId', report({ outletId: 'b6f5a3c2-5b0e-4c39-9a53-0d8e6f1f7a11' })],
    ['/eventId', report({ eventId: 'b6f5a3c2-5b0e-4c39-9a53-0d8e6f1f7a11' })],
    ['/eventId', report({ eventId: 'no id at all' })],
    ['/tags/1', report({ tags: ['fine', 'nul \0'] })],
    ['/text', report({ text: 'x'.repeat(250_001) })],
  ])('refuses what has no meaning, with its place: %s', async (pointer, input) => {
    await expect(store.services.addReport(input)).rejects.toMatchObject({
      name: 'ServiceError',
      faults: [{ pointer }],
    });
    expect((await store.services.listReports({})).items).toEqual([]);
    expect((await store.services.listOutlets({})).items).toEqual([]);
  });

  test('keeps every character of texts in any script, with emoji', async () => {
    const text = 'نُشر الخبر في أوستريل.\n\n水坝于周二开放。\n\nПлотина открыта 👩‍🚒🏽 — “so”, \u{1F30A}!';
    const added = await store.services.addReport(report({ text }));
    expect((await store.services.getReport(added.id)).text).toBe(text.normalize());
  });

  test('takes a text with 40,000 different words', async () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    const added = await store.services.addReport(report({ text }));
    expect((await store.services.listReports({ q: 'wuv3' })).items.map((item) => item.id)).toEqual([
      added.id,
    ]);
  });

  test('leaves nothing half there when a write fails', async () => {
    await store.backend.db.execute(
      sql`alter table readings add constraint planted check (engine_version = '')`,
    );
    try {
      await expect(store.services.addReport(report())).rejects.toThrow();
      expect((await store.services.listReports({})).items).toEqual([]);
      expect((await store.services.listOutlets({})).items).toEqual([]);
    } finally {
      await store.backend.db.execute(sql`alter table readings drop constraint planted`);
    }
    expect(await store.services.addReport(report())).toMatchObject({ status: 'created' });
  });
});
