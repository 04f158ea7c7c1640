import type { EventFeatures } from './event-features.ts';

/** What the estimate looks at, in this order. */
export const PAIR_INPUTS = [
  'all terms',
  'names',
  'words',
  'figures',
  'lead',
  'lead in the other text',
  'terms that tell the reports around apart',
  'weightiest names found, worse side',
  'weightiest names found, better side',
  'weightiest terms found, worse side',
  'weightiest terms found, better side',
  'shorter text',
  'longer text',
  'both dated',
  'days apart',
  'reports around',
] as const;

const DAY = 86_400_000;

/** How near two reports are, by parts of what they say: cosines, and shares of the weightiest found on the other side. */
export interface Nearness {
  all: number;
  names: number;
  words: number;
  figures: number;
  lead: number;
  leadInOther: number;
  /** Of the terms, each weighed by how rare it is around the first report. */
  contrast: number;
  namesFound: readonly [number, number];
  termsFound: readonly [number, number];
}

/** Inputs for a pair of reports; `around` is how many reports the contrast was taken over. */
export function pairInputs(a: EventFeatures, b: EventFeatures, near: Nearness, around: number): Float64Array {
  const root = (x: number) => Math.sqrt(Math.max(x, 0));
  const length = (features: EventFeatures) => Math.log(features.words + 10);
  const days = a.date === null || b.date === null ? null : Math.abs(a.date - b.date) / DAY;
  return Float64Array.of(
    root(near.all),
    root(near.names),
    root(near.words),
    root(near.figures),
    root(near.lead),
    root(near.leadInOther),
    root(near.contrast),
    Math.min(...near.namesFound),
    Math.max(...near.namesFound),
    Math.min(...near.termsFound),
    Math.max(...near.termsFound),
    Math.min(length(a), length(b)),
    Math.max(length(a), length(b)),
    days === null ? 0 : 1,
    days === null ? 0 : Math.log1p(days),
    Math.log(around),
  );
}
