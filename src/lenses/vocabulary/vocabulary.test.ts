import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import { logOddsZ, priorOf } from '../../text/words/log-odds.ts';

const text = (body: string, language = 'en'): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language,
  publishedAt: null,
  outlet: null,
  fullText: true,
});
const NOUNS = 'boat pier crane dock harbour ferry rope mast deck sail hull oar'.split(' ');
const sentences = (word: string, quoted = false) =>
  NOUNS.map((noun) => `${quoted ? '“' : ''}The ${word} of the ${noun} went on${quoted ? '”' : ''}.`).join(
    ' ',
  );

const vocabularyOf = (...texts: RevisionText[]) =>
  compareRevisions(texts, undefined, { lenses: ['vocabulary'] }).vocabulary!;

describe('vocabulary', () => {
  it('tells a word that one report has in sentence after sentence and the others have not', () => {
    const { reports, expectedByChance } = vocabularyOf(
      text(sentences('blockade')),
      text(sentences('work')),
      text(sentences('work')),
    );
    const own = reports.find(({ report }) => report === 0)!.words[0]!;
    expect([own.word, own.here, own.others]).toEqual([
      'blockade',
      { sentences: 12, of: 12 },
      { sentences: 0, of: 24 },
    ]);
    expect(own.places).toHaveLength(5);
    expect(expectedByChance).toBeLessThan(0.1);
  });

  it('tells nothing where the reports use the same words, and nothing of quotations', () => {
    const same = [sentences('work'), sentences('work'), sentences('work')];
    expect(vocabularyOf(...same.map((body) => text(body))).reports).toEqual([]);
    const quoted = vocabularyOf(text(sentences('blockade', true)), text(sentences('work')));
    expect(quoted.reports.filter(({ report }) => report === 0)).toEqual([]);
  });

  it('tells no word of newsrooms and pages, and counts a repeated line once', () => {
    const told = (body: string) =>
      vocabularyOf(text(body), text(sentences('work')), text(sentences('work'))).reports.flatMap(
        ({ report, words }) => (report === 0 ? words.map(({ word }) => word) : []),
      );
    expect(told(sentences('caption'))).not.toContain('caption');
    expect(told('The blockade of the pier went on. '.repeat(12))).toEqual([]);
  });

  it('counts no report in another language', () => {
    const { reports, notApplicable } = vocabularyOf(
      text(sentences('work')),
      text(sentences('work')),
      text(sentences('blockade'), 'de'),
    );
    expect([reports, notApplicable]).toEqual([[], [2]]);
  });
});

describe('log-odds', () => {
  it('are none at equal shares, more with more evidence, and turn with the sides', () => {
    const prior = priorOf('blockad', 10);
    const z = (here: number, there: number) => logOddsZ(here, 200, there, 200, prior, 500);
    expect(z(5, 5)).toBeCloseTo(0);
    expect(z(10, 0)).toBeGreaterThan(z(5, 0));
    expect(z(8, 2)).toBeCloseTo(-z(2, 8));
  });
});
