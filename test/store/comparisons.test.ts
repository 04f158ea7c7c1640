import { expect, test } from 'vitest';
import { engineVersion } from '../../src/comparison/engine-version.ts';
import { loadTour, loadTourIfEmpty } from '../../src/services/load-tour.ts';
import { tour } from '../../src/tour/tour.ts';
import { deleteReadings, readingsCount, spoilReadings } from './readings-by-hand.ts';
import { describeStore, report } from './store-suite.ts';

const SHARED = 'The weir at Ostrel opened on Tuesday, nine years after the first stone was laid there.';

describeStore('comparisons', (store) => {
  async function addTwo() {
    const event = await store.services.createEvent({ title: 'The weir opens' });
    const later = await store.services.addReport(
      report({
        outlet: { name: 'Ostrel Post', domain: 'ostrelpost.example' },
        url: 'https://ostrelpost.example/weir',
        headline: 'Ostrel weir in use',
        publishedAt: '2031-05-07T06:00:00Z',
        text: `Nobody came to see it.\n\n${SHARED} The minister stayed away.`,
        eventId: event.id,
      }),
    );
    const earlier = await store.services.addReport(
      report({ text: `${SHARED}\n\nAn engineer was content.`, eventId: event.id }),
    );
    return { event, earlier, later };
  }

  test('of an event: in order of publication, with the revision in every span', async () => {
    const { event, earlier, later } = await addTwo();
    const comparison = await store.services.compareEvent(event.id);
    expect(comparison).toMatchObject({ eventId: event.id, engineVersion });
    expect(comparison.reports.map((one) => [one.index, one.reportId, one.revisionId])).toEqual([
      [0, earlier.id, earlier.revisionId],
      [1, later.id, later.revisionId],
    ]);
    const links = comparison.wording!.links;
    expect(links.map((link) => link.a.exact)).toContain(SHARED);
    const fields = comparison.reports.map(({ headline, subheadline, text }) => ({
      headline,
      subheadline,
      body: text,
    }));
    const spans = spansIn(comparison);
    expect(spans.length).toBeGreaterThan(10);
    for (const span of spans) {
      expect(span.revisionId).toBe(comparison.reports[span.report]!.revisionId);
      expect(fields[span.report]![span.field].slice(span.start, span.end)).toBe(span.exact);
    }
  });

  test('are the same bytes with stored readings and with readings made anew', async () => {
    const { event } = await addTwo();
    const stored = JSON.stringify(await store.services.compareEvent(event.id));
    expect(await readingsCount(store.backend.db)).toBe(2);
    await deleteReadings(store.backend.db);
    expect(JSON.stringify(await store.services.compareEvent(event.id))).toBe(stored);
    expect(await readingsCount(store.backend.db)).toBe(2);
    expect(JSON.stringify(await store.services.compareEvent(event.id))).toBe(stored);
  });

  test('use the stored readings, and make them anew once the report was corrected', async () => {
    const { event, earlier } = await addTwo();
    const right = JSON.stringify((await store.services.compareEvent(event.id)).wording);
    // Proof that what is stored is what is used: readings with nothing in them find nothing.
    await spoilReadings(store.backend.db);
    await expect(store.services.compareEvent(event.id)).rejects.toThrow();
    await store.services.updateReport(earlier.id, { language: 'en-GB' }, '*');
    const other = (await store.services.listReports({ outlet: 'ostrelpost.example' })).items[0]!;
    await store.services.updateReport(other.id, { language: 'en-GB' }, '*');
    expect(JSON.stringify((await store.services.compareEvent(event.id)).wording)).toBe(right);
  });

  test('narrow to lenses and to reports', async () => {
    const { event, earlier, later } = await addTwo();
    const one = await store.services.compareEvent(event.id, { lenses: ['headlines'] });
    expect(Object.keys(one).sort()).toEqual(['engineVersion', 'eventId', 'headlines', 'reports']);
    const asked = await store.services.compareEvent(event.id, { lenses: ['polarity'] });
    expect(Object.keys(asked).sort()).toEqual(['engineVersion', 'eventId', 'polarity', 'reports']);
    expect(await store.services.compareEvent(event.id)).not.toHaveProperty('polarity');
    const alone = await store.services.compareEvent(event.id, { reports: [later.id] });
    expect(alone.reports.map((r) => r.reportId)).toEqual([later.id]);
    await expect(store.services.compareEvent(event.id, { lenses: ['nonsense'] })).rejects.toMatchObject({
      faults: [{ pointer: '/lenses/0', code: 'unknownValue' }],
    });
    const stranger = { reports: [earlier.id, event.id] };
    await expect(store.services.compareEvent(event.id, stranger)).rejects.toMatchObject({
      faults: [{ pointer: '/reports/1', code: 'unknownId' }],
    });
  });

  test('of an event without reports has nothing in it', async () => {
    const event = await store.services.createEvent({ title: 'Nothing yet' });
    expect(await store.services.compareEvent(event.id)).toMatchObject({ reports: [] });
  });

  test('of two reports, in the order asked for', async () => {
    const { earlier, later } = await addTwo();
    const comparison = await store.services.compareReports(later.id, earlier.id);
    expect(comparison.reports.map((one) => one.reportId)).toEqual([later.id, earlier.id]);
    expect(comparison.wording!.links.length).toBeGreaterThan(0);
    await expect(store.services.compareReports(later.id, later.id)).rejects.toMatchObject({
      faults: [{ pointer: '/b', code: 'sameReport' }],
    });
    await expect(store.services.compareReports('x', later.id)).rejects.toMatchObject({
      faults: [{ pointer: '/a', code: 'unknownId' }],
    });
  });

  test('of texts store nothing', async () => {
    const texts = [
      { text: `${SHARED} So it was.` },
      { headline: 'Weir', text: SHARED, outlet: { name: 'Ostrel Post' } },
    ];
    const comparison = await store.services.compareTexts(texts);
    expect(comparison.reports.map((one) => [one.outlet, one.headline])).toEqual([
      [null, ''],
      ['Ostrel Post', 'Weir'],
    ]);
    expect(comparison.wording!.reuse[0]!.a.exact).toContain('weir at Ostrel opened on Tuesday');
    expect((await store.services.listReports({})).items).toEqual([]);
    await expect(store.services.compareTexts(texts.slice(1))).rejects.toMatchObject({
      faults: [{ pointer: '/reports', code: 'tooFew' }],
    });
    await expect(store.services.compareTexts([{ text: 'a' }, { text: ' ' }])).rejects.toMatchObject({
      faults: [{ pointer: '/reports/1/text', code: 'required' }],
    });
    await expect(store.services.compareTexts(Array(51).fill({ text: 'a' }))).rejects.toMatchObject({
      code: 'outOfLimits',
    });
  });

  test('find where else a text stands, in any revision, with the exact passages', async () => {
    const { earlier, later } = await addTwo();
    await store.services.addReport(
      report({ url: 'https://varnherald.example/other', text: 'Something else.' }),
    );
    const { items, revisionId } = await store.services.findReuse(earlier.id);
    expect(revisionId).toBe(earlier.revisionId);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ reportId: later.id, revisionId: later.revisionId, current: true });
    expect(items[0]!.passages).toEqual([
      {
        a: { field: 'body', start: 0, end: SHARED.length, exact: SHARED, revisionId: earlier.revisionId },
        b: { field: 'body', start: 24, end: 24 + SHARED.length, exact: SHARED, revisionId: later.revisionId },
        words: 16,
        verbatim: true,
      },
    ]);
    const rewritten = report({
      outlet: { name: 'Ostrel Post', domain: 'ostrelpost.example' },
      url: 'https://ostrelpost.example/weir',
      text: 'A rewritten text that shares nothing.',
    });
    await store.services.addReport(rewritten);
    const [after] = (await store.services.findReuse(earlier.id)).items;
    expect(after).toMatchObject({ reportId: later.id, revisionId: later.revisionId, current: false });
    await expect(store.services.findReuse('x')).rejects.toMatchObject({ code: 'notFound' });
  });

  test('the tour is loaded once, gone on with after a start cut short, and never beside others', async () => {
    const first = (await loadTourIfEmpty(store.services))!;
    expect(first.reportIds).toHaveLength(tour.reports.length);
    expect(await store.services.getEvent(first.eventId)).toMatchObject({
      title: tour.event.title,
      reportCount: tour.reports.length,
    });
    const before = await store.services.listReports({ sort: 'addedAt' });
    expect(await loadTourIfEmpty(store.services)).toEqual(first);
    expect(await store.services.listReports({ sort: 'addedAt' })).toEqual(before);
    const revised = before.items.filter((item) => item.revisionCount > 1);
    expect(revised.map((item) => [item.url, item.revisionNumber])).toEqual([
      [tour.revisions[0]!.report.url, 2],
    ]);
    await store.services.deleteReport(first.reportIds[2]!, '*');
    expect((await loadTour(store.services)).reportIds).toEqual(first.reportIds);
    await store.services.addReport(report());
    expect(await loadTourIfEmpty(store.services)).toBeNull();
  });
});

interface FoundSpan {
  report: number;
  revisionId?: string;
  field: 'headline' | 'subheadline' | 'body';
  start: number;
  end: number;
  exact: string;
}

/** Every span of a result, wherever it stands. */
function spansIn(value: unknown): FoundSpan[] {
  if (value === null || typeof value !== 'object') return [];
  const isSpan = 'exact' in value && 'field' in value && 'report' in value;
  return [...(isSpan ? [value as FoundSpan] : []), ...Object.values(value).flatMap(spansIn)];
}
