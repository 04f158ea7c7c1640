import type { Profile } from './profile.ts';

const MOST_NAMED = 4;
const DAY = 86_400_000;

/**
 * Why a report may belong with others, in words: names, words and figures that both have, days between them. `spell` gives
 * the form of a stem that people read.
 */
export function because(
  profile: Profile,
  others: readonly Profile[],
  spell: (stem: string) => string = (stem) => stem,
): string[] {
  const shared = (terms: Iterable<string>) =>
    [...terms]
      .filter((term) => others.some((other) => other.all.has(term)))
      .slice(0, MOST_NAMED)
      .map(spell);
  const names = shared(profile.topNames.map(([term]) => term));
  const figures = shared(profile.figures.keys());
  const words = shared(profile.topTerms.map(([term]) => term).filter((term) => profile.words.has(term)));
  const days = daysApart(profile, others);
  return [
    ...(names.length > 0 ? [`names: ${names.join(', ')}`] : []),
    ...(words.length > 0 ? [`words: ${words.join(', ')}`] : []),
    ...(figures.length > 0 ? [`figures: ${figures.join(', ')}`] : []),
    ...(days === null
      ? []
      : [days < 1 ? 'published within a day' : `published ${Math.round(days)} days apart`]),
  ];
}

function daysApart({ features }: Profile, others: readonly Profile[]): number | null {
  const dates = others.flatMap((other) => other.features.date ?? []);
  if (features.date === null || dates.length === 0) return null;
  return Math.min(...dates.map((date) => Math.abs(date - features.date!))) / DAY;
}
