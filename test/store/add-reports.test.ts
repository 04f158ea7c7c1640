import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { describeStore, report } from './store-suite.ts';

const url = (name: string) => `https://varnherald.example/${name}`;

describeStore('addReports', (store) => {
  const statusesOf = (outcomes: Awaited<ReturnType<typeof store.services.addReports>>) =>
    outcomes.map((outcome) => ('added' in outcome ? outcome.added.status : outcome.refused.code));

  test('adds what is new, revises what has changed, leaves what is known', async () => {
    await store.services.addReport(report({ url: url('known') }));
    const revised = await store.services.addReport(report({ url: url('changed') }));
    const outcomes = await store.services.addReports([
      report({ url: url('new') }),
      report({ url: url('known') }),
      report({ url: url('changed'), text: 'Another text.' }),
      report({ url: `${url('new')}?utm_source=feed` }),
      report({ url: url('new'), text: 'A text that came later in the same batch.' }),
    ]);
    expect(statusesOf(outcomes)).toEqual(['created', 'unchanged', 'revised', 'unchanged', 'revised']);
    expect(outcomes[2]).toMatchObject({ added: { id: revised.id, revisionNumber: 2 } });
    expect(outcomes[4]).toMatchObject({ added: { revisionNumber: 2 } });
    expect((await store.services.listReports({})).items).toHaveLength(3);
  });

  test('stores the same bytes as one addition at a time', async () => {
    const inputs = ['a', 'b', 'c'].map((name) =>
      report({
        url: url(name),
        headline: `Weir ${name}`,
        outlet: { name: `Paper ${name}`, domain: `${name}.example` },
      }),
    );
    await store.services.addReports(inputs);
    const rows = sql`select r.*, v.*, g.*, f.hashes from reports r join revisions v on v.report_id = r.id
      join readings g on g.revision_id = v.id join fingerprints f on f.revision_id = v.id order by r.id`;
    const read = async () => JSON.stringify(await store.backend.db.execute(rows));
    const batch = await read();
    await store.backend.db.execute(sql`truncate reports, revisions, readings, fingerprints, outlets cascade`);
    for (const input of inputs) await store.services.addReport(input);
    expect(await read()).toBe(batch);
  });

  test('one that is refused fails alone, with its place', async () => {
    const nobody = 'b6f5a3c2-5b0e-4c39-9a53-0d8e6f1f7a11';
    const outcomes = await store.services.addReports([
      report({ url: url('a') }),
      report({ url: url('b'), publishedAt: 'yesterday' }),
      report({ url: url('c'), outlet: undefined, outletId: nobody }),
      report({ url: url('d'), eventId: nobody }),
      report({ url: url('e'), text: undefined, headline: undefined }),
      report({ url: url('f') }),
    ]);
    expect(statusesOf(outcomes)).toEqual([
      'created',
      'invalidRequest',
      'invalidRequest',
      'invalidRequest',
      'invalidRequest',
      'created',
    ]);
    const pointers = outcomes.flatMap((outcome) =>
      'refused' in outcome ? outcome.refused.faults.map(({ pointer }) => pointer) : [],
    );
    expect(pointers).toEqual(['/publishedAt', '/outletId', '/eventId', '/text']);
    expect((await store.services.listReports({})).items).toHaveLength(2);
  });

  test('puts reports in their events, with one entry of the history for all', async () => {
    const event = await store.services.createEvent({ title: 'The weir opens' });
    const outcomes = await store.services.addReports(
      ['a', 'b'].map((name) => report({ url: url(name), eventId: event.id })),
    );
    expect(outcomes).toMatchObject([{ added: { eventId: event.id } }, { added: { eventId: event.id } }]);
    expect(await store.services.getEvent(event.id)).toMatchObject({ reportCount: 2, version: 2 });
    const { items } = await store.services.listEventHistory(event.id, {});
    expect(items[0]!.reportIds).toHaveLength(2);
  });

  test('the same reports in several batches at once are stored once', async () => {
    const inputs = Array.from({ length: 12 }, (_, i) => report({ url: url(`p${i}`) }));
    const batches = [inputs, [...inputs].reverse(), inputs.slice(4), inputs.slice(0, 8)];
    const outcomes = (await Promise.all(batches.map((batch) => store.services.addReports(batch)))).flat();
    expect(statusesOf(outcomes).filter((status) => status === 'created')).toHaveLength(12);
    expect(statusesOf(outcomes).filter((status) => status === 'unchanged')).toHaveLength(28);
    expect((await store.services.listReports({ limit: 100 })).items).toHaveLength(12);
  });
});
