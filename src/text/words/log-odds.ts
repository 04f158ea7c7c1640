import { backgroundWeight, WEIGHT_SCALE } from './term-weight.ts';

/** Words of usual news that the prior stands for. */
const NEWS_WORDS = 1000;
/** Share of a stem's own count in the whole collection that the prior takes over: what all parts say is no difference. */
const OWN_SHARE = 0.3;
/** About how many different stems a news text has: turns the share of texts that have a stem into a share of words. */
const STEMS_A_TEXT = 300;

/** What the prior adds to the count of a stem: its frequency in news, and part of its count in the collection. */
export function priorOf(stem: string, inCollection: number): number {
  const shareOfTexts = Math.exp(-backgroundWeight(stem) / WEIGHT_SCALE);
  return (NEWS_WORDS * shareOfTexts) / STEMS_A_TEXT + OWN_SHARE * inCollection;
}

/**
 * How much more one part of a text collection uses a word than the rest, in standard deviations: weighted log-odds with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words", 2008, equations 16, 18, 20 and 22).
 * `here` of `allHere` words in the part, `there` of `allThere` in the rest, `prior` as {@link priorOf} gives it, `allPrior` its
 * sum over all words.
 */
export function logOddsZ(
  here: number,
  allHere: number,
  there: number,
  allThere: number,
  prior: number,
  allPrior: number,
): number {
  const odds = (count: number, all: number) =>
    Math.log((count + prior) / Math.max(prior, all + allPrior - count - prior));
  const variance = 1 / (here + prior) + 1 / (there + prior);
  return (odds(here, allHere) - odds(there, allThere)) / Math.sqrt(variance);
}
