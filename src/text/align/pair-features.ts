import { type Candidates, COSINE_UNIT } from './candidates.ts';
import { CosineRows } from './cosine-rows.ts';
import type { EventIndex } from './event-index.ts';
import { type Grams, gramsOf } from './grams.ts';
import { countCommon } from './key-lists.ts';
import { FULL_LIKENESS } from './related.ts';
import { type SegmentFacts, segmentFacts } from './segment-facts.ts';
import { SharedTerms } from './shared-terms.ts';

/** How many numbers {@link describePair} writes. */
export const PAIR_FEATURES = 68;

const LOG = Float64Array.from({ length: 256 }, (_, n) => Math.log1p(n));
const log = (n: number) => LOG[n < 256 ? n : 255]!;

/** What the descriptions of an event's pairs are taken from. */
export interface PairSources {
  index: EventIndex;
  candidates: Candidates;
  facts: SegmentFacts;
  grams: Grams;
  shared: SharedTerms;
  cosines: CosineRows;
}

/** Gathers what {@link describePair} needs. */
export function pairSources(index: EventIndex, candidates: Candidates): PairSources {
  return {
    index,
    candidates,
    facts: segmentFacts(index, candidates),
    grams: gramsOf(index),
    shared: new SharedTerms(index),
    cosines: new CosineRows(candidates, index.size),
  };
}

/**
 * Describes one candidate pair in numbers that a model can weigh: how much of what kind the two segments share, how
 * that compares with their other pairs, and what they are. Symmetric under exchange of the two; nothing depends on
 * the order of paragraphs. Writes {@link PAIR_FEATURES} numbers from `at` on. Fastest over the pairs in order.
 */
export function describePair(sources: PairSources, pair: number, out: Float64Array, at: number): void {
  const { index, candidates, facts, grams } = sources;
  const { reports } = index;
  const a = candidates.a[pair]!;
  const b = candidates.b[pair]!;
  const ra = index.reportOf[a]!;
  const rb = index.reportOf[b]!;
  const ab = a * reports + rb;
  const ba = b * reports + ra;
  const cosine = candidates.cosine[pair]!;
  const shared = sources.shared.between(a, b);
  let k = at;
  const coverA = shared.weight / facts.mass[a]!;
  const coverB = shared.weight / facts.mass[b]!;
  out[k++] = shared.rarity / Math.sqrt(facts.rarityNorm[a]! * facts.rarityNorm[b]!);
  out[k++] = shared.contrast / Math.sqrt(facts.contrastNorm[a]! * facts.contrastNorm[b]!);
  out[k++] = cosine / COSINE_UNIT;
  k = putBoth(out, k, coverA, coverB);
  out[k++] =
    facts.terms[a]! < facts.terms[b]!
      ? coverA
      : facts.terms[a]! > facts.terms[b]!
        ? coverB
        : Math.max(coverA, coverB);
  out[k++] = Math.sqrt(shared.weight);
  out[k++] = Math.sqrt(shared.top);
  out[k++] = Math.sqrt(shared.second);
  out[k++] = log(shared.count);
  out[k++] = log(shared.names);
  out[k++] = Math.sqrt(shared.nameWeight);
  out[k++] = log(shared.figures);
  out[k++] = log(shared.words);
  out[k++] = Math.sqrt(shared.wordWeight);
  out[k++] = Math.sqrt(shared.onlyHereWeight);
  out[k++] = Math.sqrt(shared.everywhereWeight);
  out[k++] = Math.sqrt(shared.headlineWeight);
  out[k++] = Math.sqrt(shared.quotedWeight);
  out[k++] = Math.sqrt(shared.related / FULL_LIKENESS);
  out[k++] = Math.sqrt(shared.bestRelated / FULL_LIKENESS);
  out[k++] = log(shared.relatedCount);
  out[k++] = Math.sqrt(shared.ownWeight) / 4;
  out[k++] = Math.sqrt(shared.topOwn) / 4;
  const { from } = facts.speakers;
  const speakersA = from[a + 1]! > from[a]! ? 1 : 0;
  const speakersB = from[b + 1]! > from[b]! ? 1 : 0;
  const sameSpeakers = countCommon(facts.speakers, a, b);
  out[k++] = sameSpeakers > 0 ? 1 : 0;
  out[k++] = sameSpeakers === 0 && speakersA + speakersB === 2 ? 1 : 0;
  k = putBoth(out, k, speakersA, speakersB);
  const common = shared.weight + shared.related / FULL_LIKENESS;
  k = putBoth(out, k, Math.min(common / facts.mass[a]!, 1.5), Math.min(common / facts.mass[b]!, 1.5));
  out[k++] = Math.sqrt(shared.quotedWeight / (1 + Math.min(facts.quoted[a]!, facts.quoted[b]!)));
  const bigrams = countCommon(grams.bigrams, a, b);
  out[k++] = log(bigrams);
  out[k++] = bigrams === 0 ? 0 : log(countCommon(grams.fourgrams, a, b));
  out[k++] = shared.count < 2 ? 0 : log(countCommon(grams.near, a, b));
  k = putBoth(out, k, log(facts.terms[a]!), log(facts.terms[b]!));
  k = putBoth(out, k, log(facts.names[a]!), log(facts.names[b]!));
  k = putBoth(out, k, log(facts.figures[a]!), log(facts.figures[b]!));
  k = putBoth(
    out,
    k,
    shared.nameWeight / (facts.nameMass[a]! || 1),
    shared.nameWeight / (facts.nameMass[b]! || 1),
  );
  k = putBoth(out, k, facts.quoted[a]! / facts.words[a]!, facts.quoted[b]! / facts.words[b]!);
  out[k++] = index.isHeadline[a]! + index.isHeadline[b]!;
  k = putBoth(out, k, cosine / facts.best[ab]!, cosine / facts.best[ba]!);
  k = putBoth(out, k, log(facts.closer[2 * pair]!), log(facts.closer[2 * pair + 1]!));
  const sizeA = index.firstOf[ra + 1]! - index.firstOf[ra]!;
  const sizeB = index.firstOf[rb + 1]! - index.firstOf[rb]!;
  k = putBoth(
    out,
    k,
    (10 * facts.sum[ab]!) / COSINE_UNIT / sizeB,
    (10 * facts.sum[ba]!) / COSINE_UNIT / sizeA,
  );
  k = putBoth(out, k, facts.best[ab]! / COSINE_UNIT, facts.best[ba]! / COSINE_UNIT);
  k = putBoth(
    out,
    k,
    facts.toHeadline[a * reports + ra]! / COSINE_UNIT,
    facts.toHeadline[b * reports + rb]! / COSINE_UNIT,
  );
  k = putBoth(out, k, facts.toHeadline[ab]! / COSINE_UNIT, facts.toHeadline[ba]! / COSINE_UNIT);
  const elsewhereA = Math.max(index.size - sizeA, 1);
  const elsewhereB = Math.max(index.size - sizeB, 1);
  k = putBoth(
    out,
    k,
    (10 * facts.sumAnywhere[a]!) / COSINE_UNIT / elsewhereA,
    (10 * facts.sumAnywhere[b]!) / COSINE_UNIT / elsewhereB,
  );
  k = putBoth(out, k, facts.bestAnywhere[a]! / COSINE_UNIT, facts.bestAnywhere[b]! / COSINE_UNIT);
  const alike = facts.reportSum[ra * reports + rb]! + facts.reportSum[rb * reports + ra]!;
  out[k++] = alike / COSINE_UNIT / (sizeA + sizeB);
  k = putBoth(out, k, log(sizeA), log(sizeB));
  // Beyond three the number of reports says nothing that training has seen.
  out[k++] = log(Math.min(reports, 3));
  putContext(sources, a, b, out, k);
}

/** Writes two numbers, the lesser first: the order of the segments shall not show. Returns the next place. */
export function putBoth(out: Float64Array, at: number, x: number, y: number): number {
  out[at] = x < y ? x : y;
  out[at + 1] = x < y ? y : x;
  return at + 2;
}

/** Highest cosine of the neighbours of either, inside its paragraph, with the other; of the two before or the two after. */
function putContext(
  { index, cosines }: PairSources,
  a: number,
  b: number,
  out: Float64Array,
  at: number,
): void {
  const own = cosines.of(a);
  let [besideA, besideB, parallel] = [0, 0, 0];
  for (let step = -1; step <= 1; step += 2) {
    const stepB = sameParagraph(index, b, b + step);
    if (stepB) besideB = Math.max(besideB, own[b + step]!);
    if (!sameParagraph(index, a, a + step)) continue;
    const next = cosines.of(a + step);
    besideA = Math.max(besideA, next[b]!);
    if (stepB) parallel = Math.max(parallel, next[b + step]!);
  }
  out[putBoth(out, at, besideA / COSINE_UNIT, besideB / COSINE_UNIT)] = parallel / COSINE_UNIT;
}

function sameParagraph(index: EventIndex, x: number, y: number): boolean {
  return y >= 0 && y < index.size && index.paragraphOf[x] === index.paragraphOf[y];
}
