import { expect, test } from 'vitest';
import { republishedPage } from '../fixtures/republished-page.ts';
import { describeStore, report } from './store-suite.ts';

describeStore('attribution', (store) => {
  test('of a page that was copied: the chains, each span in its revision, and what was taken off', async () => {
    const added = await store.services.addReport(
      report({
        outlet: { name: republishedPage.outlet, domain: 'saltmarsh.example' },
        url: 'https://saltmarsh.example/orrin-pact',
        headline: undefined,
        tags: undefined,
        text: republishedPage.text,
      }),
    );
    expect(added.removed!.map(({ kind }) => kind)).toContain('comments');
    const revision = await store.services.getRevision(added.id, 'current');
    expect(revision.removed).toEqual(added.removed);
    const ledger = await store.services.getAttribution(added.id);
    expect(ledger).toMatchObject({
      reportId: added.id,
      revisionId: added.revisionId,
      headline: republishedPage.headline,
      tags: ['Ridge Wars', 'Water', 'Occupation'],
      credits: [{ kind: 'republished', name: 'The Tidewater', span: { exact: republishedPage.creditLine } }],
    });
    const spans = JSON.stringify(ledger).match(/"exact"/g)!.length;
    expect(JSON.stringify(ledger).match(new RegExp(`"revisionId":"${added.revisionId}"`, 'g'))).toHaveLength(
      spans + 1,
    );
    const told = ledger.chains.map(({ steps }) => steps.map(({ label }) => label).join(' > '));
    expect(told).toContain('Saltmarsh Notes > The Tidewater > Morgenposten > a Corvanian official');
    for (const { field, start, end, exact } of ledger.voices) {
      expect((field === 'body' ? ledger.text : ledger[field]).slice(start, end)).toBe(exact);
    }
  });

  test('of a report whose byline names an agency: the agency is whose text it is', async () => {
    const { id } = await store.services.addReport(report({ bylines: ['Associated Press'] }));
    const { credits } = await store.services.getAttribution(id);
    expect(credits).toEqual([
      { kind: 'agency', name: 'Associated Press', span: null, byline: 'Associated Press' },
    ]);
  });

  test('of no report: not found', async () => {
    await expect(store.services.getAttribution('6d2a9e17-0b4c-4f3a-8e21-5c7d9f1b3a60')).rejects.toThrow(
      expect.objectContaining({ code: 'notFound' }),
    );
  });

  test('links of a page are kept with the text, and show where it leads', async () => {
    const paragraph = (words: string) =>
      `<p>The harbour authority said on Tuesday that the ${words} pier would stay closed for another month after divers found cracks in eleven of its pillars, as <a href="https://vesper.co.uk/${words}">the daily Vesper</a> had reported.</p>`;
    const html = `<html><body><article><h1>Pier stays closed</h1>${['north', 'south', 'east', 'west'].map(paragraph).join('')}</article></body></html>`;
    const event = await store.services.createEvent({ title: 'Pier' });
    const { id } = await store.services.addReport({
      html,
      url: 'https://harbour-post.example/pier',
      outlet: { name: 'Harbour Post', domain: 'harbour-post.example' },
      eventId: event.id,
    });
    const { origins } = await store.services.compareEvent(event.id, { lenses: ['origins'] });
    const edge = origins!.edges.find(({ kind }) => kind === 'linksTo');
    expect(edge?.evidence[0]).toMatchObject({
      value: 'https://vesper.co.uk/north',
      span: { exact: 'the daily Vesper', revisionId: (await store.services.getReport(id)).revisionId },
    });
  });
});
