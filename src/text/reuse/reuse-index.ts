import { folded, sameWord, type WordScan } from './reuse-words.ts';

/** The least number of words that two texts must share in a row. */
export const PASSAGE_WORDS = 8;

/**
 * All words of several texts in one sequence, with exact identities: two positions have the same `words` value when
 * their folded words are equal, the same `grams` value when the eight words from there on are. Hashes only propose;
 * every identity is verified on the words themselves.
 */
export interface GramIndex {
  readonly scans: readonly WordScan[];
  /** First position of each scan in the sequence, and one past the last. */
  readonly offsets: Int32Array;
  readonly words: Int32Array;
  /** Identity of the eight words from a position on; -1 where the text ends before. */
  readonly grams: Int32Array;
  /** Positions by gram, ascending: those of gram g are `positions[first[g]] .. positions[first[g + 1] - 1]`. */
  readonly positions: Int32Array;
  readonly first: Int32Array;
}

/** Indexes texts of any number in time linear in their total length. */
export function indexGrams(scans: readonly WordScan[]): GramIndex {
  const offsets = new Int32Array(scans.length + 1);
  scans.forEach((scan, i) => {
    offsets[i + 1] = offsets[i]! + scan.count;
  });
  const words = wordIdentities(scans, offsets);
  const { grams, distinct } = gramIdentities(words, offsets);
  const first = new Int32Array(distinct + 1);
  for (const gram of grams) if (gram >= 0) first[gram + 1]!++;
  for (let gram = 0; gram < distinct; gram++) first[gram + 1]! += first[gram]!;
  const positions = new Int32Array(first[distinct]!);
  const next = first.slice();
  for (let at = 0; at < grams.length; at++) {
    const gram = grams[at]!;
    if (gram >= 0) positions[next[gram]!++] = at;
  }
  return { scans, offsets, words, grams, positions, first };
}

function wordIdentities(scans: readonly WordScan[], offsets: Int32Array): Int32Array {
  const total = offsets[scans.length]!;
  const words = new Int32Array(total);
  const owner = new Int32Array(total);
  scans.forEach((_, i) => {
    owner.fill(i, offsets[i], offsets[i + 1]);
  });
  const same = (p: number, q: number) =>
    sameWord(scans[owner[p]!]!, p - offsets[owner[p]!]!, scans[owner[q]!]!, q - offsets[owner[q]!]!);
  const key = (p: number) => {
    const scan = scans[owner[p]!]!;
    const at = p - offsets[owner[p]!]!;
    return folded(scan.text.slice(scan.starts[at]!, scan.ends[at]!));
  };
  const table = identities(total, same, key);
  let at = 0;
  for (const scan of scans) {
    for (let word = 0; word < scan.count; word++, at++) words[at] = table.of(scan.hashes[word]!, at);
  }
  return words;
}

function gramIdentities(words: Int32Array, offsets: Int32Array): { grams: Int32Array; distinct: number } {
  const grams = new Int32Array(words.length).fill(-1);
  const same = (p: number, q: number) => {
    for (let word = 0; word < PASSAGE_WORDS; word++) if (words[p + word] !== words[q + word]) return false;
    return true;
  };
  const table = identities(words.length, same, (p) => words.subarray(p, p + PASSAGE_WORDS).join());
  let outgoing = 1;
  for (let word = 0; word < PASSAGE_WORDS; word++) outgoing = Math.imul(outgoing, BASE);
  for (let scan = 0; scan + 1 < offsets.length; scan++) {
    let hash = 0;
    for (let last = offsets[scan]!; last < offsets[scan + 1]!; last++) {
      hash = (Math.imul(hash, BASE) + words[last]! + 1) | 0;
      const at = last - PASSAGE_WORDS + 1;
      if (at > offsets[scan]!) hash = (hash - Math.imul(outgoing, words[at - 1]! + 1)) | 0;
      if (at >= offsets[scan]!) grams[at] = table.of(hash, at);
    }
  }
  return { grams, distinct: table.size() };
}

const BASE = 0x2c1b3c6d;
/** Steps in the table before a value goes to the map: crafted collisions then cost no more than a map does. */
const PROBES = 32;

/** Numbers distinct items 0, 1, 2 ... in the order of their first sight: open addressing over typed arrays. */
function identities(
  capacity: number,
  same: (item: number, other: number) => boolean,
  key: (item: number) => string,
): { of(hash: number, item: number): number; size(): number } {
  let slots = 16;
  while (slots < capacity * 2) slots *= 2;
  const ids = new Int32Array(slots).fill(-1);
  const hashes = new Int32Array(slots);
  const sample = new Int32Array(capacity);
  const overflow = new Map<string, number>();
  let size = 0;
  return {
    size: () => size,
    of(hash, item) {
      const spread = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
      let slot = (spread ^ (spread >>> 15)) & (slots - 1);
      for (let probe = 0; probe < PROBES; probe++, slot = (slot + 1) & (slots - 1)) {
        const id = ids[slot]!;
        if (id < 0) {
          ids[slot] = size;
          hashes[slot] = hash;
          sample[size] = item;
          return size++;
        }
        if (hashes[slot] === hash && same(sample[id]!, item)) return id;
      }
      const text = key(item);
      let id = overflow.get(text);
      if (id === undefined) {
        id = size++;
        overflow.set(text, id);
      }
      return id;
    },
  };
}
