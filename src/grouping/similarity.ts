import { logOdds, type Net, netOf } from '../text/align/net.ts';
import { PAIR_MODEL } from './pair-model.data.ts';
import { PairReader } from './pair-reader.ts';
import type { Profile } from './profile.ts';

/** Share of the trained estimate; the rest is the plain cosine, which knows nothing of what the training had. */
const TRAINED_SHARE = 0.8;
/** A cosine of this much or more is as sure as a cosine gets. */
const FULL_COSINE = 0.42;
/** Below this cosine the trained estimate is next to nothing: it is not asked. */
const FAR = 0.02;

/** The net that estimates a pair; measuring takes one that has seen neither event. */
export type NetFor = (a: Profile, b: Profile) => Net;

let shipped: Net | undefined;
const shippedNet: NetFor = () => {
  shipped ??= netOf(PAIR_MODEL);
  return shipped;
};

/**
 * How likely each two of these reports speak of one event, 0..1, as a symmetric table: a trained estimate mixed with
 * the plain cosine of their terms, each pair seen from either side with the reports around. Not a probability: the cuts
 * are in `place-report.ts`. Time goes with the square of the number of reports.
 */
export function similarityTable(
  profiles: readonly Profile[],
  context: readonly Profile[] = [],
  netFor: NetFor = shippedNet,
): Float64Array[] {
  const reader = new PairReader([...profiles, ...context]);
  const further = context.map((_, i) => profiles.length + i);
  const table = profiles.map(() => new Float64Array(profiles.length));
  const everyone = profiles.map((_, i) => i);
  for (const i of everyone) {
    const others = everyone.filter((other) => other !== i);
    reader.stand(i, [...others, ...further]);
    for (const j of others) {
      const cosine = reader.cosine(j);
      if (cosine < FAR) continue;
      const trained = 1 / (1 + Math.exp(-logOdds(netFor(profiles[i]!, profiles[j]!), reader.inputs(j), 0)));
      const half = (TRAINED_SHARE * trained + (1 - TRAINED_SHARE) * Math.min(1, cosine / FULL_COSINE)) / 2;
      table[i]![j]! += half;
      table[j]![i]! += half;
    }
  }
  return table;
}
