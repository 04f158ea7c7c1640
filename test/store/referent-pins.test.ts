import { expect, test } from 'vitest';
import { describeStore, report, type StoreContext } from './store-suite.ts';

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const ENGINEER = { relation: 'same', a: 'Jon Askeland', b: 'the man with the key' } as const;

describeStore('pinned referents', (store) => {
  const TEXTS = [
    'The weir at Ostrel opened on Tuesday. The engineer Jon Askeland turned it on. Askeland smiled.',
    'The weir at Ostrel opened. The man with the key turned it on before Mira Solheim, a farmer, spoke.',
  ];
  const eventWithReports = async (title = 'The weir opens') => {
    const event = await store.services.createEvent({ title });
    for (const [n, text] of TEXTS.entries()) {
      const url = `https://varnherald.example/${event.id}/${n}`;
      const publishedAt = `2031-05-06T0${n + 6}:30:00Z`;
      await store.services.addReport(report({ url, publishedAt, text, headline: '', eventId: event.id }));
    }
    return event.id;
  };

  test('are made, confirmed, changed by who has read them, and ended; every version is kept', async () => {
    const event = await eventWithReports();
    const put = (input: object, expected: number | null) =>
      store.services.putReferentPin(event, ID(1).toUpperCase(), { ...ENGINEER, ...input }, expected);
    const made = await put({}, null);
    expect(made).toMatchObject({ created: true, pin: { id: ID(1), eventId: event, version: 1, note: null } });
    expect(await put({}, null)).toEqual({ ...made, created: false });
    await expect(put({ note: 'By the photo.' }, null)).rejects.toMatchObject({
      code: 'preconditionRequired',
    });
    await expect(put({ note: 'By the photo.' }, 2)).rejects.toMatchObject({ code: 'preconditionFailed' });
    store.now = new Date('2031-05-07T08:00:00.000Z');
    expect(await put({ note: ' By the photo. ' }, 1)).toMatchObject({ created: false, pin: { version: 2 } });
    expect(await store.services.getReferentPin(event, ID(1))).toMatchObject({
      note: 'By the photo.',
      createdAt: '2031-05-06T08:00:00.000Z',
      updatedAt: '2031-05-07T08:00:00.000Z',
    });
    await expect(store.services.deleteReferentPin(event, ID(1), 1)).rejects.toMatchObject({
      code: 'preconditionFailed',
    });
    await store.services.deleteReferentPin(event, ID(1), 2);
    await expect(store.services.getReferentPin(event, ID(1))).rejects.toMatchObject({ code: 'notFound' });
    await expect(put({}, 2)).rejects.toMatchObject({ code: 'preconditionFailed' });
    expect((await put({}, null)).pin.version).toBe(4);
    expect(await history(store, event, ID(1))).toEqual([
      [4, 'created', null],
      [3, 'deleted', 'By the photo.'],
      [2, 'updated', 'By the photo.'],
      [1, 'created', null],
    ]);
  });

  test('are heard by the comparison of the event and of two of its reports, and by no other', async () => {
    const [event, other] = [await eventWithReports(), await eventWithReports('Another weir')];
    const named = async (id: string) => askeland((await store.services.compareEvent(id)).naming!);
    expect(await named(event)).toEqual([['Jon Askeland', 'Askeland'].sort()]);
    await store.services.putReferentPin(event, ID(1), ENGINEER, null);
    const curated = [...(await named(event))];
    expect(curated).toHaveLength(2);
    expect(curated[1]).toEqual(['The man with the key']);
    expect(await named(other)).toHaveLength(1);
    const ids = (await store.services.compareEvent(event)).reports.map(({ reportId }) => reportId);
    const pair = await store.services.compareReports(ids[0]!, ids[1]!);
    expect(askeland(pair.naming!)).toEqual(curated);
    const stranger = (await store.services.compareEvent(other)).reports[1]!.reportId;
    expect(askeland((await store.services.compareReports(ids[0]!, stranger)).naming!)).toHaveLength(1);
    await store.services.deleteReferentPin(event, ID(1), '*');
    expect(await named(event)).toHaveLength(1);
  });

  test('are refused where they contradict others, and the others are named', async () => {
    const event = await eventWithReports();
    const put = (n: number, relation: 'same' | 'different', a: string, b: string) =>
      store.services.putReferentPin(event, ID(n), { relation, a, b }, null);
    await put(1, 'same', 'Jon Askeland', 'the engineer');
    await put(2, 'same', 'The engineer', 'the man with the key');
    const cut = put(3, 'different', 'the man with the key', 'Jon Askeland');
    await expect(cut).rejects.toMatchObject({ code: 'conflict', faults: [{ code: 'contradicts' }] });
    await expect(cut).rejects.toThrow(`${ID(2)}, ${ID(1)}`);
    await put(4, 'different', 'Mira Solheim', 'a farmer');
    await expect(put(5, 'same', 'farmer', 'mira solheim')).rejects.toThrow(ID(4));
    // A pin may turn into its contrary where no other stands against it.
    const turned = { relation: 'same', a: 'Mira Solheim', b: 'a farmer' } as const;
    await store.services.putReferentPin(event, ID(4), turned, 1);
  });

  test.each([
    [{ a: ' ' }, '/a', 'required'],
    [{ b: 'x'.repeat(301) }, '/b', 'tooLong'],
    [{ a: 'The Man with the KEY’s' }, '/b', 'equalLabels'],
    [{ a: 'the “Mr.”' }, '/a', 'noWord'],
    [{ relation: 'alike' }, '/relation', 'unknownValue'],
    [{ note: 'x\0' }, '/note', 'nulCharacter'],
  ])('refuse %j', async (over, pointer, code) => {
    const event = await eventWithReports();
    const put = store.services.putReferentPin(event, ID(1), { ...ENGINEER, ...over } as never, null);
    await expect(put).rejects.toMatchObject({ faults: [{ pointer, code }] });
  });

  test('go along in a merge, except where the event that stays says otherwise', async () => {
    const [into, from] = [await eventWithReports('Into'), await eventWithReports('From')];
    const put = (event: string, n: number, relation: 'same' | 'different', a: string, b: string) =>
      store.services.putReferentPin(event, ID(n), { relation, a, b }, null);
    await put(into, 1, 'different', 'Jon Askeland', 'the man with the key');
    await put(into, 2, 'same', 'Mira Solheim', 'a farmer');
    await put(from, 3, 'same', 'the man with the key', 'Jon Askeland');
    await put(from, 4, 'same', 'Ostrel', 'the town');
    await put(from, 2, 'same', 'the weir', 'the gate');
    await store.services.mergeEvents(into, from, '*');
    const pins = (await store.services.listReferentPins(from, {})).items;
    expect(pins.map(({ id, eventId, a, version }) => [id, eventId, a, version])).toEqual([
      [ID(1), into, 'Jon Askeland', 1],
      [ID(2), into, 'Mira Solheim', 1],
      [ID(4), into, 'Ostrel', 1],
    ]);
    expect(await history(store, into, ID(4))).toEqual([[1, 'movedFrom', null]]);
    expect(await history(store, from, ID(4))).toEqual([
      [2, 'movedInto', null],
      [1, 'created', null],
    ]);
    const last = async (n: number) =>
      (await store.services.listReferentPinHistory(from, ID(n), { limit: 1 })).items[0];
    expect(await last(3)).toMatchObject({ change: 'leftBehind', otherEventId: into, contradicts: ID(1) });
    expect(await last(2)).toMatchObject({ change: 'leftBehind', contradicts: ID(2), a: 'the weir' });
    await store.services.putReferentPin(from, ID(5), { relation: 'same', a: 'Sund', b: 'the port' }, null);
    expect(await store.services.getReferentPin(into, ID(5))).toMatchObject({ eventId: into });
  });

  test('stay in a split, and are copied to the event that is split off', async () => {
    const event = await eventWithReports();
    await store.services.putReferentPin(event, ID(1), ENGINEER, null);
    const { reports } = await store.services.compareEvent(event);
    const request = { reportIds: [reports[0]!.reportId], event: { title: 'The other weir' } };
    const { newEvent } = await store.services.splitEvent(event, request, '*');
    expect(await store.services.getReferentPin(newEvent.id, ID(1))).toMatchObject({
      ...ENGINEER,
      version: 1,
    });
    expect(await history(store, newEvent.id, ID(1))).toEqual([[1, 'copiedFrom', null]]);
    await store.services.deleteReferentPin(newEvent.id, ID(1), 1);
    expect(await store.services.getReferentPin(event, ID(1))).toMatchObject({ version: 1 });
  });

  test('are listed page by page, oldest first', async () => {
    const event = await eventWithReports();
    for (let n = 5; n > 0; n--) {
      store.now = new Date(Date.UTC(2031, 4, 8 - (n >> 1)));
      const pin = { relation: 'same', a: `Name ${n}`, b: `other ${n}` } as const;
      await store.services.putReferentPin(event, ID(n), pin, null);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.services.listReferentPins(event, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([4, 5, 2, 3, 1].map(ID));
  });

  test('are unknown where the event or the id is', async () => {
    const event = await eventWithReports();
    for (const [eventId, id] of [
      [ID(9), ID(1)],
      ['x', ID(1)],
      [event, ID(1)],
      [event, 'x'],
    ] as const) {
      const notFound = { code: 'notFound' };
      await expect(store.services.getReferentPin(eventId, id)).rejects.toMatchObject(notFound);
      await expect(store.services.deleteReferentPin(eventId, id, '*')).rejects.toMatchObject(notFound);
      await expect(store.services.listReferentPinHistory(eventId, id, {})).rejects.toMatchObject(notFound);
    }
    await expect(store.services.putReferentPin(ID(9), ID(1), ENGINEER, null)).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

/** Labels of the referent Jon Askeland, report by report. */
function askeland(naming: {
  referents: { canonical: string; cells: { labels: { text: string }[] }[] }[];
}): string[][] {
  const found = naming.referents.find(({ canonical }) => canonical === 'Jon Askeland')!;
  return found.cells.map(({ labels }) =>
    labels.map(({ text }) => text.replace('The engineer ', '').replace('engineer ', '')).sort(),
  );
}

async function history(store: StoreContext, event: string, pin: string) {
  const { items } = await store.services.listReferentPinHistory(event, pin, {});
  return items.map(({ version, change, note }) => [version, change, note]);
}
