import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Database, type DatabaseHandle } from '../../db/database.ts';
import { createServices } from '../../src/services/create-services.ts';
import type { Services } from '../../src/services/services.ts';
import { tellings } from '../fixtures/found-events.ts';
import { type Backend, empty, startPostgres } from './backends.ts';
import { report } from './store-suite.ts';

const PAGE = `<html><head><link rel="canonical" href="https://varnherald.example/2031/05/weir-opens"></head><body><article>
<h1>Weir at Ostrel opens after nine years</h1>${'<p>The weir at Ostrel opened on Tuesday, nine years after work on it began, and farmers downstream doubt the flow that was promised to them.</p>'.repeat(3)}
</article></body></html>`;

/** Clients of their own with several connections each, as that many Workers would be. */
const CLIENTS = 10;

describe('many writers on Postgres', () => {
  let backend: Backend;
  let handles: DatabaseHandle[];
  let workers: Services[];
  let finders: Services[];
  const workerOf = (i: number) => workers[i % CLIENTS]!;
  const finderOf = (i: number) => finders[i % CLIENTS]!;

  beforeAll(async () => {
    backend = await startPostgres();
    handles = Array.from({ length: CLIENTS }, () => connect(backend.url!, { max: 5 }));
    workers = handles.map(({ db }) => createServices({ db, clock: () => new Date() }));
    finders = handles.map(({ db }) => createServices({ db, clock: () => new Date(), grouping: 'on' }));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(handles.map((handle) => handle.close()));
    await backend.stop();
  });
  beforeEach(async () => await empty(backend.db));

  test('200 parallel additions of one report leave one row', async () => {
    const added = await Promise.all(Array.from({ length: 200 }, (_, i) => workerOf(i).addReport(report())));
    expect(added.filter((one) => one.status === 'created')).toHaveLength(1);
    expect(added.filter((one) => one.status === 'unchanged')).toHaveLength(199);
    expect(await counts(backend.db)).toEqual({ outlets: 1, reports: 1, revisions: 1, readings: 1 });
  });

  test('200 parallel additions of one page by three spellings of its address leave one report', async () => {
    const spellings = [
      'https://varnherald.example/2031/05/weir-opens',
      'http://WWW.varnherald.example:80/2031/05/weir-opens/index.html?utm_source=feed#top',
      'https://m.varnherald.example/story/7',
    ];
    const { text: _, ...rest } = report();
    const added = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        workerOf(i).addReport({ ...rest, url: spellings[i % 3]!, html: PAGE }),
      ),
    );
    expect(added.filter((one) => one.status === 'created')).toHaveLength(1);
    expect(new Set(added.map((one) => one.id)).size).toBe(1);
    expect(await counts(backend.db)).toEqual({ outlets: 1, reports: 1, revisions: 1, readings: 1 });
    const stored = await workerOf(0).getReport(added[0]!.id);
    expect(stored).toMatchObject({ url: spellings[0], otherUrls: ['https://m.varnherald.example/story/7'] });
  });

  test('parallel additions of changed texts number their revisions without gap or double', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `The text as it stood at capture ${i % 20}.`);
    const added = await Promise.all(texts.map((text, i) => workerOf(i).addReport(report({ text }))));
    expect(new Set(added.map((one) => one.id)).size).toBe(1);
    const { items } = await workerOf(0).listRevisions(added[0]!.id, { limit: 100 });
    expect(items.map((item) => item.number)).toEqual(Array.from({ length: 20 }, (_, i) => 20 - i));
    expect(await workerOf(0).getReport(added[0]!.id)).toMatchObject({ revisionCount: 20 });
  });

  test('an event that is merged while reports come in loses none of them', async () => {
    const [from, into] = [
      await workerOf(0).createEvent({ title: 'The weir opens' }),
      await workerOf(0).createEvent({ title: 'Opening of the weir' }),
    ];
    const additions = Array.from({ length: 60 }, (_, i) =>
      workerOf(i).addReport(report({ url: `https://varnherald.example/${i}`, eventId: from.id })),
    );
    await Promise.all([...additions.slice(0, 10)]);
    await Promise.all([workerOf(3).mergeEvents(into.id, from.id, '*'), ...additions]);
    expect(await workerOf(0).getEvent(from.id)).toMatchObject({ status: 'merged', reportCount: 0 });
    expect(await workerOf(0).getEvent(into.id)).toMatchObject({ reportCount: 60 });
  });

  test('50 parallel additions of reports of one event make one event, and none is lost', async () => {
    const happenings = ['ferry', 'bridge', 'vote'] as const;
    const told = Array.from({ length: 50 }, (_, i) => {
      const happening = happenings[i % 3]!;
      const variants = tellings(happening);
      const one = variants[Math.floor(i / 3) % variants.length]!;
      return {
        happening,
        report: { ...one, url: `https://outlet-${i}.example/${happening}`, outlet: undefined },
      };
    });
    const added = await Promise.all(told.map(({ report: one }, i) => finderOf(i).addReport(one)));
    // What was in another's way has waited; what comes later looks at it again.
    await finderOf(0).groupPending();
    const eventOf = async (id: string) => (await finderOf(0).getReport(id)).eventId;
    const events = await Promise.all(added.map(async ({ id }, i) => [told[i]!.happening, await eventOf(id)]));
    expect(new Set(events.map(([happening, eventId]) => `${happening} ${eventId}`)).size).toBe(3);
    expect(events.every(([, eventId]) => eventId !== null)).toBe(true);
    const { items } = await finderOf(0).listEvents({ state: 'found', status: 'open' });
    expect(items.map((event) => event.reportCount).sort()).toEqual([16, 17, 17]);
    expect(await finderOf(0).groupPending()).toEqual([]);
  });

  test('of two updates that expect one version, one goes through', async () => {
    const event = await workerOf(0).createEvent({ title: 'The weir opens' });
    const updates = Array.from({ length: 20 }, (_, i) =>
      workerOf(i).updateEvent(event.id, { title: `Title ${i}` }, event.version),
    );
    const outcomes = await Promise.allSettled(updates);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ reason }) => reason.code);
    expect(new Set(reasons)).toEqual(new Set(['preconditionFailed']));
  });

  test('of two changes of a pin that expect one version, one goes through, and no two contradict', async () => {
    const { id } = await workerOf(0).createEvent({ title: 'The weir opens' });
    const pin = '5b8e1f04-6c2d-4a97-9f31-8d7a4e2c6b10';
    const labels = { a: 'Jon Askeland', b: 'the engineer' };
    await workerOf(0).putReferentPin(id, pin, { relation: 'same', ...labels }, null);
    const changes = Array.from({ length: 20 }, (_, i) =>
      workerOf(i).putReferentPin(id, pin, { relation: 'same', ...labels, note: `Note ${i}` }, 1),
    );
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const others = Array.from({ length: 20 }, (_, i) =>
      workerOf(i).putReferentPin(
        id,
        `00000000-0000-4000-8000-0000000000${10 + i}`,
        { relation: i % 2 === 0 ? 'same' : 'different', a: 'Mira Solheim', b: 'a farmer' },
        null,
      ),
    );
    await Promise.allSettled(others);
    const { items } = await workerOf(0).listReferentPins(id, { limit: 100 });
    expect(items).toHaveLength(11);
    expect(new Set(items.slice(1).map(({ relation }) => relation)).size).toBe(1);
  });

  test('reports moved between events in both directions at once end in one of them', async () => {
    const [a, b] = [
      await workerOf(0).createEvent({ title: 'A' }),
      await workerOf(0).createEvent({ title: 'B' }),
    ];
    const { id } = await workerOf(0).addReport(report({ eventId: a.id }));
    const moves = Array.from({ length: 40 }, (_, i) =>
      workerOf(i).groupReport(i % 2 === 0 ? b.id : a.id, id),
    );
    await Promise.all(moves);
    const counted = await Promise.all(
      [a, b].map(async (e) => (await workerOf(0).getEvent(e.id)).reportCount),
    );
    expect(counted[0]! + counted[1]!).toBe(1);
  });

  test('of parallel creations with one domain, one goes through', async () => {
    const creations = Array.from({ length: 20 }, (_, i) =>
      workerOf(i).createOutlet({ name: `Herald ${i}`, domains: [`${i}.herald.example`, 'herald.example'] }),
    );
    const outcomes = await Promise.allSettled(creations);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect((await workerOf(0).listOutlets({})).items).toHaveLength(1);
  });
});

async function counts(db: Database): Promise<Record<string, number>> {
  const tables = ['outlets', 'reports', 'revisions', 'readings'];
  const rows = await Promise.all(
    tables.map(async (table) => {
      const [row] = (await db.execute(sql.raw(`select count(*)::int as n from ${table}`))) as unknown as [
        { n: number },
      ];
      return [table, row.n];
    }),
  );
  return Object.fromEntries(rows);
}
