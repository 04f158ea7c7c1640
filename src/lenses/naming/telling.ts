import type { RevisionText, Span } from '../../text/span.ts';
import { stem } from '../../text/words/stem.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { PLACES } from '../attribution/places.data.ts';
import { HONORIFICS, SHORT_TITLES, TITLE_WORDS } from './names.data.ts';
import { SYNONYM } from './noun-synonyms.data.ts';
import { DEMONYMS, MORE_PLACES } from './places.data.ts';
import { NEUTRAL_SYNONYMS, PLAIN_OFFICES, PLAIN_ROLES } from './plain-words.data.ts';

const plainStems = new Set(
  [
    ...PLAIN_ROLES.split(/\s+/),
    ...PLAIN_OFFICES.split(/\s+/),
    ...HONORIFICS,
    ...SHORT_TITLES,
    ...TITLE_WORDS,
    ...[...PLACES, ...MORE_PLACES, ...DEMONYMS.keys()].flatMap((name) => name.split(' ')),
  ].map(stem),
);

/** Whether a word (a stem of a label) says more of somebody than office, party, place and family. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !plainStems.has(word) && !/^\d+$/.test(word);
}

const groupOfStem = new Map([...SYNONYM].map(([noun, group]) => [stem(noun), group]));

/** Whether two nouns (stems) for one thing without a name differ in more than style ("crowd" / "mob", not "bill" / "measure"). */
export function differInSense(noun: string, other: string): boolean {
  const group = groupOfStem.get(noun);
  return group === undefined || group !== groupOfStem.get(other) || !NEUTRAL_SYNONYMS.has(group);
}

/**
 * Whether a label may be the end of a longer one: "Urban Development Secretary" after "Housing and", "executive" after
 * "wrestling". What is cut is not shown as what an outlet calls somebody.
 */
export function mayBeCut(text: Pick<RevisionText, Span['field']>, { field, start, exact }: Span): boolean {
  const before = text[field].slice(Math.max(0, start - 40), start);
  const [, word, joint = ''] = /([\p{L}\p{N}'’”"-]+)(\s+and\s+|\s+&\s+|\s+)$/u.exec(before) ?? [];
  if (word === undefined) return false;
  // "Halvost and Lethmar's president": an owner begins a phrase of its own.
  if (/^\p{Lu}[\p{L}-]*['’]s\s/u.test(exact)) return false;
  if (joint.trim() !== '') return /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(exact);
  if (/^(?:a|an|the|his|her|its|their)\s/i.test(exact)) return false;
  return /[”"]$/.test(word) || !(isStopWord(word.toLowerCase()) || isVerbLike(word));
}

/** A word with which no noun phrase goes on into a title: verbs of reporting, participles, connectives. */
function isVerbLike(word: string): boolean {
  return /(?:ed|ing|s|en|ew|ave|aid|old|ough)$/.test(word) && /^\p{Ll}/u.test(word);
}
