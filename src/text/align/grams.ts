import { type EventIndex, FUNCTION_WORD } from './event-index.ts';
import { type KeyLists, sortDistinct } from './key-lists.ts';

/** Word sequences of each segment as keys: what is in the lists of two segments stands in both. */
export interface Grams {
  /** Two neighbouring words, one of them a content word at least. */
  bigrams: KeyLists;
  /** Four words in a row. */
  fourgrams: KeyLists;
  /** Two content words at most three content words apart, in either order. */
  near: KeyLists;
}

const REACH = 3;

/**
 * Lists the grams of every segment, but for most of those that stand in one segment alone. Keys are sums of word
 * numbers and 53-bit mixes of them; they mean nothing outside.
 */
export function gramsOf(index: EventIndex): Grams {
  const { size, wordFrom, words, kindOf } = index;
  const base = index.names.length;
  const bigrams = new GramWriter(size, index.words.length);
  const fourgrams = new GramWriter(size, index.words.length);
  const near = new GramWriter(size, REACH * index.words.length);
  const content: number[] = [];
  for (let g = 0; g < size; g++) {
    content.length = 0;
    const end = wordFrom[g + 1]!;
    for (let i = wordFrom[g]!; i < end; i++) {
      const x = words[i]!;
      const isContent = kindOf[x] !== FUNCTION_WORD;
      if (i + 1 < end && (isContent || kindOf[words[i + 1]!] !== FUNCTION_WORD))
        bigrams.put(x * base + words[i + 1]!);
      if (i + 3 < end) fourgrams.put(mix(x, words[i + 1]!, words[i + 2]!, words[i + 3]!));
      if (!isContent) continue;
      for (let back = Math.max(0, content.length - REACH); back < content.length; back++) {
        const y = content[back]!;
        if (x !== y) near.put(x < y ? x * base + y : y * base + x);
      }
      content.push(x);
    }
    bigrams.close(g);
    fourgrams.close(g);
    near.close(g);
  }
  return { bigrams: bigrams.lists(), fourgrams: fourgrams.lists(), near: near.lists() };
}

/**
 * Takes the keys segment by segment. A key that no second segment has is common to no two: most are found out by a
 * table of slots, each of which remembers whether one segment or several put a key there.
 */
class GramWriter {
  readonly #keys: Float64Array;
  readonly #from: Int32Array;
  readonly #slots: Int32Array;
  #count = 0;

  constructor(segments: number, most: number) {
    this.#keys = new Float64Array(most);
    this.#from = new Int32Array(segments + 1);
    let slots = 16;
    while (slots < 2 * most) slots *= 2;
    this.#slots = new Int32Array(slots);
  }

  put(key: number): void {
    this.#keys[this.#count++] = key;
  }

  /** Ends the list of segment g. */
  close(g: number): void {
    const slots = this.#slots;
    this.#from[g + 1] = this.#count;
    for (let i = this.#from[g]!; i < this.#count; i++) {
      const slot = slotOf(this.#keys[i]!) & (slots.length - 1);
      const before = slots[slot]!;
      if (before === 0) slots[slot] = g + 1;
      else if (before !== g + 1) slots[slot] = SEVERAL;
    }
  }

  lists(): KeyLists {
    const keys = this.#keys;
    const slots = this.#slots;
    const from = new Int32Array(this.#from.length);
    let end = 0;
    for (let g = 0; g + 1 < from.length; g++) {
      const start = end;
      for (let i = this.#from[g]!; i < this.#from[g + 1]!; i++) {
        const key = keys[i]!;
        if (slots[slotOf(key) & (slots.length - 1)] === SEVERAL) keys[end++] = key;
      }
      end = sortDistinct(keys, start, end);
      from[g + 1] = end;
    }
    return { from, keys: keys.subarray(0, end) };
  }
}

const SEVERAL = -1;

function slotOf(key: number): number {
  const low = key | 0;
  const hash = Math.imul(low ^ Math.imul((key / 0x100000000) | 0, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function mix(w: number, x: number, y: number, z: number): number {
  const low = Math.imul(Math.imul(Math.imul(w, 0x9e3779b1) ^ x, 0x85ebca6b) ^ y, 0xc2b2ae35) ^ z;
  const high = Math.imul(Math.imul(Math.imul(z, 0x27d4eb2f) ^ y, 0x165667b1) ^ x, 0x9e3779b1) ^ w;
  return (low >>> 0) + (high & 0x1fffff) * 0x100000000;
}
