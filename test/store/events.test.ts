import { expect, test } from 'vitest';
import { describeStore, report } from './store-suite.ts';

const NOBODY = 'b6f5a3c2-5b0e-4c39-9a53-0d8e6f1f7a11';

describeStore('events', (store) => {
  const create = async (title = 'The weir opens') => await store.services.createEvent({ title });
  const addTo = async (eventId: string, n: number) =>
    (await store.services.addReport(report({ url: `https://varnherald.example/${n}`, eventId }))).id;

  test('are created, read, updated and deleted', async () => {
    const event = await store.services.createEvent({
      title: '  The weir opens ',
      summary: 'Nine years late.',
      startedAt: '2031-05-06',
      endedAt: '2031-05-06',
      places: ['Ostrel', 'Ostrel', ' '],
    });
    expect(event).toMatchObject({
      title: 'The weir opens',
      summary: 'Nine years late.',
      startedAt: '2031-05-06T00:00:00.000Z',
      endedAt: '2031-05-06T23:59:59.999Z',
      places: ['Ostrel'],
      status: 'open',
      successorId: null,
      reportCount: 0,
      version: 1,
    });
    store.now = new Date('2031-05-07T08:00:00.000Z');
    const updated = await store.services.updateEvent(event.id, { summary: null, status: 'closed' }, 1);
    expect(updated).toEqual({
      ...event,
      summary: null,
      status: 'closed',
      version: 2,
      updatedAt: '2031-05-07T08:00:00.000Z',
    });
    await store.services.deleteEvent(event.id, 2);
    await expect(store.services.getEvent(event.id)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('refuse an update or a deletion that has not seen the present version', async () => {
    const { id } = await create();
    await store.services.updateEvent(id, { title: 'New' }, 1);
    for (const stale of [1, '1', 'abc', 3]) {
      await expect(store.services.updateEvent(id, { title: 'X' }, stale)).rejects.toMatchObject({
        code: 'preconditionFailed',
      });
      await expect(store.services.deleteEvent(id, stale)).rejects.toMatchObject({
        code: 'preconditionFailed',
      });
    }
    expect((await store.services.getEvent(id)).title).toBe('New');
  });

  test('refuse an end before the start, also when only one of them changes', async () => {
    const { id } = await store.services.createEvent({ title: 'A', startedAt: '2031-05-06' });
    await expect(store.services.updateEvent(id, { endedAt: '2031-05-01' }, '*')).rejects.toMatchObject({
      faults: [{ pointer: '/endedAt', code: 'outOfOrder' }],
    });
  });

  test('take a report in and let it out, each with its history', async () => {
    const [one, other] = [await create('One'), await create('Other')];
    const reportId = await addTo(one.id, 1);
    expect(await store.services.groupReport(other.id, reportId)).toMatchObject({
      id: other.id,
      reportCount: 1,
    });
    expect((await store.services.getEvent(one.id)).reportCount).toBe(0);
    expect((await store.services.getReport(reportId)).eventId).toBe(other.id);
    await store.services.groupReport(other.id, reportId);
    expect(await store.services.ungroupReport(other.id, reportId)).toMatchObject({ reportCount: 0 });
    expect((await store.services.getReport(reportId)).eventId).toBeNull();
    const { items } = await store.services.listEventHistory(other.id, {});
    expect(items.map(({ kind, otherEventId }) => [kind, otherEventId])).toEqual([
      ['reportRemoved', null],
      ['reportAdded', one.id],
      ['created', null],
    ]);
    await expect(store.services.ungroupReport(other.id, reportId)).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(store.services.groupReport(other.id, NOBODY)).rejects.toMatchObject({
      faults: [{ pointer: '/reportId' }],
    });
  });

  test('merge: the reports move, the history stays, and the old id leads to the successor', async () => {
    const [into, from] = [await create('Into'), await create('From')];
    const ids = [await addTo(from.id, 1), await addTo(from.id, 2)].sort();
    await addTo(into.id, 3);
    const { version } = await store.services.getEvent(into.id);
    const merged = await store.services.mergeEvents(into.id, from.id, version);
    expect(merged).toMatchObject({ id: into.id, reportCount: 3, status: 'open' });
    expect(await store.services.getEvent(from.id)).toMatchObject({
      status: 'merged',
      successorId: into.id,
      reportCount: 0,
    });
    const [latest] = (await store.services.listEventHistory(from.id, {})).items;
    expect(latest).toMatchObject({ kind: 'mergedInto', otherEventId: into.id, reportIds: ids });
    expect(await addTo(from.id, 4).then((id) => store.services.getReport(id))).toMatchObject({
      eventId: into.id,
    });
    expect(await store.services.compareEvent(from.id)).toMatchObject({ eventId: into.id });
    await expect(store.services.mergeEvents(into.id, from.id, '*')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(store.services.mergeEvents(into.id, into.id, '*')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(store.services.updateEvent(from.id, { title: 'X' }, '*')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(store.services.deleteEvent(into.id, '*')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('split: the named reports leave for a new event, and one stays', async () => {
    const event = await create();
    const [a, b, c] = [await addTo(event.id, 1), await addTo(event.id, 2), await addTo(event.id, 3)];
    const split = await store.services.splitEvent(
      event.id,
      { reportIds: [a, b], event: { title: 'The dispute' } },
      '*',
    );
    expect(split.event).toMatchObject({ id: event.id, reportCount: 1 });
    expect(split.newEvent).toMatchObject({ title: 'The dispute', reportCount: 2, status: 'open' });
    const newHistory = (await store.services.listEventHistory(split.newEvent.id, {})).items;
    expect(newHistory.map((item) => item.kind)).toEqual(['splitFrom', 'created']);
    const whole = { reportIds: [c], event: { title: 'X' } };
    await expect(store.services.splitEvent(event.id, whole, '*')).rejects.toMatchObject({
      faults: [{ pointer: '/reportIds', code: 'tooMany' }],
    });
    const stranger = { reportIds: [c, a], event: { title: 'X' } };
    await expect(store.services.splitEvent(event.id, stranger, '*')).rejects.toMatchObject({
      faults: [{ pointer: '/reportIds/1' }],
    });
    expect((await store.services.listEvents({})).items).toHaveLength(2);
  });

  test('are listed by words, place, status and outlet, page by page', async () => {
    for (let i = 0; i < 5; i++) {
      store.now = new Date(Date.UTC(2031, 4, 1 + (i >> 1)));
      await store.services.createEvent({ title: `Event ${i}`, places: [i === 3 ? 'Ostrel 100%' : 'Varn'] });
    }
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.services.listEvents({ limit: 2, cursor });
      titles.push(...page.items.map((item) => item.title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(titles).toHaveLength(5);
    expect(new Set(titles).size).toBe(5);
    expect(titles[0]).toBe('Event 4');
    const found = async (filter: object) =>
      (await store.services.listEvents(filter)).items.map((e) => e.title);
    expect(await found({ place: '100%' })).toEqual(['Event 3']);
    expect(await found({ q: 'EVENT 2' })).toEqual(['Event 2']);
    expect(await found({ status: 'closed' })).toEqual([]);
    const { id } = (await store.services.listEvents({ q: 'Event 1' })).items[0]!;
    await addTo(id, 1);
    expect(await found({ outlet: 'varnherald.example' })).toEqual(['Event 1']);
    expect(await found({ outlet: 'nobody.example' })).toEqual([]);
  });

  test.each(['', 'x', NOBODY, `${NOBODY}'--`])('know no event %j', async (id) => {
    await expect(store.services.getEvent(id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(store.services.compareEvent(id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(store.services.updateEvent(id, {}, '*')).rejects.toMatchObject({ code: 'notFound' });
    await expect(store.services.mergeEvents(id, NOBODY, '*')).rejects.toMatchObject({ code: 'notFound' });
  });
});
