import { termWeight } from './event-features.ts';
import { cosine, type Profile, unit } from './profile.ts';

/**
 * The reports around one: what most of them have tells nothing of which event it is (two fights of one boxer share his
 * name; the opponents tell them apart).
 */
export interface Neighbourhood {
  size: number;
  /** In how many of them each term stands. */
  reportsWith: Map<string, number>;
}

const SIZE = 30;
/** Added so that a few neighbours do not make every shared word worthless. */
const SMOOTHING = 4;

/** The report itself and the others that are closest to it. */
export function neighbourhoodOf(profile: Profile, others: readonly Profile[]): Neighbourhood {
  const closest = others
    .map((other, i) => ({ other, i, score: cosine(profile.all, other.all) }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, SIZE - 1)
    .map(({ other }) => other);
  const reportsWith = new Map<string, number>();
  for (const { features } of [profile, ...closest]) {
    for (const term of features.terms) reportsWith.set(term, (reportsWith.get(term) ?? 0) + 1);
  }
  return { size: closest.length + 1, reportsWith };
}

/** The report's terms, each weighed by how rare it is around, as a vector of length 1. */
export function contrastOf({ features }: Profile, around: Neighbourhood): Map<string, number> {
  const { terms, counts } = features;
  return unit(
    terms.map((term, i) => {
      const rarity = Math.log(
        (around.size + 1 + SMOOTHING) / ((around.reportsWith.get(term) ?? 1) + SMOOTHING / 4),
      );
      return [term, termWeight(term, counts[i]!) * Math.max(rarity, 0)];
    }),
  );
}
