import { expect, test } from 'vitest';
import { describeStore, report } from './store-suite.ts';

const RATING = {
  rater: 'Press Watch',
  value: 'high',
  url: 'https://presswatch.example/varn',
  date: '2030-01-02',
};

describeStore('outlets', (store) => {
  test('are created, read, updated and deleted', async () => {
    const outlet = await store.services.createOutlet({
      name: 'The Varn Herald',
      domains: ['https://www.VarnHerald.example/', 'herald.example'],
      country: 'no',
      language: 'nb-no',
      kind: 'newspaper',
      ratings: [RATING],
    });
    expect(outlet).toMatchObject({
      domains: ['varnherald.example', 'herald.example'],
      country: 'NO',
      language: 'nb-NO',
      kind: 'newspaper',
      ratings: [RATING],
      version: 1,
    });
    const updated = await store.services.updateOutlet(
      outlet.id,
      { domains: ['herald.example'], ratings: [] },
      1,
    );
    expect(updated).toMatchObject({
      domains: ['herald.example'],
      ratings: [],
      name: outlet.name,
      version: 2,
    });
    await expect(store.services.updateOutlet(outlet.id, {}, 1)).rejects.toMatchObject({
      code: 'preconditionFailed',
    });
    await store.services.deleteOutlet(outlet.id, 2);
    await expect(store.services.getOutlet(outlet.id)).rejects.toMatchObject({ code: 'notFound' });
  });

  test('are not deleted while reports of theirs are stored', async () => {
    const { id } = await store.services.addReport(report());
    const { outlet } = await store.services.getReport(id);
    await expect(store.services.deleteOutlet(outlet.id, '*')).rejects.toMatchObject({ code: 'conflict' });
    await store.services.deleteReport(id, '*');
    await store.services.deleteOutlet(outlet.id, '*');
  });

  test('never share a domain', async () => {
    const one = await store.services.createOutlet({ name: 'One', domains: ['one.example'] });
    const taken = { code: 'conflict', faults: [{ pointer: '/domains', code: 'taken' }] };
    await expect(
      store.services.createOutlet({ name: 'Two', domains: ['two.example', 'one.example'] }),
    ).rejects.toMatchObject(taken);
    const two = await store.services.createOutlet({ name: 'Two', domains: ['two.example'] });
    await expect(
      store.services.updateOutlet(two.id, { domains: ['two.example', 'one.example'] }, '*'),
    ).rejects.toMatchObject(taken);
    expect(await store.services.getOutlet(two.id)).toEqual(two);
    expect(await store.services.getOutlet(one.id)).toEqual(one);
  });

  test('can pass a domain on: the old outlet stays, the new one gets the reports', async () => {
    const old = await store.services.createOutlet({ name: 'Old Herald', domains: ['varnherald.example'] });
    await store.services.updateOutlet(old.id, { domains: ['old.example'] }, '*');
    const heir = await store.services.createOutlet({ name: 'Heir', domains: ['varnherald.example'] });
    expect(heir.id).not.toBe(old.id);
    const { id } = await store.services.addReport(report());
    expect((await store.services.getReport(id)).outlet.id).toBe(heir.id);
  });

  test('get a report of a domain that its first outlet gave up and nobody has taken', async () => {
    const old = await store.services.createOutlet({ name: 'Old Herald', domains: ['varnherald.example'] });
    await store.services.updateOutlet(old.id, { domains: [] }, '*');
    const { id } = await store.services.addReport(report());
    expect((await store.services.getReport(id)).outlet).toMatchObject({
      name: 'The Varn Herald',
      domain: 'varnherald.example',
    });
  });

  test('keep an opinion only with the address where it can be read', async () => {
    const bad = { ...RATING, url: '' };
    await expect(store.services.createOutlet({ name: 'A', ratings: [bad] })).rejects.toMatchObject({
      faults: [{ pointer: '/ratings/0/url', code: 'required' }],
    });
  });

  test('are listed by name, domain, country, language and kind', async () => {
    await store.services.createOutlet({
      name: 'Varn Herald',
      domains: ['a.example'],
      country: 'NO',
      language: 'nb',
    });
    await store.services.createOutlet({ name: 'Ostrel_Post', language: 'en-GB', kind: 'agency' });
    const found = async (filter: object) =>
      (await store.services.listOutlets(filter)).items.map((outlet) => outlet.name);
    expect(await found({ q: 'HERALD' })).toEqual(['Varn Herald']);
    expect(await found({ q: 'l_p' })).toEqual(['Ostrel_Post']);
    expect(await found({ q: 'n_H' })).toEqual([]);
    expect(await found({ domain: 'www.a.example' })).toEqual(['Varn Herald']);
    expect(await found({ country: 'no' })).toEqual(['Varn Herald']);
    expect(await found({ language: 'en' })).toEqual(['Ostrel_Post']);
    expect(await found({ kind: 'agency' })).toEqual(['Ostrel_Post']);
    const page = await store.services.listOutlets({ limit: 1 });
    const rest = await store.services.listOutlets({ limit: 1, cursor: page.nextCursor! });
    expect(new Set([...page.items, ...rest.items].map((outlet) => outlet.name)).size).toBe(2);
    expect(rest.nextCursor).toBeNull();
  });
});
