import { lowerBound } from '../lower-bound.ts';
import { type Candidates, COSINE_UNIT, partnerOf } from './candidates.ts';
import { type EventIndex, FIGURE, NAME } from './event-index.ts';
import type { KeyLists } from './key-lists.ts';
import { speakersOf } from './speakers.ts';

/** What each segment is by itself and towards each other report; `towards` tables are `segment * reports + report`. */
export interface SegmentFacts {
  rarityNorm: Float64Array;
  contrastNorm: Float64Array;
  /** Sum of the weights of its content terms, of its names; numbers of terms, names, figures; words, quoted words. */
  mass: Float64Array;
  nameMass: Float64Array;
  terms: Int32Array;
  names: Int32Array;
  figures: Int32Array;
  words: Int32Array;
  quoted: Int32Array;
  /** Highest cosine and sum of cosines towards each report (units of {@link COSINE_UNIT}); to each report's headline. */
  best: Int32Array;
  sum: Int32Array;
  toHeadline: Int32Array;
  /** The same over all other reports. */
  bestAnywhere: Int32Array;
  sumAnywhere: Int32Array;
  /** Per pair of reports (`a * reports + b`) the sum of the best cosines of a's segments towards b. */
  reportSum: Int32Array;
  /** Per candidate pair: how many segments of b's report are closer to a (even place), and the other way round (odd). */
  closer: Int32Array;
  /** Names beside a verb of saying. */
  speakers: KeyLists;
}

/** Up to so many pairs are ranked by counting each against each. */
const FEW = 16;

/** Gathers the facts; sums are over integers, so their order does not matter. */
export function segmentFacts(index: EventIndex, candidates: Candidates): SegmentFacts {
  const { size, reports, reportOf } = index;
  const ints = (length: number) => new Int32Array(length);
  const facts: SegmentFacts = {
    rarityNorm: new Float64Array(size),
    contrastNorm: new Float64Array(size),
    mass: new Float64Array(size),
    nameMass: new Float64Array(size),
    terms: ints(size),
    names: ints(size),
    figures: ints(size),
    words: ints(size),
    quoted: ints(size),
    best: ints(size * reports),
    sum: ints(size * reports),
    toHeadline: ints(size * reports),
    bestAnywhere: ints(size),
    sumAnywhere: ints(size),
    reportSum: ints(reports * reports),
    closer: ints(2 * candidates.size),
    speakers: speakersOf(index),
  };
  for (let g = 0; g < size; g++) {
    weighTerms(index, facts, g);
    if (index.isHeadline[g] === 1) facts.toHeadline[g * reports + reportOf[g]!] = COSINE_UNIT;
  }
  for (let i = 0; i < candidates.size; i++) {
    const a = candidates.a[i]!;
    const b = candidates.b[i]!;
    see(index, facts, a, b, candidates.cosine[i]!);
    see(index, facts, b, a, candidates.cosine[i]!);
  }
  for (let g = 0; g < size; g++) {
    for (let r = 0; r < reports; r++)
      facts.reportSum[reportOf[g]! * reports + r]! += facts.best[g * reports + r]!;
    rankPairs(index, candidates, facts.closer, g);
  }
  return facts;
}

function weighTerms(index: EventIndex, facts: SegmentFacts, g: number): void {
  for (let i = index.termFrom[g]!; i < index.termFrom[g + 1]!; i++) {
    const t = index.terms[i]!;
    facts.rarityNorm[g]! += index.rarity[t]! ** 2;
    facts.contrastNorm[g]! += index.contrast[t]! ** 2;
    facts.mass[g]! += index.weight[t]!;
    if (index.kindOf[t] === NAME) {
      facts.names[g]!++;
      facts.nameMass[g]! += index.weight[t]!;
    } else if (index.kindOf[t] === FIGURE) facts.figures[g]!++;
  }
  facts.terms[g] = index.termFrom[g + 1]! - index.termFrom[g]!;
  facts.words[g] = index.wordFrom[g + 1]! - index.wordFrom[g]!;
  for (let i = index.wordFrom[g]!; i < index.wordFrom[g + 1]!; i++) facts.quoted[g]! += index.isQuoted[i]!;
}

function see(index: EventIndex, facts: SegmentFacts, from: number, to: number, cosine: number): void {
  const place = from * index.reports + index.reportOf[to]!;
  facts.sum[place]! += cosine;
  if (cosine > facts.best[place]!) facts.best[place] = cosine;
  if (index.isHeadline[to] === 1) facts.toHeadline[place] = cosine;
  if (index.reportOf[from] === index.reportOf[to]) return;
  facts.sumAnywhere[from]! += cosine;
  if (cosine > facts.bestAnywhere[from]!) facts.bestAnywhere[from] = cosine;
}

/** Ranks the pairs of a segment towards each report; they stand in the order of their partners, so report by report. */
function rankPairs(index: EventIndex, candidates: Candidates, closer: Int32Array, g: number): void {
  const { from, pairsOf } = candidates;
  const end = from[g + 1]!;
  for (let start = from[g]!; start < end; ) {
    const report = index.reportOf[partnerOf(candidates, pairsOf[start]!, g)]!;
    const next = index.firstOf[report + 1]!;
    let stop = start + 1;
    while (stop < end && partnerOf(candidates, pairsOf[stop]!, g) < next) stop++;
    rankAmong(candidates, closer, g, start, stop);
    start = stop;
  }
}

/** For each of `pairsOf[start .. stop)` how many of them have a higher cosine. */
function rankAmong(candidates: Candidates, closer: Int32Array, g: number, start: number, stop: number): void {
  const { a, pairsOf, cosine } = candidates;
  const ascending =
    stop - start > FEW
      ? pairsOf
          .slice(start, stop)
          .map((pair) => cosine[pair]!)
          .sort()
      : null;
  for (let i = start; i < stop; i++) {
    const pair = pairsOf[i]!;
    const own = cosine[pair]!;
    let higher = 0;
    if (ascending !== null) higher = stop - start - lowerBound(ascending, own + 1);
    else for (let j = start; j < stop; j++) if (cosine[pairsOf[j]!]! > own) higher++;
    closer[2 * pair + (a[pair] === g ? 0 : 1)] = higher;
  }
}
