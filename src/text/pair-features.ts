import { type Candidates, COSINE_UNIT, pairAt } from './candidates.ts';
import type { EventIndex } from './event-index.ts';
import { countCommon, type Grams } from './grams.ts';
import { FULL_LIKENESS } from './related.ts';
import type { SegmentFacts } from './segment-facts.ts';
import { type Shared, sharedTerms } from './shared-terms.ts';

/** How many numbers {@link describePair} writes. */
export const PAIR_FEATURES = 68;

const LOG = Float64Array.from({ length: 256 }, (_, n) => Math.log1p(n));
const log = (n: number) => LOG[n < 256 ? n : 255]!;

/**
 * Describes one candidate pair in numbers that a model can weigh: how much of what kind the two segments share, how
 * that compares with their other pairs, and what they are. Symmetric under exchange of the two; nothing depends on
 * the order of paragraphs. Writes {@link PAIR_FEATURES} numbers from `at` on and returns what is shared.
 */
export function describePair(
  index: EventIndex,
  candidates: Candidates,
  facts: SegmentFacts,
  grams: Grams,
  pair: number,
  out: Float64Array,
  at: number,
): Shared {
  const { reports } = index;
  const a = candidates.a[pair]!;
  const b = candidates.b[pair]!;
  const ra = index.reportOf[a]!;
  const rb = index.reportOf[b]!;
  const ab = a * reports + rb;
  const ba = b * reports + ra;
  const cosine = candidates.cosine[pair]!;
  const shared = sharedTerms(index, a, b);
  let next = at;
  const put = (value: number) => {
    out[next++] = value;
  };
  const both = (x: number, y: number) => {
    put(x < y ? x : y);
    put(x < y ? y : x);
  };
  const coverA = shared.weight / facts.mass[a]!;
  const coverB = shared.weight / facts.mass[b]!;
  put(shared.rarity / Math.sqrt(facts.rarityNorm[a]! * facts.rarityNorm[b]!));
  put(shared.contrast / Math.sqrt(facts.contrastNorm[a]! * facts.contrastNorm[b]!));
  put(cosine / COSINE_UNIT);
  both(coverA, coverB);
  put(
    facts.terms[a]! < facts.terms[b]!
      ? coverA
      : facts.terms[a]! > facts.terms[b]!
        ? coverB
        : Math.max(coverA, coverB),
  );
  put(Math.sqrt(shared.weight));
  put(Math.sqrt(shared.top));
  put(Math.sqrt(shared.second));
  put(log(shared.count));
  put(log(shared.names));
  put(Math.sqrt(shared.nameWeight));
  put(log(shared.figures));
  put(log(shared.words));
  put(Math.sqrt(shared.wordWeight));
  put(Math.sqrt(shared.onlyHereWeight));
  put(Math.sqrt(shared.everywhereWeight));
  put(Math.sqrt(shared.headlineWeight));
  put(Math.sqrt(shared.quotedWeight));
  put(Math.sqrt(shared.related / FULL_LIKENESS));
  put(Math.sqrt(shared.bestRelated / FULL_LIKENESS));
  put(log(shared.relatedCount));
  put(Math.sqrt(shared.ownWeight) / 4);
  put(Math.sqrt(shared.topOwn) / 4);
  const speakersA = facts.speakers[a]!;
  const speakersB = facts.speakers[b]!;
  const sameSpeakers = countCommon(speakersA, speakersB);
  put(sameSpeakers > 0 ? 1 : 0);
  put(sameSpeakers === 0 && speakersA.length > 0 && speakersB.length > 0 ? 1 : 0);
  both(speakersA.length > 0 ? 1 : 0, speakersB.length > 0 ? 1 : 0);
  const common = shared.weight + shared.related / FULL_LIKENESS;
  both(Math.min(common / facts.mass[a]!, 1.5), Math.min(common / facts.mass[b]!, 1.5));
  put(Math.sqrt(shared.quotedWeight / (1 + Math.min(facts.quoted[a]!, facts.quoted[b]!))));
  put(log(countCommon(grams.bigrams[a]!, grams.bigrams[b]!)));
  put(log(countCommon(grams.fourgrams[a]!, grams.fourgrams[b]!)));
  put(log(countCommon(grams.near[a]!, grams.near[b]!)));
  both(log(facts.terms[a]!), log(facts.terms[b]!));
  both(log(facts.names[a]!), log(facts.names[b]!));
  both(log(facts.figures[a]!), log(facts.figures[b]!));
  both(shared.nameWeight / (facts.nameMass[a]! || 1), shared.nameWeight / (facts.nameMass[b]! || 1));
  both(facts.quoted[a]! / facts.words[a]!, facts.quoted[b]! / facts.words[b]!);
  put(index.isHeadline[a]! + index.isHeadline[b]!);
  both(cosine / facts.best[ab]!, cosine / facts.best[ba]!);
  both(log(facts.closer[2 * pair]!), log(facts.closer[2 * pair + 1]!));
  const sizeA = index.firstOf[ra + 1]! - index.firstOf[ra]!;
  const sizeB = index.firstOf[rb + 1]! - index.firstOf[rb]!;
  both((10 * facts.sum[ab]!) / COSINE_UNIT / sizeB, (10 * facts.sum[ba]!) / COSINE_UNIT / sizeA);
  both(facts.best[ab]! / COSINE_UNIT, facts.best[ba]! / COSINE_UNIT);
  both(facts.toHeadline[a * reports + ra]! / COSINE_UNIT, facts.toHeadline[b * reports + rb]! / COSINE_UNIT);
  both(facts.toHeadline[ab]! / COSINE_UNIT, facts.toHeadline[ba]! / COSINE_UNIT);
  const elsewhereA = Math.max(index.size - sizeA, 1);
  const elsewhereB = Math.max(index.size - sizeB, 1);
  both(
    (10 * facts.sumAnywhere[a]!) / COSINE_UNIT / elsewhereA,
    (10 * facts.sumAnywhere[b]!) / COSINE_UNIT / elsewhereB,
  );
  both(facts.bestAnywhere[a]! / COSINE_UNIT, facts.bestAnywhere[b]! / COSINE_UNIT);
  const alike = facts.reportSum[ra * reports + rb]! + facts.reportSum[rb * reports + ra]!;
  put(alike / COSINE_UNIT / (sizeA + sizeB));
  both(log(sizeA), log(sizeB));
  put(log(reports));
  both(contextCosine(index, candidates, a, b), contextCosine(index, candidates, b, a));
  put(parallelCosine(index, candidates, a, b));
  return shared;
}

/** Highest cosine of the neighbours of x, inside its paragraph, with y. */
function contextCosine(index: EventIndex, candidates: Candidates, x: number, y: number): number {
  let best = 0;
  for (const step of [-1, 1]) {
    if (!sameParagraph(index, x, x + step) || x + step === y) continue;
    const pair = pairAt(candidates, x + step, y);
    if (pair >= 0) best = Math.max(best, candidates.cosine[pair]!);
  }
  return best / COSINE_UNIT;
}

/** Highest cosine of the two segments before, or the two after, inside their paragraphs. */
function parallelCosine(index: EventIndex, candidates: Candidates, a: number, b: number): number {
  let best = 0;
  for (const step of [-1, 1]) {
    if (!sameParagraph(index, a, a + step) || !sameParagraph(index, b, b + step)) continue;
    const pair = pairAt(candidates, a + step, b + step);
    if (pair >= 0) best = Math.max(best, candidates.cosine[pair]!);
  }
  return best / COSINE_UNIT;
}

function sameParagraph(index: EventIndex, x: number, y: number): boolean {
  if (y < 0 || y >= index.size || index.reportOf[x] !== index.reportOf[y]) return false;
  const first = index.segments[x]!;
  const second = index.segments[y]!;
  return first.field === second.field && first.paragraph === second.paragraph;
}
