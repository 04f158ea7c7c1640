import { createRequire } from 'node:module';
import { diffWords as jsdiffWords } from 'diff';
import { diff as myers } from 'fast-myers-diff';
import { compareRevisions } from '../../../src/comparison/compare.ts';
import { diffWords } from '../../../src/text/diff/diff.ts';
import { findReuse } from '../../../src/text/reuse/reuse.ts';
import type { RevisionText } from '../../../src/text/span.ts';
import { medians } from '../medians.ts';
import { type Pair, pairsOfWords } from '../pairs.ts';
import type { BenchRow, BenchTask } from '../task.ts';

type Compare = (a: RevisionText, b: RevisionText) => unknown;

// The package has no types of its own; its default deadline of one second a pair stays.
const { diff_match_patch: DiffMatchPatch } = createRequire(import.meta.url)('diff-match-patch') as {
  diff_match_patch: new () => { diff_main(a: string, b: string): unknown[] };
};

const OTHERS: readonly { name: string; run: Compare }[] = [
  { name: 'jsdiff diffWords', run: (a, b) => jsdiffWords(a.body, b.body) },
  { name: 'diff-match-patch', run: (a, b) => new DiffMatchPatch().diff_main(a.body, b.body) },
  { name: 'fast-myers-diff, words', run: (a, b) => [...myers(a.body.split(/\s+/), b.body.split(/\s+/))] },
];

const WORDS = 800;
const LONG = 5000;
const WORDING = { lenses: ['wording', 'headlines'] };

/** Time on one pair of texts beside the diff libraries, on the same pairs, in turn; and how it grows with difference. */
export const compareSpeed: BenchTask = {
  id: 'compare-speed',
  title: 'a pair of texts: comparison, word diff and reuse beside diff libraries, medians in Node',
  run(dataDir) {
    const { pairs, source } = pairsOfWords(dataDir, WORDS, 12);
    const ours: { name: string; run: Compare }[] = [
      { name: 'compareRevisions, wording', run: (a, b) => compareRevisions([a, b], undefined, WORDING) },
      { name: 'compareRevisions, all lenses', run: (a, b) => compareRevisions([a, b]) },
      { name: 'diffWords', run: (a, b) => diffWords(a.body, b.body) },
      { name: 'findReuse', run: (a, b) => findReuse([a, b]) },
    ];
    const where = `${WORDS} words, ${pairs.length} pairs of ${source}`;
    return [...paired(ours, pairs, where), ...longRows()];
  },
};

function paired(
  ours: readonly { name: string; run: Compare }[],
  pairs: readonly Pair[],
  where: string,
): BenchRow[] {
  const times = medians(
    [...ours, ...OTHERS].map(({ run }) => () => {
      for (const [a, b] of pairs) run(a, b);
    }),
    5,
  ).map((time) => time / pairs.length);
  return ours.flatMap(({ name }, i) =>
    OTHERS.map((other, j): BenchRow => {
      const theirs = times[ours.length + j]!;
      return {
        metric: `${name} (${where})`,
        ours: times[i]!,
        unit: 'ms',
        against: { name: other.name, value: theirs, ratio: theirs / times[i]! },
        must: null,
        aim: null,
      };
    }),
  );
}

/** Two texts of the same words with one in fifty changed, and two that share no word. */
function longRows(): BenchRow[] {
  const text = inventedText(LONG, 'ae');
  const near: Pair = [
    text,
    {
      ...text,
      body: text.body
        .split(' ')
        .map((word, i) => (i % 50 === 7 ? `${word}x` : word))
        .join(' '),
    },
  ];
  const far: Pair = [text, inventedText(LONG, 'ou')];
  return [
    {
      name: 'compareRevisions',
      run: (([a, b]: Pair) => compareRevisions([a, b], undefined, WORDING)) as (pair: Pair) => unknown,
    },
    { name: 'diffWords', run: ([a, b]: Pair) => diffWords(a.body, b.body) },
    { name: 'findReuse', run: ([a, b]: Pair) => findReuse([a, b]) },
    { name: 'jsdiff diffWords', run: ([a, b]: Pair) => jsdiffWords(a.body, b.body) },
  ].map(({ name, run }, i): BenchRow => {
    const [unlike, alike] = medians([() => run(far), () => run(near)], name.startsWith('jsdiff') ? 1 : 7);
    return {
      metric: `${name}: ${LONG} words, nothing in common`,
      ours: unlike!,
      unit: 'ms',
      against: { name: 'nearly the same', value: alike!, ratio: unlike! / alike! },
      must: i === 0 ? 'ratio < 2' : null,
      aim: i === 0 ? 'ratio < 1.2' : null,
    };
  });
}

/** Sentences of invented words, all with the given vowels: texts with other vowels share none. */
function inventedText(words: number, vowels: string): RevisionText {
  let state = 7;
  const pick = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % count;
  };
  const letter = (from: string) => from[pick(from.length)]!;
  const sentences: string[] = [];
  for (let written = 0; written < words; ) {
    const length = Math.min(12 + pick(16), words - written);
    const made = Array.from({ length }, () =>
      Array.from({ length: 1 + pick(3) }, () => letter('bdfgklmnprstv') + letter(vowels)).join(''),
    );
    sentences.push(`${made[0]!.toUpperCase()} ${made.slice(1).join(' ')}.`);
    written += length;
  }
  return {
    headline: sentences[0]!,
    subheadline: '',
    body: sentences
      .map((sentence, i) => (i % 4 === 3 ? `${sentence}\n\n` : `${sentence} `))
      .join('')
      .trim(),
    language: 'en',
    publishedAt: null,
    outlet: null,
    fullText: true,
  };
}
