import type { Segment } from '../segment/segment.ts';
import type { Range } from '../span.ts';
import { longestOrder, matchSentences, type Sentence, sentenceOf } from './edits-match.ts';

/** A sentence of each version that belong together; one side is null where the other version has none. */
export interface SentencePair {
  before: Range | null;
  after: Range | null;
  /** True where the sentence changed its place among those that stayed. */
  moved: boolean;
}

/** Share of an unpaired neighbour's stems that make it part of a sentence that was split or joined. */
const PART = 0.6;

/**
 * Pairs the sentences of two versions of one text: identical ones first, then the most alike, each used once; what
 * leaves the common order has moved. Sentences that were split or joined are taken together. In reading order of the
 * later version; a removed sentence stands where it stood.
 */
export function pairSentences(
  textBefore: string,
  textAfter: string,
  before: readonly Segment[],
  after: readonly Segment[],
): SentencePair[] {
  const [old, now] = [before.map(sentenceOf(textBefore)), after.map(sentenceOf(textAfter))];
  const matches = matchSentences(old, now);
  const stays = longestOrder(matches);
  const pairs = matches.map(
    (match, at): OpenPair => ({
      before: { ...old[match.before]!.range },
      after: { ...now[match.after]!.range },
      stems: { before: old[match.before]!.stems, after: now[match.after]!.stems },
      moved: !stays.has(at),
    }),
  );
  const owners = { before: new Map<number, OpenPair>(), after: new Map<number, OpenPair>() };
  matches.forEach((match, at) => {
    owners.before.set(match.before, pairs[at]!);
    owners.after.set(match.after, pairs[at]!);
  });
  const added = now.filter((sentence, at) => !belongs(sentence, at, now, owners.after, 'after'));
  const removed = old.filter((sentence, at) => !belongs(sentence, at, old, owners.before, 'before'));
  return inOrder(pairs, added, removed);
}

interface OpenPair {
  before: Range;
  after: Range;
  stems: { before: ReadonlySet<string>; after: ReadonlySet<string> };
  moved: boolean;
}

/** True where a sentence is paired, or is joined to a paired neighbour whose other side holds most of its words. */
function belongs(
  sentence: Sentence,
  at: number,
  all: readonly Sentence[],
  owners: Map<number, OpenPair>,
  side: 'before' | 'after',
): boolean {
  if (owners.has(at)) return true;
  for (const near of [at - 1, at + 1]) {
    const pair = owners.get(near);
    if (pair === undefined || all[near]!.paragraph !== sentence.paragraph) continue;
    const [here, there] =
      side === 'before' ? [pair.stems.before, pair.stems.after] : [pair.stems.after, pair.stems.before];
    let taken = 0;
    for (const stem of sentence.stems) if (there.has(stem) && !here.has(stem)) taken++;
    if (taken === 0 || taken < PART * sentence.stems.size) continue;
    pair[side].start = Math.min(pair[side].start, sentence.range.start);
    pair[side].end = Math.max(pair[side].end, sentence.range.end);
    owners.set(at, pair);
    return true;
  }
  return false;
}

/** Reading order of the later version; what was removed stands before the first later sentence that stayed. */
function inOrder(
  pairs: readonly OpenPair[],
  added: readonly Sentence[],
  removed: readonly Sentence[],
): SentencePair[] {
  const later = [
    ...pairs.map(({ before, after, moved }) => ({ before, after, moved })),
    ...added.map(({ range }) => ({ before: null, after: range, moved: false })),
  ].sort((p, q) => p.after.start - q.after.start);
  const result: SentencePair[] = [];
  let next = 0;
  for (const pair of later) {
    if (pair.before !== null && !pair.moved) {
      for (; next < removed.length && removed[next]!.range.start < pair.before.start; next++) {
        result.push({ before: removed[next]!.range, after: null, moved: false });
      }
    }
    result.push(pair);
  }
  return [
    ...result,
    ...removed.slice(next).map(({ range }) => ({ before: range, after: null, moved: false })),
  ];
}
