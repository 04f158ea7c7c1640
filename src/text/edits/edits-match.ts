import { diffTokens, foldTypography } from '../diff/diff-tokens.ts';
import type { Segment } from '../segment/segment.ts';
import type { Range } from '../span.ts';

/** A sentence as two versions are matched by it. */
export interface Sentence {
  range: Range;
  /** The sentence without typography. */
  key: string;
  /** Distinct stems of its content words; of all its words where it has no content words. */
  stems: Set<string>;
  paragraph: number;
}

/** Positions of two sentences that are versions of one another. */
export interface Match {
  before: number;
  after: number;
}

/** Share of two sentences' stems (Dice) from which one counts as the other's new version. */
const VERSION = 0.4;
/** A sentence that shares no stem rarer than this is compared with none: keeps long texts linear. */
const COMMON = 12;
/** Reads one sentence of a version. */
export function sentenceOf(text: string) {
  return ({ field, start, end, paragraph }: Segment): Sentence => {
    const source = text.slice(start, end);
    const tokens = diffTokens(source).filter((token) => token.kind !== 'punctuation');
    const content = tokens.filter((token) => token.kind === 'content');
    const stems = new Set((content.length > 0 ? content : tokens).map((token) => token.stem));
    return { range: { field, start, end }, key: foldTypography(source), stems, paragraph };
  };
}

/** Matches the sentences of two versions, each used once: identical ones first, then the most alike. Ordered by the later version. */
export function matchSentences(old: readonly Sentence[], now: readonly Sentence[]): Match[] {
  const same = identical(old, now);
  return [...same, ...alike(old, now, same)].sort((p, q) => p.after - q.after);
}

/** Repeated sentences are paired in order. */
function identical(old: readonly Sentence[], now: readonly Sentence[]): Match[] {
  const places = new Map<string, number[]>();
  old.forEach(({ key }, i) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  });
  for (const list of places.values()) list.reverse();
  return now.flatMap(({ key }, after) => {
    const before = places.get(key)?.pop();
    return before === undefined ? [] : [{ before, after }];
  });
}

function alike(old: readonly Sentence[], now: readonly Sentence[], taken: readonly Match[]): Match[] {
  const usedBefore = new Set(taken.map((match) => match.before));
  const usedAfter = new Set(taken.map((match) => match.after));
  const holders = new Map<string, number[]>();
  old.forEach(({ stems }, i) => {
    if (usedBefore.has(i)) return;
    for (const stem of stems) {
      const list = holders.get(stem);
      if (list === undefined) holders.set(stem, [i]);
      else list.push(i);
    }
  });
  const scored: (Match & { score: number })[] = [];
  now.forEach(({ stems }, after) => {
    if (usedAfter.has(after)) return;
    const candidates = new Set<number>();
    for (const stem of stems) {
      const list = holders.get(stem);
      if (list !== undefined && list.length <= COMMON) for (const i of list) candidates.add(i);
    }
    for (const before of candidates) {
      const score = dice(old[before]!.stems, stems);
      if (score >= VERSION) scored.push({ before, after, score });
    }
  });
  scored.sort(
    (p, q) => q.score - p.score || distance(p) - distance(q) || p.after - q.after || p.before - q.before,
  );
  const found: Match[] = [];
  for (const { before, after } of scored) {
    if (usedBefore.has(before) || usedAfter.has(after)) continue;
    usedBefore.add(before);
    usedAfter.add(after);
    found.push({ before, after });
  }
  return found;
}

function distance({ before, after }: Match): number {
  return Math.abs(before - after);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}

/** The matches (by index) that keep the old order, as many as can (patience sorting). */
export function longestOrder(matches: readonly Match[]): Set<number> {
  const tails: number[] = [];
  const previous = new Int32Array(matches.length).fill(-1);
  matches.forEach(({ before }, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[tails[middle]!]!.before < before) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[at] = tails[low - 1]!;
    tails[low] = at;
  });
  const order = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) order.add(at);
  return order;
}
