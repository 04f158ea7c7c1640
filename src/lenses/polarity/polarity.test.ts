import { describe, expect, it } from 'vitest';
import { compareRevisions, readRevision } from '../../comparison/compare.ts';
import type { RevisionText } from '../../text/span.ts';
import { tokenize } from '../../text/words/tokens.ts';
import { actorFeatures } from './actor-features.ts';
import { actorSentence } from './actor-sentence.ts';
import { roleOf } from './role.ts';
import { listHits, WORD_CLASSES } from './word-lists.ts';

const text = (body: string, more: Partial<RevisionText> = {}): RevisionText => ({
  headline: '',
  subheadline: '',
  body,
  language: 'en',
  publishedAt: null,
  outlet: null,
  fullText: true,
  ...more,
});

const ordinary = (stem: string) => stem !== 'velmor';
const sentenceOf = (source: string) => {
  const tokens = tokenize(source, { start: 0, end: source.length });
  return actorSentence(source, tokens, ordinary);
};

describe('the sentence around an actor', () => {
  it('masks every name, at the beginning of the sentence too', () => {
    const s = sentenceOf('Velmor blamed Mira Holt for 12 failures.');
    expect(s.masked).toEqual(['NAME', 'blamed', 'NAME', 'NAME', 'for', '0', 'failures', '.']);
  });

  it('gives the same features whoever is named', () => {
    const features = (name: string) =>
      actorFeatures(sentenceOf(`The council said ${name} had lied about the quay.`), { from: 3, to: 5 });
    expect(features('Mira Holt')).toEqual(features('Oskar Lind'));
  });

  it('tells subject, object and possessor from the words between', () => {
    const s = sentenceOf('The council blamed Holt, and critics of Holt were jailed.');
    expect(roleOf(s, { from: 3, to: 4 }, 2, 3)).toBe('obj0');
    expect(roleOf(s, { from: 3, to: 4 }, 4, 5)).toBe('subj0');
    expect(roleOf(s, { from: 8, to: 9 }, 6, 7)).toBe('prep:of');
    expect(roleOf(s, { from: 8, to: 9 }, 10, 11)).toBe('passSubj');
  });

  it('finds words and phrases of the lists', () => {
    const lists = listHits(['she', 'was', 'found', 'guilty', 'of', 'fraud']).map(
      ({ list }) => WORD_CLASSES[list],
    );
    expect(lists).toContain('legalVerb');
    expect(lists).toContain('badThing');
  });
});

describe('the lens polarity', () => {
  const reports = [
    text('Mira Holt lied about the quay. Holt misled the council twice. Holt is the mayor of Sund.'),
    text(
      'Mira Holt was praised for her courage. Holt met the council. “Holt lied to us all,” Oskar Lind said.',
    ),
  ];

  it('is no part of an answer unless it is asked for, and is not stored', () => {
    expect(compareRevisions(reports).polarity).toBeUndefined();
    expect(readRevision(reports[0]!)).not.toHaveProperty('polarity');
    expect(compareRevisions(reports, undefined, { lenses: ['polarity'] }).polarity).toBeDefined();
  });

  it('lists words beside the name with their lists, and never gives a class without a word of its sign', () => {
    const { actors } = compareRevisions(reports, undefined, { lenses: ['polarity'] }).polarity!;
    const holt = actors.find(({ canonical }) => canonical === 'Mira Holt')!;
    const [first] = holt.cells[0]!.items;
    expect(first!.words.map(({ span, list }) => [span.exact, list])).toEqual([['lied', 'wrongVerb']]);
    for (const { items } of actors.flatMap(({ cells }) => cells)) {
      for (const item of items) {
        expect(item.abstained).toBe(item.class === null);
        if (item.class === 'negative' || item.class === 'positive') {
          expect(item.words.map(({ sign }) => sign)).toContain(item.class);
        }
      }
    }
  });

  it('counts the four classes to the number of clauses, quoted speech apart', () => {
    const { actors } = compareRevisions(reports, undefined, { lenses: ['polarity'] }).polarity!;
    for (const cell of actors.flatMap(({ cells }) => cells)) {
      expect(cell.negative + cell.neutral + cell.positive + cell.abstained).toBe(cell.clauses);
      expect(cell.items).toHaveLength(cell.clauses);
    }
    const holt = actors.find(({ canonical }) => canonical === 'Mira Holt')!;
    expect(holt.cells[1]).toMatchObject({ report: 1, clauses: 2, notOwnVoice: 1 });
  });

  it('says of another language that it is not read', () => {
    const german = text('Mira Holt hat den Rat belogen, sagte ein Sprecher der Stadt.', { language: 'de' });
    const result = compareRevisions([reports[0]!, german], undefined, { lenses: ['polarity'] }).polarity!;
    expect(result.notApplicable).toEqual([1]);
  });

  it('reads a long text of one sentence in bounded time', () => {
    const long = text('Mira Holt lied and Oskar Lind blamed Ada Brandt '.repeat(1200));
    const started = performance.now();
    readRevision(long, ['wording', 'sources', 'voice', 'naming']);
    const before = performance.now() - started;
    readRevision(long, ['polarity']);
    expect(performance.now() - started - before).toBeLessThan(3 * before + 3000);
  });
});
