import { type GramIndex, PASSAGE_WORDS } from './reuse-index.ts';

/** A run of equal words in two texts; positions and length count words in the index's sequence. */
export interface WordMatch {
  a: number;
  b: number;
  length: number;
}

/** More places of one gram in one text than this are paired by rank, so that repetitive texts stay linear. */
const FREQUENT = 4;

/**
 * Every maximal run of eight or more equal words between texts of different owners, the earlier owner as `a`. Where a
 * gram stands more than four times in one text, its places are paired one to one by rank instead of each with each:
 * every place is still found on both sides, but not every combination is listed.
 *
 * @param ownerOf the owner of each scan, ascending (fields of one report have one owner)
 * @returns for each pair of scans `[scanA, scanB]` its matches, ordered by `a`, then `b`
 */
export function matchWords(index: GramIndex, ownerOf: readonly number[]): ScanPair[] {
  const { grams, offsets, positions, first } = index;
  const scanAt = scanLookup(index);
  const rank = rankInScan(index, scanAt);
  const frequent = frequentGrams(index, rank);
  const groupEnd = groupEnds(index, rank);
  const pairs = new Map<number, ScanPair>();
  const covered = new Map<number, number>();
  const room = offsets[index.scans.length]! + 1;

  const meet = (a: number, b: number) => {
    const before = a > 0 ? grams[a - 1]! : -1;
    const continues = before >= 0 && before === grams[b - 1];
    if (continues && frequent[before] === 0) return;
    const scanA = scanAt[a]!;
    const scanB = scanAt[b]!;
    const pairKey = scanA * index.scans.length + scanB;
    const diagonal = pairKey * room + (b - a);
    let back = 0;
    if (continues || frequent[grams[a]!] === 1) {
      if ((covered.get(diagonal) ?? -1) > a) return;
      while (a - back > 0 && grams[a - back - 1]! >= 0 && grams[a - back - 1] === grams[b - back - 1]) back++;
    }
    let end = 1;
    while (grams[a + end]! >= 0 && grams[a + end] === grams[b + end]) end++;
    covered.set(diagonal, a + end);
    let pair = pairs.get(pairKey);
    if (pair === undefined) {
      pair = { scanA, scanB, matches: [] };
      pairs.set(pairKey, pair);
    }
    pair.matches.push({ a: a - back, b: b - back, length: back + end + PASSAGE_WORDS - 1 });
  };

  for (let a = 0; a < grams.length; a++) {
    const gram = grams[a]!;
    if (gram < 0) continue;
    const last = first[gram + 1]!;
    if (frequent[gram] === 0) {
      const owner = ownerOf[scanAt[a]!]!;
      for (let at = last - 1; at >= first[gram]!; at--) {
        const b = positions[at]!;
        if (ownerOf[scanAt[b]!]! <= owner) break;
        meet(a, b);
      }
    } else meetByRank(a, gram);
  }

  function meetByRank(a: number, gram: number): void {
    const own = rank[a]!;
    const scanA = scanAt[a]!;
    let at = first[gram]!;
    const last = first[gram + 1]!;
    let ownCount = 0;
    while (at < last) {
      const scanB = scanAt[positions[at]!]!;
      const end = groupEnd[at]!;
      if (scanB === scanA) ownCount = end - at;
      else if (scanB > scanA && ownerOf[scanB] !== ownerOf[scanA]) {
        const count = end - at;
        if (ownCount >= count) meet(a, positions[at + (own % count)]!);
        else for (let other = own; other < count; other += ownCount) meet(a, positions[at + other]!);
      }
      at = end;
    }
  }

  const found = [...pairs.values()].sort((p, q) => p.scanA - q.scanA || p.scanB - q.scanB);
  for (const pair of found) pair.matches.sort((p, q) => p.a - q.a || p.b - q.b);
  return found;
}

/** Two texts of different owners and the word runs that they share. */
export interface ScanPair {
  scanA: number;
  scanB: number;
  matches: WordMatch[];
}

function scanLookup({ scans, offsets }: GramIndex): Int32Array {
  const scanAt = new Int32Array(offsets[scans.length]!);
  for (let scan = 0; scan < scans.length; scan++) scanAt.fill(scan, offsets[scan], offsets[scan + 1]);
  return scanAt;
}

/** How many places of the same gram stand before this one in the same text. */
function rankInScan({ positions, grams }: GramIndex, scanAt: Int32Array): Int32Array {
  const rank = new Int32Array(grams.length);
  for (let at = 1; at < positions.length; at++) {
    const [place, before] = [positions[at]!, positions[at - 1]!];
    if (grams[place] === grams[before] && scanAt[place] === scanAt[before]) rank[place] = rank[before]! + 1;
  }
  return rank;
}

/** For the first place of a gram in a text: where, in the list of places, the next text's begin. */
function groupEnds({ positions }: GramIndex, rank: Int32Array): Int32Array {
  const ends = new Int32Array(positions.length);
  let end = positions.length;
  for (let at = positions.length - 1; at >= 0; at--) {
    ends[at] = end;
    if (rank[positions[at]!] === 0) end = at;
  }
  return ends;
}

function frequentGrams({ first, positions }: GramIndex, rank: Int32Array): Uint8Array {
  const frequent = new Uint8Array(first.length - 1);
  for (let gram = 0; gram < frequent.length; gram++) {
    for (let at = first[gram]!; at < first[gram + 1]!; at++) {
      if (rank[positions[at]!]! >= FREQUENT) frequent[gram] = 1;
    }
  }
  return frequent;
}
