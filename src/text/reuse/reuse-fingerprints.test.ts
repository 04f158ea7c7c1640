import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints } from './reuse-fingerprints.ts';

const word = fc.stringMatching(/^[a-zé]{1,9}$/);
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

describe('fingerprints', () => {
  test('every shared passage of eight words hits, wherever it stands', () => {
    fc.assert(
      fc.property(
        words(8, 8),
        words(0, 40),
        words(0, 40),
        words(0, 40),
        words(0, 40),
        (passage, a, b, c, d) => {
          const one = new Set(fingerprints([...a, ...passage, ...b].join(' ')));
          const other = fingerprints([...c, ...passage, ...d].join(' '));
          expect(other.some((print) => one.has(print))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('case, quotation marks, dashes, white space and the encoding of accents make no difference', () => {
    const plain = `The harbour master's office said "no ship left Port Ellery on Monday" - not one, café owners agreed.`;
    const typeset = `THE  harbour master’s office said “no ship left Port Ellery\non Monday” — not one, cafe\u0301 owners agreed.`;
    expect(fingerprints(typeset)).toEqual(fingerprints(plain));
  });

  test('distinct signed 32-bit integers in ascending order, some two for five words', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `word${(i * 7919) % 1009}`).join(' ');
    const prints = fingerprints(text);
    expect(prints).toEqual([...new Set(prints)].sort((a, b) => a - b));
    expect(prints.every((print) => print === (print | 0))).toBe(true);
    expect(prints.length).toBeGreaterThan(330);
    expect(prints.length).toBeLessThan(470);
  });

  test('unrelated texts share none, short ones have none', () => {
    const a = fingerprints(
      'The council of Ardmoor voted on Tuesday to close the old swimming baths for good.',
    );
    const b = fingerprints(
      'A herd of goats blocked the coast road near Vellamo while drivers waited for an hour.',
    );
    expect(a.length).toBeGreaterThan(0);
    expect(a.filter((print) => b.includes(print))).toEqual([]);
    expect(fingerprints('only seven words stand in this text')).toEqual([]);
    expect(fingerprints('')).toEqual([]);
  });

  test('scripts without spaces: a passage of eight characters hits, whatever stands before it', () => {
    const passage = '港口当局周一表示没有船只离开';
    const one = new Set(fingerprints(`甲乙丙${passage}丁`));
    expect(fingerprints(`另外的话，${passage}。`).some((print) => one.has(print))).toBe(true);
  });
});
