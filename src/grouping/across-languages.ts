import type { EventFeatures } from './event-features.ts';
import { cosine, type Profile, profileOf, unit } from './profile.ts';

/** Reports that share fewer names have nothing in common that another language could not have by chance. */
const FEWEST_NAMES = 2;
/** Two names suffice with a figure that both have, three without. */
const FEWEST_SIGNS = 3;
/** Reports published further apart are not compared: nothing but the date tells a sequel from the event. */
const MOST_DAYS = 7;
const DAY = 86_400_000;

/**
 * What is left of the features where the weights of a language are not known: names and figures. Words of one language
 * say nothing about those of another, and function words cannot be told from rare ones.
 */
export function namesAndFigures({ terms, kinds, counts, lead, words, date }: EventFeatures): EventFeatures {
  const kept = terms.map((_, i) => i).filter((i) => kinds[i] !== 'w');
  return {
    terms: kept.map((i) => terms[i]!),
    kinds: kept.map((i) => kinds[i]!).join(''),
    counts: kept.map((i) => counts[i]!),
    lead: kept.map((i) => lead[i]!),
    words,
    date,
  };
}

/** A profile of names and figures alone. */
export function languageFree(profile: Profile): Profile {
  return profile.words.size === 0 ? profile : profileOf(namesAndFigures(profile.features));
}

/**
 * How alike two reports are by the names and figures that both have, 0..1; 0 where they share too few. Not measured on
 * pairs in two languages: good for suggestions alone.
 */
export function similarityByNames(a: Profile, b: Profile): number {
  const names = sharedOf(a.names, b.names);
  const figures = sharedOf(a.figures, b.figures);
  if (names < FEWEST_NAMES || names + figures < FEWEST_SIGNS) return 0;
  const [da, db] = [a.features.date, b.features.date];
  if (da !== null && db !== null && Math.abs(da - db) > MOST_DAYS * DAY) return 0;
  const both = (profile: Profile) => unit([...profile.all].filter(([term]) => !profile.words.has(term)));
  return Math.round(Math.sqrt(Math.max(cosine(both(a), both(b)), 0)) * 1000) / 1000;
}

function sharedOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const term of a.keys()) if (b.has(term)) shared++;
  return shared;
}
