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
    expect(active!.leadOnly.map(({ exact }) => exact)).toEqual(['Soldiers', 'Tuesday']);
  });

  it('names the source after a cue at the end, and before a colon', () => {
    const found = items(
      text('Pier unsafe, says minister', 'The pier is unsafe.'),
      text('Minister: pier was unsafe', 'The pier is unsafe.'),
      text('Sund ferry: seven hurt', 'The ferry sank.'),
    ).map(({ sources }) => sources.map(({ source, cue }) => [source.exact, cue?.exact ?? null]));
    expect(found).toEqual([[['minister', 'says']], [['Minister', null]], []]);
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
