import type { QuoteWord } from './quote-words.ts';

/** Matching stretch of two word lists: from the first words that correspond to the last, both inclusive. */
export interface Window {
  a: { from: number; to: number };
  b: { from: number; to: number };
}

interface Match {
  a: number;
  b: number;
}

/** Places of one pair of words that are followed; more would be a refrain. */
const MOST_PLACES = 8;
/** A lone pair of words at the edge, this much farther off on one side than on the other, is chance. */
const STRAY = 6;

/**
 * Where two renderings correspond: the longest chain of pairs of words that stand in both in the same order, without
 * strays at its ends. Null where no two neighbouring words are shared and neither is a single word of the other.
 */
export function matchingWindow(a: readonly QuoteWord[], b: readonly QuoteWord[]): Window | null {
  const chain = longestChain(pairMatches(a, b));
  if (chain.length === 0) return singleWord(a, b);
  let from = 0;
  let to = chain.length - 1;
  while (to - from > 1 && isStray(chain[from]!, chain[from + 1]!, chain[from + 2]!)) from++;
  while (to - from > 1 && isStray(chain[to]!, chain[to - 1]!, chain[to - 2]!)) to--;
  let [first, last] = [chain[from]!, chain[to]!];
  if (from < to) {
    first = pulledTo(first, chain[from + 1]!, -1, a, b);
    last = pulledTo(last, chain[to - 1]!, 1, a, b);
  }
  return { a: { from: first.a, to: last.a + 1 }, b: { from: first.b, to: last.b + 1 } };
}

function pairMatches(a: readonly QuoteWord[], b: readonly QuoteWord[]): Match[] {
  const places = new Map<string, number[]>();
  for (let i = 1; i < a.length; i++) {
    const key = `${a[i - 1]!.stem} ${a[i]!.stem}`;
    const list = places.get(key);
    if (list === undefined) places.set(key, [i - 1]);
    else if (list.length < MOST_PLACES) list.push(i - 1);
  }
  const matches: Match[] = [];
  for (let k = 1; k < b.length; k++) {
    // Later places first: a chain, which rises strictly on both sides, then takes one place for each word of b.
    const list = places.get(`${b[k - 1]!.stem} ${b[k]!.stem}`) ?? [];
    for (let i = list.length - 1; i >= 0; i--) matches.push({ a: list[i]!, b: k - 1 });
  }
  return matches;
}

/** Longest strictly rising chain (patience sorting, O(n log n)). */
function longestChain(matches: readonly Match[]): Match[] {
  const ends: number[] = [];
  const before: number[] = [];
  matches.forEach(({ a }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[ends[middle]!]!.a < a) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const chain: Match[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) chain.push(matches[i]!);
  return chain.reverse();
}

/** An edge that stands off from its neighbour on one side alone, where the same word stands beside it too, moves there. */
function pulledTo(
  edge: Match,
  next: Match,
  step: 1 | -1,
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
): Match {
  const beside = { a: next.a + step, b: next.b + step };
  const word = step === 1 ? 1 : 0;
  if (edge.b === beside.b && a[beside.a + word]?.stem === b[edge.b + word]!.stem) return beside;
  if (edge.a === beside.a && b[beside.b + word]?.stem === a[edge.a + word]!.stem) return beside;
  return edge;
}

function isStray(edge: Match, next: Match, afterNext: Match): boolean {
  const gap = (x: Match, y: Match) => Math.abs(Math.abs(x.a - y.a) - Math.abs(x.b - y.b));
  if (gap(edge, next) > STRAY) return true;
  return gap(next, afterNext) > STRAY && Math.abs(edge.b - next.b) === 1;
}

function singleWord(a: readonly QuoteWord[], b: readonly QuoteWord[]): Window | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length !== 1) return null;
  const at = long.findIndex((word) => word.stem === short[0]!.stem);
  if (at < 0) return null;
  const inLong = { from: at, to: at };
  const inShort = { from: 0, to: 0 };
  return short === a ? { a: inShort, b: inLong } : { a: inLong, b: inShort };
}
