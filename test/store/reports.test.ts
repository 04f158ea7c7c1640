import { expect, test } from 'vitest';
import { describeStore, report } from './store-suite.ts';

describeStore('reports', (store) => {
  const found = async (filter: object) =>
    (await store.services.listReports({ sort: 'publishedAt', ...filter })).items.map((item) => item.headline);

  async function addFive(): Promise<void> {
    const event = await store.services.createEvent({ title: 'The weir opens' });
    await store.services.addReport(report({ eventId: event.id }));
    await store.services.addReport(
      report({
        outlet: { name: 'Ostrel Post', domain: 'ostrelpost.example' },
        url: 'https://ostrelpost.example/1',
        headline: 'Minister praises “patient” engineers',
        language: 'en-GB',
        publishedAt: '2031-05-07T23:59:59Z',
        text: 'The minister thanked the engineers of the São Varn weir.',
      }),
    );
    await store.services.addReport(
      report({
        url: 'https://varnherald.example/zh',
        headline: '水坝开放',
        language: 'zh',
        publishedAt: '2031-05-08T00:00:00Z',
        text: '奥斯特雷尔的水坝于周二开放。',
      }),
    );
    await store.services.addReport(
      report({
        url: 'https://ministry.example/statement',
        outlet: { name: 'Ministry of Water', domain: 'ministry.example' },
        kind: 'document',
        headline: 'Statement on the weir',
        publishedAt: '2031-05-05T10:00:00Z',
        text: 'The weir is safe. It will not be closed.',
        tags: ['statements'],
      }),
    );
    store.now = new Date('2031-05-09T08:00:00.000Z');
    await store.services.addReport(
      report({ url: 'https://varnherald.example/undated', headline: 'Undated', publishedAt: null }),
    );
  }

  test('are found by words of the current text alone', async () => {
    await addFive();
    expect(await found({ q: 'weir minister' })).toEqual(['Minister praises “patient” engineers']);
    expect(await found({ q: 'sao varn' })).toEqual(['Minister praises “patient” engineers']);
    expect(await found({ q: '"is safe"' })).toEqual(['Statement on the weir']);
    expect(await found({ q: '"safe is"' })).toEqual([]);
    expect(await found({ q: 'weir -ostrel -minister' })).toEqual(['Statement on the weir']);
    expect(await found({ q: '水坝' })).toEqual(['水坝开放']);
    expect(await found({ q: 'engin*' })).toHaveLength(3);
    expect(await found({ q: `weir'); drop table reports; --` })).toEqual([]);
    await store.services.addReport(report({ text: 'A wholly rewritten piece.' }));
    expect(await found({ q: 'rewritten' })).toHaveLength(1);
    expect(await found({ q: '"nine years after work"' })).toEqual(['Undated']);
  });

  test('are filtered by outlet, language, event, kind, tag and date of publication', async () => {
    await addFive();
    expect(await found({ outlet: 'www.ostrelpost.example' })).toHaveLength(1);
    expect(await found({ outlet: 'nobody.example' })).toEqual([]);
    expect(await found({ language: 'en' })).toHaveLength(4);
    expect(await found({ language: 'en-gb' })).toHaveLength(1);
    expect(await found({ kind: 'document' })).toEqual(['Statement on the weir']);
    expect(await found({ tag: 'statements' })).toEqual(['Statement on the weir']);
    expect(await found({ event: 'none' })).toHaveLength(4);
    const { id } = (await store.services.listEvents({})).items[0]!;
    expect(await found({ event: id })).toEqual(['Weir at Ostrel opens after nine years']);
    expect(await found({ event: 'no id' })).toEqual([]);
    expect(await found({ publishedFrom: '2031-05-07', publishedTo: '2031-05-07' })).toEqual([
      'Minister praises “patient” engineers',
    ]);
    expect(await found({ publishedFrom: '2031-05-08T00:00:00Z' })).toEqual(['水坝开放']);
  });

  test('come in every order, the undated by when they were added', async () => {
    await addFive();
    expect(await found({ sort: 'publishedAt' })).toEqual([
      'Statement on the weir',
      'Weir at Ostrel opens after nine years',
      'Minister praises “patient” engineers',
      '水坝开放',
      'Undated',
    ]);
    const backwards = await found({ sort: '-publishedAt' });
    expect(backwards).toEqual((await found({ sort: 'publishedAt' })).reverse());
    expect((await found({ sort: '-addedAt' }))[0]).toBe('Undated');
  });

  test.each(['publishedAt', '-publishedAt', 'addedAt', '-addedAt'] as const)(
    'are paged by %s without one lost or doubled, also while others are added',
    async (sort) => {
      for (let i = 0; i < 23; i++) {
        // Several reports share one instant, so the id has to decide.
        const publishedAt = i % 4 === 0 ? null : new Date(Date.UTC(2031, 4, 1 + (i % 3))).toISOString();
        await store.services.addReport(report({ url: `https://varnherald.example/${i}`, publishedAt }));
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.services.listReports({ sort, limit: 5, cursor });
        expect(page.items.length).toBeLessThanOrEqual(5);
        seen.push(...page.items.map((item) => item.url!));
        cursor = page.nextCursor ?? undefined;
        store.now = new Date(store.now.getTime() + 1);
        await store.services.addReport(report({ url: `https://varnherald.example/late/${seen.length}` }));
      } while (cursor !== undefined && seen.length < 100);
      const early = seen.filter((url) => !url.includes('late'));
      expect(early).toHaveLength(23);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  test('refuse cursors that are made up, broken, or of another list', async () => {
    await addFive();
    const { nextCursor } = await store.services.listReports({ limit: 1, sort: 'addedAt' });
    for (const [cursor, sort] of [
      ['nonsense', 'addedAt'],
      ['', 'addedAt'],
      [btoa('["reports addedAt","now","x"]'), 'addedAt'],
      [nextCursor!, '-addedAt'],
    ] as const) {
      await expect(store.services.listReports({ cursor, sort })).rejects.toMatchObject({
        code: 'invalidRequest',
        faults: [{ pointer: '/cursor', code: 'wrongCursor' }],
      });
    }
    await expect(store.services.listOutlets({ cursor: nextCursor! })).rejects.toMatchObject({
      faults: [{ pointer: '/cursor' }],
    });
  });

  test.each([
    ['/limit', { limit: 0 }],
    ['/limit', { limit: 101 }],
    ['/limit', { limit: 1.5 }],
    ['/sort', { sort: 'headline' as 'addedAt' }],
    ['/q', { q: '—' }],
    ['/q', { q: 'nul \0' }],
    ['/language', { language: '??' }],
    ['/publishedFrom', { publishedFrom: 'May' }],
  ])('refuse a filter without meaning: %s %j', async (pointer, filter) => {
    await expect(store.services.listReports(filter)).rejects.toMatchObject({ faults: [{ pointer }] });
  });

  test('are corrected, with the version they had', async () => {
    const { id } = await store.services.addReport(report());
    const post = await store.services.createOutlet({ name: 'Ostrel Post', domains: ['ostrelpost.example'] });
    const change = {
      outletId: post.id,
      publishedAt: null,
      tags: [],
      language: 'no',
      kind: 'document' as const,
    };
    expect(await store.services.updateReport(id, change, 1)).toMatchObject({
      outlet: { id: post.id, name: 'Ostrel Post', domain: 'ostrelpost.example' },
      publishedAt: null,
      tags: [],
      language: 'no',
      kind: 'document',
      version: 2,
      text: report().text,
    });
    await expect(store.services.updateReport(id, {}, 1)).rejects.toMatchObject({
      code: 'preconditionFailed',
    });
  });

  test('are deleted with all their revisions, and can come again', async () => {
    const event = await store.services.createEvent({ title: 'The weir opens' });
    const added = await store.services.addReport(report({ eventId: event.id }));
    await store.services.addReport(report({ text: 'Second text.' }));
    await expect(store.services.deleteReport(added.id, 1)).rejects.toMatchObject({
      code: 'preconditionFailed',
    });
    await store.services.deleteReport(added.id, 2);
    await expect(store.services.getReport(added.id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(store.services.listRevisions(added.id, {})).rejects.toMatchObject({ code: 'notFound' });
    expect(await store.services.getEvent(event.id)).toMatchObject({ reportCount: 0 });
    const [latest] = (await store.services.listEventHistory(event.id, {})).items;
    expect(latest).toMatchObject({ kind: 'reportDeleted', reportIds: [added.id] });
    expect(await store.services.addReport(report())).toMatchObject({ id: added.id, status: 'created' });
  });

  test('give a revision by number, id and as the current one', async () => {
    const first = await store.services.addReport(report());
    const second = await store.services.addReport(report({ text: 'Second text.' }));
    const ids = async (reference: string | number) =>
      (await store.services.getRevision(first.id, reference)).id;
    expect(await ids(1)).toBe(first.revisionId);
    expect(await ids('2')).toBe(second.revisionId);
    expect(await ids('current')).toBe(second.revisionId);
    expect(await ids(first.revisionId)).toBe(first.revisionId);
    for (const reference of ['0', '3', '-1', 'first', '99999999999', second.id]) {
      await expect(store.services.getRevision(first.id, reference)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
    const page = await store.services.listRevisions(first.id, { limit: 1 });
    expect(page.items.map((item) => item.number)).toEqual([2]);
    const rest = await store.services.listRevisions(first.id, { limit: 1, cursor: page.nextCursor! });
    expect([rest.items.map((item) => item.number), rest.nextCursor]).toEqual([[1], null]);
  });
});
