import { expect, test } from 'vitest';
import { describeStore, report } from './store-suite.ts';

const NOUNS = 'weir dam sluice lock canal river'.split(' ');

describeStore('vocabularies of outlets', (store) => {
  async function addEvents(count: number): Promise<string> {
    let outletId = '';
    for (let i = 0; i < count; i++) {
      const event = await store.services.createEvent({ title: `Event ${i}` });
      for (const name of ['herald', 'post', 'wire', 'courier']) {
        const word = name === 'herald' && i % 2 === 0 ? 'blockade' : 'closure';
        const added = await store.services.addReport(
          report({
            outlet: { name, domain: `${name}.example` },
            url: `https://${name}.example/${i}`,
            eventId: event.id,
            text: `The ${word} of the ${NOUNS[i % NOUNS.length]} number ${i} went on.`,
          }),
        );
        if (name === 'herald') outletId = (await store.services.getReport(added.id)).outlet.id;
      }
    }
    return outletId;
  }

  test('are none, then current, then stale, and the background job makes them current again', async () => {
    const outletId = await addEvents(3);
    expect(await store.services.getOutletVocabulary(outletId)).toMatchObject({ state: 'none', words: [] });
    store.now = new Date('2031-05-06T09:00:00.000Z');
    while ((await store.services.refreshVocabularies()).length > 0);
    expect(await store.services.getOutletVocabulary(outletId)).toMatchObject({
      state: 'current',
      computedAt: '2031-05-06T09:00:00.000Z',
      events: 3,
    });
    store.now = new Date('2031-05-06T10:00:00.000Z');
    const event = await store.services.createEvent({ title: 'One more' });
    await store.services.addReport(
      report({
        outlet: { name: 'herald', domain: 'herald.example' },
        url: 'https://herald.example/more',
        eventId: event.id,
      }),
    );
    expect((await store.services.getOutletVocabulary(outletId)).state).toBe('stale');
    expect(await store.services.refreshVocabularies()).toEqual([outletId]);
    expect((await store.services.getOutletVocabulary(outletId)).state).toBe('current');
  });

  test('tell a word that one outlet has in report after report and the others have not', async () => {
    const outletId = await addEvents(24);
    const { words } = await store.services.computeOutletVocabulary(outletId);
    expect(words.map(({ stem }) => stem)).toContain('blockad');
  });

  test('are not found for an outlet that does not exist', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    await expect(store.services.getOutletVocabulary(nobody)).rejects.toMatchObject({ code: 'notFound' });
  });
});
