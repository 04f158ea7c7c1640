import { nounOf } from '../attribution/lexicon.ts';
import { COMMON_WORDS } from './common-words.data.ts';
import {
  BODY_HEADS,
  GIVEN_NAMES,
  OTHER_HEADS,
  PLACE_HEADS,
  STRUCTURES,
  SURNAME_WORDS,
  WORD_NAMES,
} from './names.data.ts';
import { GAP, type Words } from './words.ts';

/** "Executive Branch", "Miss Universe": what follows the title is one word of the language, and no surname. */
export function namesThing(words: Words, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  if (words.gap[from] === GAP.hyphen) return true;
  const lower = words.lower[from]!;
  if (GIVEN_NAMES.has(lower) || SURNAME_WORDS.has(lower)) return false;
  return (
    COMMON_WORDS.has(lower) ||
    OTHER_HEADS.has(lower) ||
    PLACE_HEADS.has(lower) ||
    /(?:tion|ment|ness|ship)s?$/.test(lower)
  );
}

/** "Meet Mira Holt", "Navy Sailor Mira Holt": words of the language before a given name are no part of the name. */
export function nameStart(words: Words, from: number, to: number): number {
  const last = words.lower[to - 1]!;
  if (OTHER_HEADS.has(last) || BODY_HEADS.has(last) || STRUCTURES.has(last)) return from;
  for (let i = from + 1; i <= to - 2 && isPlainWord(words, i - 1) && words.gap[i] === GAP.space; i++)
    if (GIVEN_NAMES.has(words.lower[i]!) && !WORD_NAMES.has(words.lower[i]!)) return i;
  return from;
}

/** A word of the language that begins no name of a place or happening ("Lake Charles"). */
function isPlainWord(words: Words, i: number): boolean {
  const lower = words.lower[i]!;
  if (GIVEN_NAMES.has(lower) || PLACE_HEADS.has(lower) || OTHER_HEADS.has(lower)) return false;
  return (
    COMMON_WORDS.has(lower) ||
    nounOf(lower) !== undefined ||
    BODY_HEADS.has(lower) ||
    /^(?:us|national|intelligence|federal|homeland|sailor|private)$/.test(lower)
  );
}
