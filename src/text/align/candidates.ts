import type { EventIndex } from './event-index.ts';
import { KeyList } from './key-list.ts';
import { nthLargest } from './nth-largest.ts';

/** Pairs of segments worth a closer look, sorted by a, then b; `a[i] < b[i]`. Pairs inside one report stand too. */
export interface Candidates {
  size: number;
  a: Int32Array;
  b: Int32Array;
  /** Cosine of the weighted content terms, in whole units of 1 / {@link COSINE_UNIT}: sums of it are exact. */
  cosine: Int32Array;
  /** Pair numbers of each segment, on either side: `pairsOf[from[g] .. from[g + 1])`, ascending. */
  from: Int32Array;
  pairsOf: Int32Array;
}

export const COSINE_UNIT = 4096;

/** A small event keeps every pair that shares a term; beyond this many segments each keeps its best only. */
const PAIR_BUDGET = 12_500;
const FEWEST_KEPT = 5;
/** In a large event a segment looks up at most this many places of its rarer terms: the cost stays linear. */
const LOOKUPS = 200;
const LARGE_EVENT = 400;
/** A term in more segments of a large event than this leads to none of them: it says nothing and costs the square. */
const TOO_COMMON = 1500;
/** Where more than this many times the places to keep tie at the least cosine, the tie tells none of them apart. */
const TIED = 4;
/** Cosines below this are noise: less than one gold link in a hundred lies there. */
const FLOOR = 0.045 * COSINE_UNIT;
/** Pairs inside one report only serve to tell what stands together there: the near ones are enough. */
const FLOOR_WITHIN = 0.1 * COSINE_UNIT;

/** A cosine under this is surely below both floors, however it is rounded. */
const SURELY_LESS = (0.99 * FLOOR) / COSINE_UNIT;

/** Finds the candidates through an index of terms, never by trying all pairs. */
export function findCandidates(index: EventIndex): Candidates {
  const { size, weight, reportOf } = index;
  const norm = squaredNorms(index);
  const root = norm.map(Math.sqrt);
  const places = placesOfTerms(index);
  const { terms, termFrom } = index.size <= LARGE_EVENT ? index : rarestFirst(index, places);
  const kept = Math.max(FEWEST_KEPT, Math.floor(PAIR_BUDGET / Math.max(size, 1)));
  const dot = new Int32Array(size);
  const touched = new Int32Array(size);
  const cosines = new Int32Array(size);
  const found = new KeyList(16 * size);
  for (let a = 0; a < size; a++) {
    let count = 0;
    for (let i = termFrom[a]!, end = lookUpTo(index, terms, termFrom, a); i < end; i++) {
      const term = terms[i]!;
      const gain = weight[term]!;
      for (let p = places.from[term]!; p < places.from[term + 1]!; p++) {
        const b = places.segments[p]!;
        if (b === a) continue;
        if (dot[b] === 0) touched[count++] = b;
        dot[b]! += gain;
      }
    }
    let near = 0;
    const less = SURELY_LESS * root[a]!;
    for (let i = 0; i < count; i++) {
      const b = touched[i]!;
      const product = dot[b]!;
      dot[b] = 0;
      if (product < less * root[b]!) continue;
      const cosine = Math.round((COSINE_UNIT * product) / Math.sqrt(norm[a]! * norm[b]!));
      if (cosine < (reportOf[a] === reportOf[b] ? FLOOR_WITHIN : FLOOR)) continue;
      cosines[near] = cosine;
      touched[near++] = b;
    }
    const floor = near <= kept ? 0 : leastKept(cosines, near, kept);
    for (let i = 0; i < near; i++) {
      const b = touched[i]!;
      if (cosines[i]! >= floor) found.push((Math.min(a, b) * size + Math.max(a, b)) * KEY_UNIT + cosines[i]!);
    }
  }
  return assemble(size, found.sorted());
}

function squaredNorms({ size, terms, termFrom, weight }: EventIndex): Float64Array {
  const norm = new Float64Array(size);
  for (let g = 0; g < size; g++) {
    for (let i = termFrom[g]!; i < termFrom[g + 1]!; i++) norm[g]! += weight[terms[i]!]!;
  }
  return norm;
}

/** The terms of each segment, those that stand in the fewest segments first. */
function rarestFirst(
  index: EventIndex,
  { from, segments }: TermPlaces,
): Pick<EventIndex, 'terms' | 'termFrom'> {
  const { segmentsWith, termFrom } = index;
  const count = segmentsWith.length;
  const byRarity = Float64Array.from(segmentsWith, (common, term) => common * count + term).sort();
  const next = termFrom.slice();
  const terms = new Int32Array(index.terms.length);
  for (const key of byRarity) {
    const term = key % count;
    for (let p = from[term]!; p < from[term + 1]!; p++) terms[next[segments[p]!]!++] = term;
  }
  return { terms, termFrom };
}

/** Where to stop looking up the terms of a segment: after all in a small event, within the budget in a large one. */
function lookUpTo(index: EventIndex, terms: Int32Array, termFrom: Int32Array, g: number): number {
  const start = termFrom[g]!;
  if (index.size <= LARGE_EVENT) return termFrom[g + 1]!;
  const { segmentsWith } = index;
  let lookups = 0;
  let end = start;
  // Terms as common as the last one taken are taken with it: no tie is cut by the numbering of terms.
  while (end < termFrom[g + 1]!) {
    const common = segmentsWith[terms[end]!]!;
    if (common > TOO_COMMON) break;
    if (lookups > LOOKUPS && common !== segmentsWith[terms[end - 1]!]) break;
    lookups += common;
    end++;
  }
  return end;
}

/** The least cosine that keeps the `n` nearest and what ties with them, or just above it where too many tie. */
function leastKept(cosines: Int32Array, count: number, n: number): number {
  const least = nthLargest(cosines, count, n);
  let kept = 0;
  for (let i = 0; i < count; i++) if (cosines[i]! >= least) kept++;
  return kept > TIED * n ? least + 1 : least;
}

/** A pair and its cosine in one number: the cosine stands in the lower part. */
const KEY_UNIT = 2 * COSINE_UNIT;

/** Pairs kept from either side, once each, in order, with the lists of each segment. */
function assemble(size: number, keys: Float64Array): Candidates {
  const a = new Int32Array(keys.length);
  const b = new Int32Array(keys.length);
  const cosine = new Int32Array(keys.length);
  const from = new Int32Array(size + 1);
  let count = 0;
  let last = -1;
  for (const key of keys) {
    const pair = Math.floor(key / KEY_UNIT);
    // In a large event the two sides may have looked up different terms: the higher cosine comes last and stays.
    if (pair !== last) {
      a[count] = Math.floor(pair / size);
      b[count] = pair % size;
      from[a[count]! + 1]!++;
      from[b[count]! + 1]!++;
      count++;
    }
    cosine[count - 1] = key % KEY_UNIT;
    last = pair;
  }
  for (let g = 0; g < size; g++) from[g + 1]! += from[g]!;
  const next = from.slice();
  const pairsOf = new Int32Array(2 * count);
  for (let i = 0; i < count; i++) {
    pairsOf[next[a[i]!]!++] = i;
    pairsOf[next[b[i]!]!++] = i;
  }
  const cut = (column: Int32Array) => column.subarray(0, count);
  return { size: count, a: cut(a), b: cut(b), cosine: cut(cosine), from, pairsOf };
}

/** The segments of each term, ascending: `segments[from[t] .. from[t + 1])`. */
interface TermPlaces {
  from: Int32Array;
  segments: Int32Array;
}

function placesOfTerms(index: EventIndex): TermPlaces {
  const { terms, termFrom, segmentsWith } = index;
  const from = new Int32Array(segmentsWith.length + 1);
  for (let t = 0; t < segmentsWith.length; t++) from[t + 1] = from[t]! + segmentsWith[t]!;
  const next = from.slice();
  const segments = new Int32Array(from[segmentsWith.length]!);
  for (let g = 0; g < index.size; g++) {
    for (let i = termFrom[g]!; i < termFrom[g + 1]!; i++) segments[next[terms[i]!]!++] = g;
  }
  return { from, segments };
}

/** The other segment of a pair. */
export function partnerOf(candidates: Candidates, pair: number, segment: number): number {
  return candidates.a[pair] === segment ? candidates.b[pair]! : candidates.a[pair]!;
}
