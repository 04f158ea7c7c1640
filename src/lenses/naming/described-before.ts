import { closedClass } from '../attribution/lexicon.ts';
import type { Mention } from './mentions.ts';
import { isPremodifier, phraseStart } from './premodifiers.ts';
import { canBePerson, isQuotedRole, isRole, LONGEST_CORE, type Stretch } from './role-words.ts';
import { GAP, LOWER, type Words } from './words.ts';

/** Words that go on inside an apposition, or after the pair of it and its name: "Ines Calder of Sund". */
const ENDS_PHRASE = /^(?:of|and|or|from)$/;
const LONGEST_OWNER = 5;
const LONGEST_PLACE = 4;
const VERB_FOLLOWS = /^(?:to|will|would|can|could|may|might|must|should|not)$/;

/** "Former harbour chief Ines Calder": the words before the name, back to where the phrase begins. */
export function takeTitleBefore(words: Words, mention: Mention): void {
  const last = mention.nameFrom - 1;
  if (last < 0 || words.gap[mention.nameFrom] !== GAP.space || words.shape[last] !== LOWER) return;
  // "Operator FirstGroup": only the narrower list tells that an open name is a person's.
  if (!(mention.kind === 'person' ? isRole(words, last) : isQuotedRole(words, last))) return;
  const from = phraseStart(words, last, LONGEST_CORE, false);
  // "To guard Ines Calder": a verb with the name as its object.
  if (from === last && VERB_FOLLOWS.test(words.lower[last - 1] ?? '')) return;
  mention.from = from;
  // "The legal team former mayor Ines Calder leads": "former" begins its phrase.
  for (let i = from + 1; i <= last; i++) if (/^(?:former|then|ex)$/.test(words.lower[i]!)) mention.from = i;
  mention.titleFrom = last;
  mention.kind = 'person';
  mention.sure = true;
}

/** "The harbour chief, Ines Calder,", "the port's chief, Ines Calder,": a description that ends at the comma before a name. */
export function appositionBefore(words: Words, mention: Mention): Stretch | null {
  const { from: start } = mention;
  if (mention.titleFrom >= 0 || !canBePerson(mention) || start < 2 || words.gap[start] !== GAP.comma)
    return null;
  const after = mention.to < words.size ? words.gap[mention.to]! : GAP.start;
  const head = headBefore(words, start);
  if (after === GAP.genitive || head < 0) return null;
  const core = phraseStart(words, head, LONGEST_CORE, true);
  const from = words.lower[core - 1] === 's' ? ownerStart(words, core - 2) : core;
  if (from < 0) return null;
  // "As a student, Calder ...": what somebody was at the time.
  if (words.lower[from - 1] === 'as') return null;
  // "George, the inspector for taxes, Calder said": it may be of the name before it.
  if (head < start - 1 && words.gap[from] === GAP.comma && words.shape[from - 1] !== LOWER) return null;
  // "The brother of the gunman, Calder": which of the two Calder is, nobody can tell.
  if (words.lower[from - 1] === 'of' && isRole(words, from - 2)) return null;
  // "He had warned the mayor, Calder said", "in a letter to the mayor, Calder asked": no comma closes an apposition.
  if (!words.initial[from] && after === GAP.space && !ENDS_PHRASE.test(words.lower[mention.to]!)) return null;
  const closed = closedClass(words.lower[from]!);
  const opens = from < core || closed === 'determiner' || closed === 'possessive' || words.initial[from]!;
  return opens ? { from, to: start, ofBody: false } : null;
}

/** The noun for a person that ends right before `end`, or before "of Sund", "at the Port Authority" there; -1 for none. */
function headBefore(words: Words, end: number): number {
  if (isRole(words, end - 1)) return end - 1;
  let at = end - 1;
  for (
    ;
    at > 0 && end - at <= LONGEST_PLACE && words.shape[at] !== LOWER && words.gap[at] === GAP.space;
    at--
  );
  if (words.lower[at] === 'the') at--;
  const complement = at < end - 1 && /^(?:of|for|at|in|from)$/.test(words.lower[at] ?? '');
  return complement && words.gap[at] === GAP.space && isRole(words, at - 1) ? at - 1 : -1;
}

/**
 * Where the possessor that ends with the word `last` begins: "Halden", "the small company"; -1 where it begins amid a
 * phrase.
 */
function ownerStart(words: Words, last: number): number {
  for (let from = last; from >= 0 && last - from < LONGEST_OWNER; from--) {
    if (from < last && words.gap[from + 1] !== GAP.space) return -1;
    const before =
      from === 0 || words.gap[from] !== GAP.space ? undefined : closedClass(words.lower[from - 1]!);
    if (before === 'determiner' || before === 'possessive') return from - 1;
    const name = words.shape[from] !== LOWER;
    const goesOn = from > 0 && words.gap[from] === GAP.space && before === undefined;
    if (name && !(goesOn && words.shape[from - 1] !== LOWER)) return from;
    if (!name && !(goesOn && isPremodifier(words.lower[from - 1]!))) return words.initial[from] ? from : -1;
  }
  return -1;
}
