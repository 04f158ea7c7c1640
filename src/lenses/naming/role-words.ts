import { closedClass, nounOf } from '../attribution/lexicon.ts';
import { GROUP_NOUNS } from './group-nouns.data.ts';
import { isTitleWord, type Mention } from './mentions.ts';
import { HONORIFICS } from './names.data.ts';
import { PERSON_NOUNS } from './person-nouns.data.ts';
import { LOWER, type Words } from './words.ts';

/** Half-open word indexes of a description; `ofBody` where its head is a noun for a body, not for a person. */
export interface Stretch {
  from: number;
  to: number;
  ofBody: boolean;
}

/** Words before a head noun that a description may hold, closed classes apart. */
export const LONGEST_CORE = 8;

/** Whether the words around may show that the bearer of the name is a person. */
export function canBePerson(mention: Mention): boolean {
  return mention.kind === 'person' || (mention.kind === 'other' && !mention.sure);
}

/** A noun for a person, singular. */
export function isRole(words: Words, i: number): boolean {
  if (isQuotedRole(words, i)) return true;
  const lower = words.lower[i]!;
  return nounOf(lower) === undefined && words.shape[i] === LOWER && PERSON_NOUNS.has(lower);
}

/** A role in which people are quoted, or a title. */
export function isQuotedRole(words: Words, i: number): boolean {
  const lower = words.lower[i]!;
  if (HONORIFICS.has(lower)) return false;
  const noun = nounOf(lower);
  return (
    (noun?.kind === 'role' && !noun.plural) ||
    (noun === undefined && isTitleWord(words, i) && closedClass(lower) !== 'determiner')
  );
}

/** A noun for a group of people or bodies, plural. */
export function isGroupNoun(noun: string): boolean {
  if (GROUP_NOUNS.has(noun)) return true;
  const listed = nounOf(noun);
  return listed === undefined
    ? noun.endsWith('s') && PERSON_NOUNS.has(noun.slice(0, -1))
    : listed.kind === 'role' && listed.plural;
}
