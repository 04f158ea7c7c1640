import { type EventFeatures, termWeight } from './event-features.ts';

/** Features made ready to be compared: vectors of length 1 over the terms. */
export interface Profile {
  features: EventFeatures;
  all: Map<string, number>;
  names: Map<string, number>;
  words: Map<string, number>;
  figures: Map<string, number>;
  lead: Map<string, number>;
  /** The weightiest names, and the weightiest terms, with their weight. */
  topNames: [string, number][];
  topTerms: [string, number][];
}

const TOP_NAMES = 8;
const TOP_TERMS = 20;

export function profileOf(features: EventFeatures): Profile {
  const { terms, kinds, counts, lead } = features;
  const weights = terms.map((term, i): [string, number] => [term, termWeight(term, counts[i]!)]);
  const ofKind = (kind: string) => weights.filter((_, i) => kinds[i] === kind);
  const leadWeights = terms.flatMap((term, i): [string, number][] =>
    lead[i] === 0 ? [] : [[term, termWeight(term, lead[i]!)]],
  );
  return {
    features,
    all: unit(weights),
    names: unit(ofKind('n')),
    words: unit(ofKind('w')),
    figures: unit(ofKind('d')),
    lead: unit(leadWeights),
    topNames: ofKind('n').slice(0, TOP_NAMES),
    topTerms: weights.slice(0, TOP_TERMS),
  };
}

/** A vector of length 1 (0 where every weight is 0). */
export function unit(weights: readonly [string, number][]): Map<string, number> {
  let squares = 0;
  for (const [, weight] of weights) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** The cosine of two vectors of length 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
