import { logOdds, type Net, netOf } from '../text/net.ts';
import { contrastOf, type Neighbourhood } from './neighbourhood.ts';
import { pairInputs } from './pair-inputs.ts';
import { PAIR_MODEL } from './pair-model.data.ts';
import { cosine, type Profile } from './profile.ts';

/** Share of the trained estimate; the rest is the plain cosine, which knows nothing of what the training had. */
const TRAINED_SHARE = 0.8;
/** A cosine of this much or more is as sure as a cosine gets. */
const FULL_COSINE = 0.42;

let shipped: Net | undefined;

/**
 * How likely two reports speak of one event, 0..1: a trained estimate mixed with the plain cosine of their terms.
 * `around` are the reports near `a`. Not a probability: the cuts are in `place-report.ts`.
 */
export function similarity(a: Profile, b: Profile, around: Neighbourhood, net: Net = shippedNet()): number {
  const contrast = cosine(contrastOf(a, around), contrastOf(b, around));
  const trained = 1 / (1 + Math.exp(-logOdds(net, pairInputs(a, b, contrast, around.size), 0)));
  return TRAINED_SHARE * trained + (1 - TRAINED_SHARE) * Math.min(1, cosine(a.all, b.all) / FULL_COSINE);
}

function shippedNet(): Net {
  shipped ??= netOf(PAIR_MODEL);
  return shipped;
}
