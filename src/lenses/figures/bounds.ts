import { AFTER, BEFORE, type Comparator, INCLUSIVE, NEAR } from './comparators.data.ts';
import type { Lexeme } from './lexer.ts';

/** Words beside a figure that bound it, as half-open lexeme positions. */
export interface Bound {
  comparator: Comparator;
  bound: BoundKind;
  from: number;
  to: number;
  after: boolean;
}

/** `near`: the value lies close by ("nearly"); `inclusive`: the bound itself is allowed ("at least"). */
export type BoundKind = 'near' | 'inclusive' | null;

function kindOf(words: string): BoundKind {
  return NEAR.has(words) ? 'near' : INCLUSIVE.has(words) ? 'inclusive' : null;
}

interface Phrase {
  words: string[];
  comparator: Comparator;
}

/** The phrases by the word that stands next to the figure, longest first. */
function byWord(list: typeof BEFORE, last: boolean): ReadonlyMap<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, comparator] of list) {
    const words = text.split(' ');
    const key = last ? words.at(-1)! : words[0]!;
    phrases.set(key, [...(phrases.get(key) ?? []), { words, comparator }]);
  }
  for (const found of phrases.values()) found.sort((x, y) => y.words.length - x.words.length);
  return phrases;
}
const PHRASES_BEFORE = byWord(BEFORE, true);
const PHRASES_AFTER = byWord(AFTER, false);

/** What bounds the figure at `[from, to)`; a bound after it outweighs an approximator before it ("about 40 or more"). */
export function boundOf(lexemes: readonly Lexeme[], from: number, to: number): Bound | null {
  const after = matched(lexemes, PHRASES_AFTER, to, false);
  const article = /^(?:a|an|the|all)$/.test(lexemes[from - 1]?.lower ?? '');
  const before =
    matched(lexemes, PHRASES_BEFORE, from, true) ??
    (article ? matched(lexemes, PHRASES_BEFORE, from - 1, true) : null);
  if (before === null || (after !== null && before.comparator === 'approx')) return after;
  return before;
}

function matched(
  lexemes: readonly Lexeme[],
  phrases: ReadonlyMap<string, Phrase[]>,
  at: number,
  before: boolean,
): Bound | null {
  const beside = lexemes[before ? at - 1 : at];
  const candidates = beside === undefined ? undefined : phrases.get(beside.lower);
  for (const { words, comparator } of candidates ?? []) {
    const from = before ? at - words.length : at;
    if (from < 0 || !words.every((word, i) => lexemes[from + i]?.lower === word)) continue;
    return { comparator, bound: kindOf(words.join(' ')), from, to: from + words.length, after: !before };
  }
  return null;
}
