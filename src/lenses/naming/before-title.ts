import { TITLE_ADJECTIVES } from './names.data.ts';
import { GAP, LOWER, type Words } from './words.ts';

const PAST_OFFICE = /^(?:former|then|ex|acting|interim|outgoing|incoming|late|one-time|onetime|sometime)$/;

/** What stands before a title and says how its bearer has it: "then", "embattled", "self-appointed"; the title's start where none does. */
export function beforeTitle(words: Words, start: number): number {
  if (start === 0 || words.gap[start]! > GAP.hyphen) return start;
  if (PAST_OFFICE.test(words.lower[start - 1]!)) return start - 1;
  if (words.gap[start] !== GAP.space || words.shape[start - 1] !== LOWER) return start;
  if (start > 1 && words.gap[start - 1] === GAP.hyphen)
    return words.shape[start - 2] === LOWER ? start - 2 : start;
  return TITLE_ADJECTIVES.has(words.lower[start - 1]!) ? start - 1 : start;
}
