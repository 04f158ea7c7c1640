import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, findReuse } from './reuse.ts';

const body = (text: string) => ({ headline: '', subheadline: '', body: text });
const words = (minLength: number, maxLength: number, letters: string) =>
  fc.array(fc.stringMatching(new RegExp(`^[${letters}]{1,4}$`)), { minLength, maxLength });

const STATEMENT =
  'The harbour authority of Port Ellery said on Monday that no vessel had left the basin since the storm warning.';

describe('findReuse', () => {
  test('finds a passage that moved, in other typography, with the punctuation around it', () => {
    const a = `${STATEMENT} Nobody in town disagreed with that in any way.`;
    const b = `Ferries stay in. “${STATEMENT.toUpperCase().replaceAll(' ', '  ')}” Locals shrugged.`;
    const [passage, ...rest] = findReuse([body(a), body(b)]).passages;
    expect(rest).toEqual([]);
    expect(passage).toMatchObject({ words: 20, verbatim: true });
    expect(a.slice(passage!.a.start, passage!.a.end)).toBe(STATEMENT);
    expect(b.slice(passage!.b.start, passage!.b.end)).toBe(STATEMENT.toUpperCase().replaceAll(' ', '  '));
  });

  test('eight words are a passage, seven are none', () => {
    const eight = 'one two three four five six seven eight';
    expect(findReuse([body(`x ${eight} y`), body(`p ${eight} q`)]).passages).toHaveLength(1);
    const seven = 'one two three four five six seven';
    expect(findReuse([body(`x ${seven} y`), body(`p ${seven} q`)]).passages).toEqual([]);
  });

  test('joins a passage over small edits and says that it is not verbatim', () => {
    const a = STATEMENT;
    const b = STATEMENT.replace('on Monday that', 'late on Tuesday that');
    const { passages } = findReuse([body(a), body(b)]);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ verbatim: false, words: 18 });
    expect(a.slice(passages[0]!.a.start, passages[0]!.a.end)).toBe(a);
    expect(b.slice(passages[0]!.b.start, passages[0]!.b.end)).toBe(b);
  });

  test('a headline found in another report’s body; never a passage across two fields', () => {
    const headline = 'No ship has left the port of Ellery since Monday';
    const reports = [
      { headline, subheadline: '', body: 'More soon.' },
      body(`It said: ${headline}, and more.`),
    ];
    const { passages, containment: shares } = findReuse(reports);
    expect(passages).toHaveLength(1);
    expect(passages[0]!.a).toMatchObject({ report: 0, field: 'headline', start: 0, end: headline.length });
    expect(shares).toEqual([]);
    const split = { headline: 'No ship has left the', subheadline: '', body: 'port of Ellery since Monday' };
    expect(findReuse([split, body(headline)]).passages).toEqual([]);
  });

  test('several reports at once: each pair that shares, no report with itself', () => {
    const twice = `${STATEMENT} Meanwhile the town waited. ${STATEMENT}`;
    const { passages } = findReuse([body(twice), body('Nothing in common here at all.'), body(STATEMENT)]);
    expect(passages.map((p) => [p.a.report, p.b.report, p.a.start])).toEqual([
      [0, 2, 0],
      [0, 2, twice.lastIndexOf('The harbour')],
    ]);
  });

  test('in scripts without spaces a name of ten characters is no passage, a sentence is', () => {
    const name = '埃勒里港口事务管理局';
    expect(findReuse([body(`甲${name}乙`), body(`丙${name}丁`)]).passages).toEqual([]);
    const sentence = `${name}周一表示暴风雨警报发布后没有船只离开`;
    expect(findReuse([body(`甲${sentence}乙`), body(`丙${sentence}丁`)]).passages).toHaveLength(1);
  });

  test('every planted passage is covered on both sides, whatever stands around it', () => {
    const part = words(0, 30, 'a-z');
    fc.assert(
      fc.property(words(8, 20, 'a-z'), part, part, part, part, (passage, p, q, r, s) => {
        const planted = passage.join(' ');
        const a = [...p, ...passage, ...q].join(' ');
        const b = [...r, ...passage, ...s].join(' ');
        const startA = p.length === 0 ? 0 : p.join(' ').length + 1;
        const startB = r.length === 0 ? 0 : r.join(' ').length + 1;
        const { passages } = findReuse([body(a), body(b)]);
        const held = (side: 'a' | 'b', start: number) =>
          passages.some((x) => x[side].start <= start && x[side].end >= start + planted.length);
        expect(held('a', startA) && held('b', startB)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('containment equals counting every run of eight words, in texts full of repetition too', () => {
    const text = words(0, 120, 'ab');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = containment(a.join(' '), b.join(' '));
        expect(found.ofA).toBeCloseTo(covered(a, b), 9);
        expect(found.ofB).toBeCloseTo(covered(b, a), 9);
      }),
      { numRuns: 500 },
    );
  });

  test('reports that change places give the same passages', () => {
    const part = words(0, 25, 'a-d');
    fc.assert(
      fc.property(words(8, 12, 'a-d'), part, part, part, part, (passage, p, q, r, s) => {
        const a = body([...p, ...passage, ...q].join(' '));
        const b = body([...r, ...passage, ...s].join(' '));
        const there = findReuse([a, b]).passages.map(
          (x) => `${x.a.start}-${x.a.end} ${x.b.start}-${x.b.end}`,
        );
        const back = findReuse([b, a]).passages.map((x) => `${x.b.start}-${x.b.end} ${x.a.start}-${x.a.end}`);
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });

  test('repetitive texts of 200,000 characters answer in bounded time', () => {
    const cases: [string, string][] = [
      ['a '.repeat(1e5), 'a '.repeat(1e5)],
      [`${'a '.repeat(50)}x `.repeat(1960), `${'a '.repeat(51)}x `.repeat(1920)],
      ['港'.repeat(2e5), '港'.repeat(2e5)],
    ];
    const started = performance.now();
    for (const [a, b] of cases) expect(findReuse([body(a), body(b)]).passages.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

/** Share of the words of `own` that stand in a run of eight words that `other` has too, by brute force. */
function covered(own: string[], other: string[]): number {
  const runs = new Set(
    other.map((_, i) => other.slice(i, i + 8).join(' ')).filter((_, i) => i + 8 <= other.length),
  );
  const marks = own.map(() => false);
  for (let i = 0; i + 8 <= own.length; i++)
    if (runs.has(own.slice(i, i + 8).join(' '))) marks.fill(true, i, i + 8);
  return marks.filter(Boolean).length / Math.max(1, own.length);
}
