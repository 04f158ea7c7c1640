import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { createServices } from '../../src/services/create-services.ts';
import type { NewReport } from '../../src/services/dto/report.ts';
import type { Services } from '../../src/services/services.ts';
import { telling, tellings } from '../fixtures/found-events.ts';
import { describeStore } from './store-suite.ts';

describeStore('events found', (store) => {
  let services: Services;
  const servicesWith = (grouping: 'on' | 'suggest' | 'off') =>
    createServices({ db: store.backend.db, clock: () => store.now, grouping });
  beforeEach(() => {
    services = servicesWith('on');
  });

  const addAll = async (reports: readonly NewReport[]) => {
    const added = [];
    for (const one of reports) added.push(await services.addReport(one));
    return added;
  };
  const eventOf = async (reportId: string) => (await services.getReport(reportId)).eventId;
  const execute = async (statement: string) => await store.backend.db.execute(sql.raw(statement));

  test('form out of reports that find each other, while others stay apart', async () => {
    const first = await services.addReport(telling('ferry', 0));
    expect(first).toMatchObject({ eventId: null, grouping: null });
    const second = await services.addReport(telling('ferry', 1));
    expect(second.grouping).toMatchObject({ by: 'machine', verdict: 'joined', acrossLanguages: false });
    expect(second.grouping!.score).toBeGreaterThan(0.45);
    expect(second.grouping!.because.join('; ')).toMatch(/names: .*Calder.*published within a day/);
    expect(await services.getReport(first.id)).toMatchObject({
      eventId: second.eventId,
      grouping: { verdict: 'joined' },
    });
    const third = await services.addReport(telling('ferry', 2));
    expect(third.eventId).toBe(second.eventId);
    const others = await addAll([telling('bridge', 0), telling('vote', 0)]);
    expect(others.map((other) => other.eventId)).toEqual([null, null]);
    const event = await services.getEvent(second.eventId!);
    expect(event).toMatchObject({ state: 'found', madeBy: 'machine', status: 'open', reportCount: 3 });
    expect(event.startedAt).toBe('2031-05-06T06:30:00.000Z');
    expect(tellings('ferry').map((one) => one.headline)).toContain(event.title);
    const history = (await services.listEventHistory(event.id, {})).items;
    expect(history.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'reportAdded machine',
      'reportAdded machine',
      'created machine',
    ]);
  });

  test('are the same sets in either order of arrival', async () => {
    const all = [...tellings('ferry'), ...tellings('bridge'), ...tellings('vote')];
    for (const order of [all, [...all].reverse()]) {
      await execute('truncate reports, events cascade');
      await addAll(order);
      const { items } = await services.listReports({ limit: 100 });
      const sets = new Map<string | null, Set<string>>();
      for (const { eventId, url } of items) {
        sets.set(eventId, (sets.get(eventId) ?? new Set()).add(url!.split('/').at(-1)!));
      }
      expect([...sets.values()].map((set) => [...set].join()).sort()).toEqual(['bridge', 'ferry', 'vote']);
      expect(sets.has(null)).toBe(false);
      expect((await services.listEvents({ state: 'found' })).items).toHaveLength(3);
    }
  });

  test('are merged when a report shows them to be one; the later leads to the earlier', async () => {
    const [first, second] = await addAll([telling('ferry', 0), telling('ferry', 1)]);
    // As if two had not been known when two others came.
    await execute('delete from event_features');
    store.now = new Date('2031-05-06T09:00:00.000Z');
    const [, fourth] = await addAll([telling('ferry', 2), telling('ferry', 3)]);
    expect(fourth!.eventId).not.toBe(second!.eventId);
    for (const { id } of [first!, second!]) await services.similarReports(id);
    const fifth = await services.addReport(telling('ferry', 4));
    expect(fifth.eventId).toBe(second!.eventId);
    expect(await services.getEvent(fourth!.eventId!)).toMatchObject({
      status: 'merged',
      successorId: second!.eventId,
      reportCount: 0,
    });
    expect(await services.getEvent(second!.eventId!)).toMatchObject({ reportCount: 5, state: 'found' });
    expect((await services.getReport(fourth!.id)).grouping).toMatchObject({ verdict: 'joined' });
  });

  test('wait for a later try where they cannot be written; the report is stored', async () => {
    await services.addReport(telling('ferry', 0));
    await execute(`alter table events add constraint none_found check (state <> 'found')`);
    const added = await services.addReport(telling('ferry', 1));
    expect(added).toMatchObject({ status: 'created', eventId: null });
    await execute('alter table events drop constraint none_found');
    expect(await services.groupPending()).toEqual([]);
    store.now = new Date('2031-05-06T08:01:00.000Z');
    expect(await services.groupPending()).toEqual([added.id]);
    expect(await eventOf(added.id)).not.toBeNull();
    expect(await services.groupPending()).toEqual([]);
  });

  test('are found in what was stored while nothing was grouped', async () => {
    const off = servicesWith('off');
    const added = [];
    for (const one of tellings('vote')) added.push(await off.addReport(one));
    expect(added.map((one) => one.eventId)).toEqual([null, null, null]);
    await execute('delete from event_features');
    // As the migration leaves what it finds.
    await execute('insert into grouping_queue select id, added_at, 0 from reports');
    await services.groupPending();
    const events = await Promise.all(added.map((one) => eventOf(one.id)));
    expect(new Set(events).size).toBe(1);
    expect(events[0]).not.toBeNull();
  });

  test('take in a report whose text has changed so that it fits now', async () => {
    const [one] = await addAll([telling('ferry', 0), telling('ferry', 1)]);
    const stranger = telling('bridge', 0);
    const added = await services.addReport(stranger);
    expect(added.eventId).toBeNull();
    const { headline, text } = telling('ferry', 3);
    const revised = await services.addReport({ ...stranger, headline, text });
    expect(revised).toMatchObject({ status: 'revised', eventId: await eventOf(one!.id) });
  });

  test('similar reports come nearest first, with why', async () => {
    const [first] = await addAll([...tellings('ferry'), ...tellings('bridge')]);
    const { items } = await services.similarReports(first!.id);
    expect(items.map((item) => item.report.url!.split('/').at(-1))).toEqual(Array(4).fill('ferry'));
    expect(items.map((item) => item.score)).toEqual(items.map((item) => item.score).sort((a, b) => b - a));
    for (const item of items) expect(item.because.join()).toMatch(/names: /);
    expect(await services.similarReports(first!.id, { limit: 2 })).toEqual({
      reportId: first!.id,
      items: items.slice(0, 2),
    });
    await expect(services.similarReports('nobody')).rejects.toMatchObject({ code: 'notFound' });
  });
});
