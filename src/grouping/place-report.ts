import { because } from './because.ts';
import type { Profile } from './profile.ts';
import type { Group, Standing } from './regroup.ts';

/** From here on a report joins without being asked; measured in test/eval/tasks/grouping.ts. */
export const SURE = 0.45;
/** From here on it is suggested to people. */
export const SUGGESTED = 0.3;

/** Another report that shares keys with the new one, or stands in an event with one that does. */
export interface Candidate extends Standing {
  profile: Profile;
}

/** An event, or reports without one, that the new report may belong to. */
export interface Place {
  /** Null for an event that is yet to be made. */
  eventId: string | null;
  /** The other reports there that were looked at. */
  reportIds: string[];
  /** Mean similarity to them, 0..1, three digits. */
  score: number;
  sure: boolean;
  /** Why, in words: names and figures that both have, days between them. */
  because: string[];
}

/**
 * Where the first of `candidates` may belong, the likeliest first; nothing under {@link SUGGESTED}. `groups` are the
 * reports as they belong together, `similarities` those of the first. Pure.
 */
export function placesOf(
  candidates: readonly Candidate[],
  groups: readonly Group[],
  similarities: Float64Array,
): Place[] {
  const { profile } = candidates[0]!;
  const places = groups.flatMap(({ eventId, members }): Place[] => {
    const others = members.filter((i) => i !== 0);
    if (others.length === 0) return [];
    const mean = others.reduce((sum, i) => sum + similarities[i]!, 0) / others.length;
    const score = Math.round(mean * 1000) / 1000;
    const sure = others.length < members.length;
    if (!sure && score < SUGGESTED) return [];
    const profiles = others.map((i) => candidates[i]!.profile);
    const reportIds = others.map((i) => candidates[i]!.reportId).sort();
    return [{ eventId, reportIds, score, sure, because: because(profile, profiles) }];
  });
  return places.sort(
    (a, b) =>
      Number(b.sure) - Number(a.sure) || b.score - a.score || (a.reportIds[0]! < b.reportIds[0]! ? -1 : 1),
  );
}
