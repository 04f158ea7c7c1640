import { describe, expect, it } from 'vitest';
import type { ReportSpan } from '../../text/span.ts';
import { compareWords } from './compare-words.ts';

/** Pieces of an utterance, each in a text of its own. */
function pieces(report: number, ...texts: string[]): ReportSpan[] {
  let start = 0;
  return texts.map((exact) => {
    const span: ReportSpan = { report, field: 'body', start, end: start + exact.length, exact };
    start += exact.length + 20;
    return span;
  });
}

const FULL = 'The weir was closed on my order at noon. We had no other choice, and nobody was told a lie';

function against(...texts: string[]) {
  const found = compareWords(pieces(0, FULL), pieces(1, ...texts))!;
  return {
    trimmed: found.trimmed.map(({ change, size }) => [change.a!.exact, size]),
    extended: found.extended.map(({ change }) => change.b!.exact),
    spliced: found.spliced.map(({ change, joint }) => [change.a?.exact ?? change.b!.exact, joint]),
    reworded: found.reworded.map(({ a, b }) => [a?.exact ?? null, b?.exact ?? null]),
  };
}

const NOTHING = { trimmed: [], extended: [], spliced: [], reworded: [] };

describe('compareWords', () => {
  it('finds nothing where only marks, case, brackets and contracted forms differ', () => {
    expect(
      against(
        'the weir was closed, on my order [he said], at noon! We had no other choice - and nobody was told a lie.',
      ),
    ).toEqual(NOTHING);
    const short = (text: string) => compareWords(pieces(0, 'It is not what we cannot do'), pieces(1, text))!;
    expect(short('It isn’t what we can’t do').reworded).toEqual([]);
  });

  it('leaves masked letters and words in brackets to the outlet', () => {
    const short = (text: string) =>
      compareWords(pieces(0, 'Get that damned weir out of his way'), pieces(1, text))!;
    expect(short('Get that d****d weir out of his way').reworded).toEqual([]);
    expect(short('Get that damned weir out of [the mayor’s] way').reworded).toEqual([]);
  });

  it('tells a cut inside a sentence from whole sentences left out', () => {
    expect(against('We had no other choice, and nobody was told a lie')).toEqual({
      ...NOTHING,
      trimmed: [['The weir was closed on my order at noon', 'sentences']],
    });
    expect(against('The weir was closed on my order').trimmed).toEqual([
      ['at noon. We had no other choice, and nobody was told a lie', 'words'],
    ]);
  });

  it('tells words left out without a sign from those behind an ellipsis or between two pieces', () => {
    const cut = 'on my order at noon. We had';
    expect(against('The weir was closed no other choice, and nobody was told a lie').spliced).toEqual([
      [cut, 'nothing'],
    ]);
    expect(against('The weir was closed … no other choice, and nobody was told a lie').spliced).toEqual([
      [cut, 'ellipsis'],
    ]);
    expect(against('The weir was closed', 'no other choice, and nobody was told a lie').spliced).toEqual([
      [cut, 'pieces'],
    ]);
  });

  it('names the words that differ inside the marks', () => {
    expect(
      against('The weir was opened on my order at noon. We had no other choice, and nobody was told a lie'),
    ).toEqual({
      ...NOTHING,
      reworded: [['closed', 'opened']],
    });
    expect(against('The weir was not closed on my order at noon').reworded).toEqual([[null, 'not']]);
  });

  it('tells words that the other side has beyond', () => {
    expect(against('and nobody was told a lie. I would do it again').extended).toEqual([
      'I would do it again',
    ]);
  });

  it('is silent where no two neighbouring words are shared', () => {
    expect(compareWords(pieces(0, FULL), pieces(1, 'Nobody had closed choice'))).toBeNull();
  });

  it('stays quick over long repetitive speech', () => {
    const long = pieces(0, 'yes we can and we will '.repeat(4000));
    const started = performance.now();
    compareWords(long, pieces(1, 'we will and yes we can do '.repeat(3000)));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
