import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../text/diff/diff.ts';
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

test('a diff is spared only where it would leave less than half of the shorter text as it is', () => {
  fc.assert(
    fc.property(sentence, sentence, (a, b) => {
      const parts = diffWords(a, b);
      const left = parts.filter((part) => part.kind === 'equal' || part.typographic);
      const length = left.reduce((sum, part) => sum + part.a.end - part.a.start, 0);
      const found = new SentenceDiffer().diffOfMostlyShared(a, b);
      expect(found).toEqual(length >= Math.min(a.length, b.length) / 2 ? parts : null);
    }),
    { numRuns: 2000 },
  );
});
