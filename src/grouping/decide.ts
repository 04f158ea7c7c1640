import type { Net } from '../text/net.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { type Candidate, type Place, placesFor, SURE } from './place-report.ts';
import type { Profile } from './profile.ts';
import { similarity } from './similarity.ts';

/** What becomes of a report that has just come. */
export interface Decision {
  /** `join`: an event; `form`: one new event with a report that stands alone; `suggest`: people are asked; `none`. */
  kind: 'join' | 'form' | 'suggest' | 'none';
  /** Where it belongs, or may belong; null for `none`. */
  place: Place | null;
  /** Other events that the report shows to be the same happening: to be merged with the one it joins. */
  merges: string[];
  /** Every place that came into question, the likeliest first. */
  places: Place[];
}

/** Reports of an event that two events are compared by, at most. */
const COMPARED = 12;

/** Decides by what {@link placesFor} finds. Pure: the same reports, in the same order, give the same decision. */
export function decide(profile: Profile, candidates: readonly Candidate[], net?: Net): Decision {
  const places = placesFor(profile, candidates, net);
  const place = places[0] ?? null;
  if (place === null) return { kind: 'none', place, merges: [], places };
  if (!place.sure) return { kind: 'suggest', place, merges: [], places };
  if (place.eventId === null) return { kind: 'form', place, merges: [], places };
  const reportsOf = (id: string) => candidates.filter((one) => one.eventId === id).slice(0, COMPARED);
  const joined = reportsOf(place.eventId);
  const merges = places
    .slice(1)
    .filter((other) => other.sure && other.eventId !== null)
    .map((other) => other.eventId!)
    .filter((id) => eventSimilarity(joined, reportsOf(id), candidates, net) >= SURE);
  return { kind: 'join', place, merges, places };
}

/** The mean similarity of all pairs of two events' reports, seen from either side. */
function eventSimilarity(
  a: readonly Candidate[],
  b: readonly Candidate[],
  all: readonly Candidate[],
  net: Net | undefined,
): number {
  const from = (ones: readonly Candidate[], others: readonly Candidate[]) =>
    ones.reduce((sum, { profile, reportId }) => {
      const rest = all.filter((other) => other.reportId !== reportId).map((other) => other.profile);
      const around = neighbourhoodOf(profile, rest);
      return sum + others.reduce((part, other) => part + similarity(profile, other.profile, around, net), 0);
    }, 0);
  return (from(a, b) + from(b, a)) / (2 * a.length * b.length);
}
