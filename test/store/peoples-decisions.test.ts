import { beforeEach, expect, test } from 'vitest';
import { createServices } from '../../src/services/create-services.ts';
import type { NewReport } from '../../src/services/dto/report.ts';
import type { Services } from '../../src/services/services.ts';
import { telling, tellings } from '../fixtures/found-events.ts';
import { describeStore } from './store-suite.ts';

describeStore("people's decisions on events found", (store) => {
  let services: Services;
  const servicesWith = (grouping: 'on' | 'suggest') =>
    createServices({ db: store.backend.db, clock: () => store.now, grouping });
  beforeEach(() => {
    services = servicesWith('on');
  });
  const addAll = async (reports: readonly NewReport[]) => {
    const added = [];
    for (const one of reports) added.push(await services.addReport(one));
    return added;
  };
  const suggestedFor = async (eventId: string) =>
    (await services.listSuggestions(eventId, {})).items.map((item) => item.report.id);

  test('a report that a person took out stays out, whatever comes', async () => {
    const [first, second, third] = await addAll(tellings('ferry').slice(0, 3));
    const eventId = second!.eventId!;
    await services.ungroupReport(eventId, third!.id);
    expect(await services.getReport(third!.id)).toMatchObject({
      eventId: null,
      grouping: { by: 'person', verdict: 'removed', eventId },
    });
    await services.addReport(telling('ferry', 2, { text: `${telling('ferry', 2).text}\n\nA changed text.` }));
    await addAll(tellings('ferry').slice(3));
    await services.groupPending();
    expect(await services.getReport(third!.id)).toMatchObject({ eventId: null });
    expect(await suggestedFor(eventId)).toEqual([]);
    expect((await services.getReport(first!.id)).eventId).toBe(eventId);
  });

  test('a report that a person put somewhere stays there', async () => {
    const own = await services.createEvent({ title: 'Safety at sea' });
    const mine = await services.addReport(telling('ferry', 0, { eventId: own.id }));
    expect(mine.grouping).toMatchObject({ by: 'person', verdict: 'joined', eventId: own.id });
    const others = await addAll(tellings('ferry').slice(1));
    await services.addReport(telling('ferry', 0, { text: `${telling('ferry', 0).text}\n\nMore.` }));
    await services.groupPending();
    expect((await services.getReport(mine.id)).eventId).toBe(own.id);
    // An event that a person has made grows by people alone.
    expect(others[0]).toMatchObject({ eventId: null, grouping: { verdict: 'suggested', eventId: own.id } });
    expect(await suggestedFor(own.id)).toContain(others[0]!.id);
    expect((await services.getEvent(own.id)).reportCount).toBe(1);
  });

  test('a suggestion is accepted by putting the report in, and dismissed for good', async () => {
    const own = await services.createEvent({ title: 'The ferry' });
    await services.addReport(telling('ferry', 0, { eventId: own.id }));
    const [yes, no] = await addAll(tellings('ferry').slice(1, 3));
    expect((await services.getEvent(own.id)).suggestionCount).toBe(2);
    await services.groupReport(own.id, yes!.id);
    expect(await services.dismissSuggestion(own.id, no!.id)).toMatchObject({
      reportCount: 2,
      suggestionCount: 0,
    });
    await services.addReport(telling('ferry', 2, { text: `${telling('ferry', 2).text}\n\nMore of it.` }));
    expect(await suggestedFor(own.id)).toEqual([]);
    expect(await services.getReport(no!.id)).toMatchObject({ eventId: null, grouping: null });
    await services.dismissSuggestion(own.id, no!.id);
    await expect(services.dismissSuggestion(own.id, yes!.id)).rejects.toMatchObject({ code: 'conflict' });
    await services.groupReport(own.id, no!.id);
    expect((await services.getReport(no!.id)).grouping).toMatchObject({ by: 'person', verdict: 'joined' });
  });

  test('naming the event of a report that the machine has placed is a decision', async () => {
    const [, second] = await addAll(tellings('ferry').slice(0, 2));
    const own = await services.createEvent({ title: 'Safety at sea' });
    const moved = await services.addReport(telling('ferry', 0, { eventId: own.id }));
    expect(moved).toMatchObject({ status: 'unchanged', eventId: own.id, grouping: { by: 'person' } });
    const confirmed = await services.addReport(telling('ferry', 1, { eventId: second!.eventId }));
    expect(confirmed.grouping).toMatchObject({ by: 'person', verdict: 'joined' });
    await expect(services.addReport(telling('ferry', 1, { eventId: own.id }))).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('what a person has split is not merged again', async () => {
    const added = await addAll(tellings('ferry').slice(0, 4));
    const eventId = added[0]!.id && (await services.getReport(added[0]!.id)).eventId!;
    const { newEvent } = await services.splitEvent(
      eventId,
      { reportIds: [added[2]!.id, added[3]!.id], event: { title: 'The inquiry' } },
      '*',
    );
    await addAll(tellings('ferry').slice(4));
    for (const one of added.slice(0, 2)) {
      await services.addReport({
        ...telling('ferry', added.indexOf(one)),
        text: 'The ferry Merrin Star hit a pier in Hallow Bay; Ines Calder blames the pilot. 12 were hurt.',
      });
    }
    await services.groupPending();
    expect(await services.getEvent(eventId)).toMatchObject({ status: 'open', state: 'confirmed' });
    const stand = await Promise.all(added.map(async (one) => (await services.getReport(one.id)).eventId));
    expect(stand).toEqual([eventId, eventId, newEvent.id, newEvent.id]);
  });

  test('after a merge by a person, what was decided on the one holds for the other', async () => {
    const [, , third] = await addAll(tellings('ferry').slice(0, 3));
    const from = third!.eventId!;
    await services.ungroupReport(from, third!.id);
    const into = await services.createEvent({ title: 'Ferries' });
    await services.mergeEvents(into.id, from, '*');
    await services.addReport(telling('ferry', 2, { text: `${telling('ferry', 2).text}\n\nMore of it.` }));
    expect(await suggestedFor(into.id)).toEqual([]);
    expect((await services.getReport(third!.id)).eventId).toBeNull();
    await expect(services.dismissSuggestion(from, third!.id)).resolves.toMatchObject({ id: into.id });
  });

  test('where the machine only suggests, reports propose an event that people confirm or deny', async () => {
    services = servicesWith('suggest');
    const [a, b] = await addAll([telling('vote', 0), telling('vote', 1)]);
    expect(b).toMatchObject({ eventId: null, grouping: { by: 'machine', verdict: 'suggested' } });
    const proposal = b!.grouping!.eventId;
    expect((await services.listEvents({})).items).toEqual([]);
    const [listed] = (await services.listEvents({ state: 'suggested' })).items;
    expect(listed).toMatchObject({ id: proposal, state: 'suggested', reportCount: 0, suggestionCount: 2 });
    expect(new Set(await suggestedFor(proposal))).toEqual(new Set([a!.id, b!.id]));
    const [third] = await addAll([telling('vote', 2)]);
    expect(third!.grouping!.eventId).toBe(proposal);

    expect(await services.groupReport(proposal, a!.id)).toMatchObject({ state: 'confirmed', reportCount: 1 });
    expect((await services.getEvent(proposal)).suggestionCount).toBe(2);
    expect((await services.listEvents({})).items.map((event) => event.id)).toEqual([proposal]);
  });

  test('a denied proposal is closed and not made again', async () => {
    services = servicesWith('suggest');
    const [a, b] = await addAll([telling('bridge', 0), telling('bridge', 1)]);
    const proposal = b!.grouping!.eventId;
    expect(await services.dismissSuggestion(proposal, a!.id)).toMatchObject({
      status: 'closed',
      suggestionCount: 0,
    });
    services = servicesWith('on');
    await services.addReport(telling('bridge', 1, { text: `${telling('bridge', 1).text}\n\nMore of it.` }));
    expect((await services.getReport(b!.id)).eventId).toBeNull();
    // A third of the same happening joins one of them; the other is kept apart from it.
    const third = await services.addReport(telling('bridge', 2));
    await services.groupPending();
    const stand = await Promise.all([a, b].map(async (one) => (await services.getReport(one!.id)).eventId));
    expect(third.eventId).not.toBeNull();
    expect(stand.filter((eventId) => eventId === third.eventId)).toHaveLength(1);
  });

  test('reports in other languages are only suggested, by names and figures', async () => {
    const [, second] = await addAll([telling('ferry', 0), telling('ferry', 1)]);
    const foreign = await services.addReport(
      telling('ferry', 2, {
        language: 'es',
        headline: 'Un transbordador choca contra el muelle en Hallow Bay',
        text: 'El Merrin Star, que venía de Ostrel con 84 personas, chocó el martes contra un muelle en Hallow Bay y dejó 12 heridos. Según Ines Calder, el piloto no hizo caso de dos avisos.',
      }),
    );
    expect(foreign).toMatchObject({
      eventId: null,
      grouping: { verdict: 'suggested', eventId: second!.eventId, acrossLanguages: true },
    });
    expect(foreign.grouping!.because.join('; ')).toMatch(/names: .*Calder/);
    const { items } = await services.similarReports(second!.id);
    expect(items.find((item) => item.report.id === foreign.id)).toMatchObject({ acrossLanguages: true });
  });
});
