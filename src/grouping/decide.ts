import { type Candidate, type Place, placesOf, SURE } from './place-report.ts';
import { cosine, type Profile } from './profile.ts';
import { type Group, regroup } from './regroup.ts';
import { type NetFor, similarityTable } from './similarity.ts';

/**
 * What becomes of a report that has just come, and of those around it. Only what machines decided is ever changed:
 * a settled report stays where it is, and two events that both hold settled reports are never merged.
 */
export interface Decision {
  /**
   * `join`: an event that exists; `form`: a new event, of this report and all of `place.reportIds`; `suggest`: it
   * stays alone and people are asked; `none`: it stays alone.
   */
  kind: 'join' | 'form' | 'suggest' | 'none';
  /** Where it belongs, or may belong; null for `none`. */
  place: Place | null;
  /** Events that the report shows to be the same happening as the one it joins: all their reports go there. */
  merges: string[];
  /** Other reports that now stand elsewhere; without those of merged events, and those that `form` takes up. */
  moves: Move[];
  /** Every place that came into question, the likeliest first. */
  places: Place[];
}

/** A report that goes from a machine-made place to another: an event, or standing alone (null). */
export interface Move {
  reportId: string;
  from: string | null;
  /** `place`: where the new report goes. */
  to: 'place' | null;
}

/** What people have said of the new report, and what else is known of the reports around. */
export interface DecideOptions {
  /** Events that people took the report out of. */
  apartFrom?: readonly string[];
  /** The net for a pair; measuring takes one that has seen neither event. */
  netFor?: NetFor;
}

/** Reports looked at, at most: time goes with the square. */
export const NEIGHBOURS = 60;

/**
 * Decides where a report belongs, by looking anew at how it and the reports around it belong together. `candidates`
 * hold every report that shares keys with it and every report of the events that those stand in; the closest
 * {@link NEIGHBOURS} are looked at. Pure: the same reports give the same decision in any order.
 */
export function decide(
  profile: Profile,
  candidates: readonly Candidate[],
  { apartFrom = [], netFor }: DecideOptions = {},
): Decision {
  const arrived: Candidate = { reportId: '', eventId: null, profile, apartFrom };
  const around = [arrived, ...closest(profile, candidates)];
  const table = similarityTable(
    around.map((one) => one.profile),
    [],
    netFor,
  );
  const similarities = Float64Array.from(table[0]!);
  const groups = regroup(around, table, SURE);
  const places = placesOf(around, groups, similarities);
  const place = places[0] ?? null;
  if (place === null) return { kind: 'none', place, merges: [], moves: [], places };
  if (!place.sure) return { kind: 'suggest', place, merges: [], moves: [], places };
  const own = groups.find(({ members }) => members.includes(0))!;
  const merges = own.eventId === null ? [] : mergedInto(own, around);
  const moves = movesOf(own, around, merges);
  return { kind: own.eventId === null ? 'form' : 'join', place, merges, moves, places };
}

function closest(profile: Profile, candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, score: cosine(profile.all, candidate.profile.all) }))
    .sort((a, b) => b.score - a.score || (a.candidate.reportId < b.candidate.reportId ? -1 : 1))
    .slice(0, NEIGHBOURS)
    .map(({ candidate }) => candidate);
}

/** Events all of whose reports that were looked at belong with the group now. */
function mergedInto(own: Group, around: readonly Candidate[]): string[] {
  const eventsOf = (reports: readonly number[]) => new Set(reports.map((i) => around[i]!.eventId));
  const outside = eventsOf(around.map((_, i) => i).filter((i) => !own.members.includes(i)));
  return [...eventsOf(own.members)]
    .filter((id): id is string => id !== null && id !== own.eventId && !outside.has(id))
    .sort();
}

function movesOf(own: Group, around: readonly Candidate[], merges: readonly string[]): Move[] {
  const moves = around.flatMap(({ reportId, eventId: from }, i): Move[] => {
    if (i === 0 || (from !== null && merges.includes(from))) return [];
    const isOwn = own.members.includes(i);
    if (isOwn && from !== own.eventId)
      return own.eventId === null && from === null ? [] : [{ reportId, from, to: 'place' }];
    return !isOwn && from !== null && from === own.eventId ? [{ reportId, from, to: null }] : [];
  });
  return moves.sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
}
