import type { Net } from '../text/net.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import type { Profile } from './profile.ts';
import { similarity } from './similarity.ts';

/** From here on a report joins without being asked; measured in test/eval/tasks/grouping.ts. */
export const SURE = 0.45;
/** From here on it is suggested to people. */
export const SUGGESTED = 0.3;

/** Another report that shares keys with the new one, or stands in an event with one that does. */
export interface Candidate {
  reportId: string;
  /** The event it stands in, or null. */
  eventId: string | null;
  profile: Profile;
}

/** An event, or a report without one, that the new report may belong to. */
export interface Place {
  eventId: string | null;
  reportIds: string[];
  /** Mean similarity to the reports there, 0..1, three digits. */
  score: number;
  sure: boolean;
  /** Why, in words: names and figures that both have, days between them. */
  because: string[];
}

/**
 * Where a report may belong, the likeliest first; nothing under {@link SUGGESTED}. `candidates` hold every report of
 * each event that they touch, so that the mean speaks of the whole event. Pure.
 */
export function placesFor(profile: Profile, candidates: readonly Candidate[], net?: Net): Place[] {
  const around = neighbourhoodOf(
    profile,
    candidates.map((candidate) => candidate.profile),
  );
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = candidate.eventId ?? `report ${candidate.reportId}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const places = [...groups.values()].map((group): Place => {
    const score = meanSimilarity(profile, group, around, net);
    return {
      eventId: group[0]!.eventId,
      reportIds: group.map((candidate) => candidate.reportId),
      score,
      sure: score >= SURE,
      because: score < SUGGESTED ? [] : reasons(profile, group),
    };
  });
  return places
    .filter((place) => place.score >= SUGGESTED)
    .sort((a, b) => b.score - a.score || (a.reportIds[0]! < b.reportIds[0]! ? -1 : 1));
}

function meanSimilarity(
  profile: Profile,
  group: readonly Candidate[],
  around: Neighbourhood,
  net: Net | undefined,
): number {
  const sum = group.reduce((total, other) => total + similarity(profile, other.profile, around, net), 0);
  return Math.round((sum / group.length) * 1000) / 1000;
}

const MOST_NAMED = 4;
const DAY = 86_400_000;

function reasons(profile: Profile, group: readonly Candidate[]): string[] {
  const shared = (terms: Iterable<string>) =>
    [...terms].filter((term) => group.some((other) => other.profile.all.has(term))).slice(0, MOST_NAMED);
  const names = shared(profile.topNames.map(([term]) => term));
  const figures = shared(profile.figures.keys());
  const words = shared(profile.topTerms.map(([term]) => term).filter((term) => profile.words.has(term)));
  const days = daysApart(profile, group);
  return [
    ...(names.length > 0 ? [`names: ${names.join(', ')}`] : []),
    ...(words.length > 0 ? [`words: ${words.join(', ')}`] : []),
    ...(figures.length > 0 ? [`figures: ${figures.join(', ')}`] : []),
    ...(days === null
      ? []
      : [days < 1 ? 'published within a day' : `published ${Math.round(days)} days apart`]),
  ];
}

function daysApart({ features }: Profile, group: readonly Candidate[]): number | null {
  const dates = group.flatMap((other) => other.profile.features.date ?? []);
  if (features.date === null || dates.length === 0) return null;
  return Math.min(...dates.map((date) => Math.abs(date - features.date!))) / DAY;
}
