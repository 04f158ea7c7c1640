import type { Lexeme } from './lexer.ts';
import { rounded } from './number-parts.ts';
import { SCALES } from './number-words.data.ts';
import { numberAt } from './scan-numbers.ts';

/** What stands after a currency that belongs to the amount: a scale ("75 USD million") or hundredths ("15 dollars 50"). */
export function moneyTail(
  lexemes: readonly Lexeme[],
  to: number,
  value: number,
): { value: number; to: number } | null {
  const next = lexemes[to];
  if (next === undefined) return null;
  const scale = SCALES.get(next.lower);
  if (scale !== undefined && scale >= 1000) return { value: rounded(value * scale), to: to + 1 };
  const and = next.lower === 'and' ? 1 : 0;
  const rest = Number.isInteger(value) ? numberAt(lexemes, to + and) : null;
  if (rest === null || rest.form !== 'cardinal' || !Number.isInteger(rest.value)) return null;
  if (rest.value < 1 || rest.value > 99 || next.start - lexemes[to - 1]!.end > 1) return null;
  const ends = lexemes[rest.to];
  const closed = ends === undefined || /^(?:[.,;!?]|more|each|apiece)$/.test(ends.lower);
  return closed ? { value: rounded(value + rest.value / 100), to: rest.to } : null;
}
