import { cosine, type Profile } from './profile.ts';

/**
 * The report that is nearest to all the others: its headline names the event best. Of several the earliest, then the
 * first by id. Throws for an empty list.
 */
export function centralReport<One extends { reportId: string; profile: Profile }>(ones: readonly One[]): One {
  const ranked = ones
    .map((one) => ({
      one,
      near: ones.reduce((sum, other) => sum + cosine(one.profile.all, other.profile.all), 0),
    }))
    .sort(
      (a, b) =>
        Math.round((b.near - a.near) * 1e6) ||
        (a.one.profile.features.date ?? Infinity) - (b.one.profile.features.date ?? Infinity) ||
        (a.one.reportId < b.one.reportId ? -1 : 1),
    );
  if (ranked.length === 0) throw new RangeError('no report');
  return ranked[0]!.one;
}
