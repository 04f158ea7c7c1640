import { cosine, type Profile, shareFound } from './profile.ts';

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

/** Inputs for a pair of reports; `contrast` is the cosine of their terms weighed by rarity around the first. */
export function pairInputs(a: Profile, b: Profile, contrast: number, around: number): Float64Array {
  const root = (x: number) => Math.sqrt(Math.max(x, 0));
  const [x, y] = [shareFound(a.topNames, b), shareFound(b.topNames, a)];
  const [p, q] = [shareFound(a.topTerms, b), shareFound(b.topTerms, a)];
  const length = (profile: Profile) => Math.log(profile.features.words + 10);
  const [da, db] = [a.features.date, b.features.date];
  const days = da === null || db === null ? null : Math.abs(da - db) / DAY;
  return Float64Array.of(
    root(cosine(a.all, b.all)),
    root(cosine(a.names, b.names)),
    root(cosine(a.words, b.words)),
    root(cosine(a.figures, b.figures)),
    root(cosine(a.lead, b.lead)),
    root((cosine(a.lead, b.all) + cosine(a.all, b.lead)) / 2),
    root(contrast),
    Math.min(x, y),
    Math.max(x, y),
    Math.min(p, q),
    Math.max(p, q),
    Math.min(length(a), length(b)),
    Math.max(length(a), length(b)),
    days === null ? 0 : 1,
    days === null ? 0 : Math.log1p(days),
    Math.log(around),
  );
}
