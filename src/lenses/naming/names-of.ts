import { isOrganisationWord } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import { joinNames } from './join-names.ts';
import { nameKey } from './name-key.ts';
import { BODY_HEADS, GIVEN_NAMES } from './names.data.ts';
import type { Phrase } from './phrase.ts';
import { MORE_PLACES, PEOPLES, SEATS } from './places.data.ts';

/** Gives the name that stands for the group of a name. */
export function namesOf(
  phrases: readonly Phrase[],
  counts: readonly number[],
  seats: boolean,
): (name: string) => string {
  const forms = new Map<string, { key: string; person: boolean; weight: number }>();
  phrases.forEach(({ name, person }, i) => {
    if (name === '') return;
    const key = keyOfName(name, seats);
    const form = forms.get(key) ?? { key, person: false, weight: 0 };
    form.person ||= person;
    form.weight += counts[i]!;
    forms.set(key, form);
  });
  const list = [...forms.values()].map(({ key, person, weight }) => ({
    key,
    weight,
    kind: kindOfName(key, person),
  }));
  const { home } = joinNames(list);
  const homes = new Map(list.map(({ key }, i) => [key, list[home[i]!]!.key]));
  return (name) => {
    const key = keyOfName(name, seats);
    return homes.get(key) ?? key;
  };
}

function keyOfName(name: string, seats: boolean): string {
  const key = nameKey(name);
  return (seats ? SEATS.get(key) : undefined) ?? key;
}

function kindOfName(key: string, person: boolean): 'person' | 'unsure' | 'other' {
  const words = key.split(' ');
  if (PLACES.has(key) || MORE_PLACES.has(key) || PEOPLES.has(key) || SEATS.has(key)) return 'other';
  if (person) return 'person';
  const last = words.at(-1)!;
  if (words.length === 1) return 'unsure';
  if (BODY_HEADS.has(last) || isOrganisationWord(last) || words.includes('of')) return 'other';
  return GIVEN_NAMES.has(words[0]!) || words.length <= 3 ? 'person' : 'other';
}
