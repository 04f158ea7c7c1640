import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';

const text = (headline: string, body: string, language = 'en'): RevisionText => ({
  headline,
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});

const items = (...texts: RevisionText[]) =>
  compareRevisions(texts, undefined, { lenses: ['headlines'] }).headlines!.items;

describe('the grid of headlines', () => {
  it('says who does what to whom, in which voice, with which figure', () => {
    const [active, passive] = items(
      text(
        'Army kills two farmers near Velm',
        'Soldiers of the army killed two farmers near Velm on Tuesday.',
      ),
      text('Two farmers killed in raid near Velm', 'Two farmers were killed near Velm on Tuesday.'),
    );
    expect(active!.acts).toMatchObject([
      { who: { exact: 'Army' }, what: { exact: 'kills' }, whom: { exact: 'two farmers' }, voice: 'active' },
    ]);
    expect(passive!.acts).toMatchObject([{ who: null, whom: { exact: 'Two farmers' }, voice: 'agentless' }]);
    expect(active!.figures.map(({ exact }) => exact)).toEqual(['two']);
    expect(active!.leadOnly.map(({ exact }) => exact)).toEqual(['Soldiers']);
  });

  it('takes a number word for its figure, and no dateline for a lead', () => {
    const [item] = items(
      text('Two farmers killed near Velm', 'SUND, May 14 - Soldiers killed 2 farmers near Velm on Tuesday.'),
      text('Farmers killed near Velm', 'Two farmers were killed near Velm.'),
    );
    expect(item!.notInBody).toEqual([]);
    expect(item!.leadOnly.map(({ exact }) => exact)).toEqual(['Soldiers']);
  });

  it('names the source after a cue at the end, and before a colon', () => {
    const found = items(
      text('Pier unsafe, says minister', 'The pier is unsafe.'),
      text('Minister: pier was unsafe', 'The pier is unsafe.'),
      text('Sund ferry: seven hurt', 'The ferry sank.'),
    ).map(({ sources }) => sources.map(({ source, cue }) => [source.exact, cue?.exact ?? null]));
    expect(found).toEqual([[['minister', 'says']], [['Minister', null]], []]);
  });

  it('holds acts against the grammar of headlines', () => {
    const acts = (headline: string) =>
      items(
        text(headline, 'The council met in Sund.'),
        text('Council meets', 'The council met.'),
      )[0]!.acts.map(({ who, what, whom }) => [who?.exact ?? null, what.exact, whom?.exact ?? null]);
    expect(acts('Ines Calder Accuses Port Chief Of Planting Story')).toEqual([
      ['Ines Calder', 'Accuses', 'Port Chief'],
    ]);
    expect(acts('Council Passes Liberals’ Harbour and Ferry Bill')).toEqual([
      ['Council', 'Passes', 'Liberals’ Harbour and Ferry Bill'],
    ]);
    expect(acts('Ines Calder Named Interim Mayor')).toEqual([]);
    expect(acts("Council Overrides Calder's Veto Of Ferry Bill")).toEqual([]);
    expect(acts('Council rejects Calder veto of ferry bill')).toEqual([
      ['Council', 'rejects', 'Calder veto of ferry bill'],
    ]);
  });

  it('takes no possessor, passive or question for a source', () => {
    const sources = (headline: string) =>
      items(text(headline, 'The council met in Sund.'))[0]!.sources.map(({ source }) => source.exact);
    expect(sources('Ines Calder Says Pier Is Safe')).toEqual(['Ines Calder']);
    expect(sources('Ines Calder Named Interim Mayor')).toEqual([]);
    expect(sources("Harbour board's show of force in Sund spurs criticism")).toEqual([]);
    expect(sources('Did Ines Calder Cross The Line With Her Pier Comments?')).toEqual([]);
    expect(sources('Mayor under fire over ‘absurd’ Calder comments')).toEqual([]);
  });

  it('gives of the lead what it adds', () => {
    const [only] = items(
      text(
        'Calder closes the pier',
        'SUND — Mayor Ines Calder closed the old pier and the old market on Tuesday.',
      ),
    );
    expect(only!.leadOnly.map(({ exact }) => exact)).toEqual(['old', 'market']);
  });

  it('tells questions and quotations, and reads acts in English alone', () => {
    const [question, foreign] = items(
      text('Is the “safest pier” closed?', 'The pier is closed.'),
      text('Wojsko zabija rolników', 'Wojsko zabiło rolników.', 'pl'),
    );
    expect(question).toMatchObject({ question: true, quotations: [{ exact: '“safest pier”' }] });
    expect(foreign).toMatchObject({ question: false, acts: [], sources: [] });
  });
});
