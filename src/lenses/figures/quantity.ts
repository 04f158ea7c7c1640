import { isStopWord } from '../../text/words/stop-words.data.ts';
import type { FigureKind } from './figure.ts';
import type { Lexeme } from './lexer.ts';

/** Where the words stand that say what a figure counts, as half-open lexeme positions; null where none follow. */
export function quantityAfter(
  lexemes: readonly Lexeme[],
  at: number,
  kind: FigureKind,
): { from: number; to: number } | null {
  let from = at;
  // "40 percent of the drinking water", "two of the five gates": what is divided is what is counted.
  if (lexemes[from]?.lower === 'of') {
    from++;
    while (/^(?:the|its|their|his|her|our|all|those|these)$/.test(lexemes[from]?.lower ?? '')) from++;
  } else if (kind === 'duration' || kind === 'age' || kind === 'money') return null;
  if (lexemes[from]?.text === '-') from++;
  let to = from;
  while (to - from < 4 && isCountedWord(lexemes, to) && !(to > from && isPlural(lexemes[to - 1]!.text))) to++;
  return to > from ? { from, to } : null;
}

/** "51 votes right now": the plural noun ends what is counted; names ("Democrats") may go on. */
function isPlural(word: string): boolean {
  return /^\p{Ll}+[^siu]s$/u.test(word);
}

function isCountedWord(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return false;
  const before = lexemes[at - 1];
  if (before !== undefined && lexeme.start - before.end > 1) return false;
  return !isStopWord(lexeme.lower) && !/(?:ed|ing|ly)$/.test(lexeme.lower);
}
