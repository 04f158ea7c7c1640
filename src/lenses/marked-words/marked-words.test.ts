import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../comparison/analyze.ts';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import { WORD_LISTS } from './matcher.ts';

const text = (body: string, outlet: string | null = null, headline = ''): RevisionText => ({
  headline,
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet,
  fullText: true,
});

const marks = (body: string) =>
  analyzeText(text(body)).markedWords.map(({ exact, list }) => `${exact}: ${list}`);

const compare = (...texts: RevisionText[]) =>
  compareRevisions(texts, undefined, { lenses: ['markedWords'] }).markedWords!;

describe('marked words of one text', () => {
  it('finds words, phrases and inflected verbs of the lists', () => {
    expect(marks('The controversial toll would clearly cost about 40 crowns.')).toEqual([
      'controversial: evaluative',
      'clearly: booster',
      'about: hedge',
    ]);
    expect(marks('The council failed to agree, more or less by design.')).toEqual([
      'failed: implicative',
      'more or less: hedge',
    ]);
    expect(marks('Critics of the gun grab met far-right groups.')).toEqual([
      'gun grab: oneSided',
      'far-right: oneSided',
    ]);
  });

  it('keeps other senses out', () => {
    expect(marks('The talks in May are about the harbour.')).toEqual([]);
    expect(marks('It was a just cause and a new kind of ferry.')).toEqual([]);
    expect(marks('Holt appeared in court; the tax regime stays.')).toEqual([]);
    expect(marks('They met Rita Savage and Brave Harbour.')).toEqual([]);
    expect(marks('The engine failed.')).toEqual([]);
    expect(marks('He would be mayor.')).toEqual([]);
  });

  it('reads the outlet’s voice alone', () => {
    expect(marks('“This is a controversial and outrageous plan,” said Mira Holt.')).toEqual([]);
  });

  it('names a source for every list', () => {
    for (const { source, words = '', verbs = '' } of WORD_LISTS) {
      expect(source).toMatch(/\d{4}/);
      expect(`${words}${verbs}`).not.toBe('');
    }
  });
});

describe('markedWords', () => {
  it('shows what others have at the same place', () => {
    const { places, reports } = compare(
      text('The city council passed a controversial toll bill for Sund harbour on Monday.', 'Bay Wire'),
      text('The city council passed a toll bill for Sund harbour on Monday.', 'Dockside'),
    );
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ list: 'evaluative', word: { report: 0, exact: 'controversial' } });
    expect(places[0]!.others.map(({ report }) => report)).toEqual([1]);
    expect(places[0]!.statement).toMatch(/^Bay Wire: “.*controversial.*” \(evaluative word\); Dockside/);
    expect(reports[0]!.words).toBe(13);
    expect(reports[0]!.lists!.find(({ list }) => list === 'evaluative')).toEqual({
      list: 'evaluative',
      count: 1,
      perThousand: 76.9,
    });
  });

  it('shows no hedge beside a sentence that hedges or says who says so, and no rounded number', () => {
    const hedged = text('The mayor of Sund allegedly left the harbour council on Monday.', 'Bay Wire');
    const places = (other: string) => compare(hedged, text(other, 'Dockside')).places;
    expect(places('The mayor of Sund left the harbour council on Monday.')).toHaveLength(1);
    expect(places('The mayor of Sund left the harbour council on Monday, officials said.')).toEqual([]);
    expect(
      compare(
        text('The ferry left Sund harbour about 40 minutes late on Monday.'),
        text('The ferry left Sund harbour 40 minutes late on Monday.'),
      ).places,
    ).toEqual([]);
  });

  it('answers a noun with a noun', () => {
    expect(
      compare(
        text('The dramatic crash closed Sund harbour to every ferry on Monday.'),
        text('A ferry crashed and closed Sund harbour to every ferry on Monday.'),
      ).places,
    ).toEqual([]);
  });

  it('shows nothing where the linked sentence has the word too', () => {
    expect(
      compare(
        text('The city council passed a controversial toll bill for Sund harbour on Monday.'),
        text('On Monday the city council passed a controversial toll bill for Sund harbour.'),
      ).places,
    ).toEqual([]);
  });

  it('shows different names for one thing, where neither report uses the other’s', () => {
    const { terms } = compare(
      text('The council debated gun control. Gun control divides Velm.', 'Bay Wire'),
      text('The council debated gun safety.', 'Dockside'),
    );
    expect(terms.map(({ statement }) => statement)).toEqual([
      'Bay Wire: “gun control”, “Gun control” (2); Dockside: “gun safety” (1).',
    ]);
  });

  it('reads English alone', () => {
    const { reports } = compare(
      { ...text('Rada przyjęła kontrowersyjną ustawę.'), language: 'pl' },
      text('The council met.'),
    );
    expect(reports[0]).toEqual({ report: 0, words: null, lists: null });
  });
});
