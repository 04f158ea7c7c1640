import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../text/diff.ts';
import { SentenceDiffer } from './sentence-differ.ts';

const piece = fc.constantFrom(
  ...[
    'the',
    'Dam',
    'dam',
    'twenty-five',
    'twenty',
    'five',
    '5G',
    '5',
    'G',
    '1,000',
    '1000',
    'don’t',
    "don't",
  ],
  ...['U.S.', 'US', '“', '"', '—', '--', '...', '…', ',', 'café', 'cafe\u0301', 'A380', '380'],
);
const sentence = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '  ')), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

test('no diff is spared that would leave half of the shorter text as it is, where the words may tell', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const few = (text: string) => text.split(/[^\p{L}\p{N}]+/u).length < 6;
      if (!few(a.length < b.length ? a : b)) return;
      const parts = diffWords(a, b);
      const left = parts.filter((part) => part.kind === 'equal' || part.typographic);
      const length = left.reduce((sum, part) => sum + part.a.end - part.a.start, 0);
      const found = new SentenceDiffer().diffOfMostlyShared(a, b);
      expect(found).toEqual(length >= Math.min(a.length, b.length) / 2 ? parts : null);
    }),
    { numRuns: 2000 },
  );
});
