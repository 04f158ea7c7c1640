import { TIME_WORDS } from './function-words.data.ts';
import { isAdverb, type Sentence } from './sentence.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const days = wordsOf(TIME_WORDS.day);
const parts = wordsOf(TIME_WORDS.partOfDay);
const spans = wordsOf(TIME_WORDS.span);
const deictic = wordsOf(TIME_WORDS.deictic);

/**
 * First index from `i` on that is neither adverb nor time without a preposition: "Monday", "early Sunday morning", "last
 * week", "overnight". What stands there is no object. Source: Quirk 8.52, 9.40 (noun phrases as adjuncts of time).
 */
export function afterTime(s: Sentence, i: number): number {
  const word = (at: number): string => s.tokens[at]?.norm ?? '';
  let at = i;
  for (;;) {
    if (
      deictic.has(word(at)) &&
      (spans.has(word(at + 1)) || days.has(word(at + 1)) || parts.has(word(at + 1)))
    )
      at += 2;
    else if (/^(?:early|late)$/.test(word(at)) && (days.has(word(at + 1)) || deictic.has(word(at + 1)))) at++;
    else if (days.has(word(at))) at += parts.has(word(at + 1)) ? 2 : 1;
    else if (isAdverb(s, at)) at++;
    else return at;
  }
}

/** Whether a time, and not adverbs alone, stands from `from` up to `to`. */
export function hasTime(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = s.tokens[at]!.norm;
    if (days.has(word) || spans.has(word) || parts.has(word)) return true;
  }
  return false;
}

/** The same as {@link afterTime}, but `i` itself where there are adverbs alone: "fired back" tells nothing of what was fired. */
export function afterTimeAlone(s: Sentence, i: number): number {
  const after = afterTime(s, i);
  return hasTime(s, i, after) ? after : i;
}
