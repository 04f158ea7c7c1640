import { type EventIndex, FUNCTION_WORD } from './event-index.ts';

/** Word sequences of each segment as ascending keys: what is in the lists of two segments stands in both. */
export interface Grams {
  /** Two neighbouring words, one of them a content word at least. */
  bigrams: Float64Array[];
  /** Four words in a row. */
  fourgrams: Float64Array[];
  /** Two content words at most three content words apart, in either order. */
  near: Float64Array[];
}

const REACH = 3;

/** Lists the grams of every segment. Keys are sums of word numbers and 53-bit mixes of them; they mean nothing outside. */
export function gramsOf(index: EventIndex): Grams {
  const grams: Grams = { bigrams: [], fourgrams: [], near: [] };
  const base = index.names.length;
  const { kindOf } = index;
  for (let g = 0; g < index.size; g++) {
    const words: number[] = [];
    const content: number[] = [];
    for (let at = index.wordFrom[g]!; at < index.wordFrom[g + 1]!; at++) {
      const word = index.words[at]!;
      words.push(word);
      if (kindOf[word] !== FUNCTION_WORD) content.push(word);
    }
    const bigrams: number[] = [];
    const fourgrams: number[] = [];
    const near: number[] = [];
    for (let i = 0; i + 1 < words.length; i++) {
      const x = words[i]!;
      const y = words[i + 1]!;
      if (kindOf[x] !== FUNCTION_WORD || kindOf[y] !== FUNCTION_WORD) bigrams.push(x * base + y);
      if (i + 3 < words.length) fourgrams.push(mix(x, y, words[i + 2]!, words[i + 3]!));
    }
    for (let i = 0; i < content.length; i++) {
      for (let j = i + 1; j <= i + REACH && j < content.length; j++) {
        const x = content[i]!;
        const y = content[j]!;
        if (x !== y) near.push(x < y ? x * base + y : y * base + x);
      }
    }
    grams.bigrams.push(ascending(bigrams));
    grams.fourgrams.push(ascending(fourgrams));
    grams.near.push(ascending(near));
  }
  return grams;
}

/** Number of keys that stand in both ascending lists. */
export function countCommon(x: Float64Array, y: Float64Array): number {
  const ends = x.length > 0 && y.length > 0;
  if (!ends || x[0]! > y[y.length - 1]! || y[0]! > x[x.length - 1]!) return 0;
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < x.length && j < y.length) {
    const left = x[i]!;
    const right = y[j]!;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}

function mix(w: number, x: number, y: number, z: number): number {
  const low = Math.imul(Math.imul(Math.imul(w, 0x9e3779b1) ^ x, 0x85ebca6b) ^ y, 0xc2b2ae35) ^ z;
  const high = Math.imul(Math.imul(Math.imul(z, 0x27d4eb2f) ^ y, 0x165667b1) ^ x, 0x9e3779b1) ^ w;
  return (low >>> 0) + (high & 0x1fffff) * 0x100000000;
}

function ascending(keys: number[]): Float64Array {
  const sorted = Float64Array.from(keys).sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
  }
  return sorted.subarray(0, count);
}
