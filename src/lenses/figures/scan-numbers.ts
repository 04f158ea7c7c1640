import { fromDigits } from './digit-numbers.ts';
import type { Lexeme } from './lexer.ts';
import { made, type NumberExpression, scaled } from './number-parts.ts';
import { FRACTION_SIGNS } from './number-words.data.ts';
import { UNITS } from './units.data.ts';
import { fromWords, wordCardinal } from './word-numbers.ts';

/** The number that begins at lexeme `at`, or null. Longest reading first; pure. */
export function numberAt(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const number = plainNumberAt(lexemes, at);
  return number === null ? null : (oneIn(lexemes, number) ?? number);
}

/** "one in five": a share, where few stand against more and no time follows ("two in six weeks"). */
function oneIn(lexemes: readonly Lexeme[], above: NumberExpression): NumberExpression | null {
  if (above.form !== 'cardinal' || !(above.value >= 1 && above.value <= 9)) return null;
  if (lexemes[above.to]?.lower !== 'in' || !/^(?:\d|\p{L}+)$/u.test(lexemes[above.from]!.text)) return null;
  const below = plainNumberAt(lexemes, above.to + 1);
  if (below?.form !== 'cardinal' || !Number.isInteger(below.value)) return null;
  if (below.value <= above.value || below.value > 1000) return null;
  const after = lexemes[below.to]?.lower ?? '';
  if (UNITS.has(after) || /^(?:st|nd|rd|th|am|pm|:|\/|-)$/.test(after)) return null;
  return made('fraction', { value: above.value / below.value, to: below.to }, above.from);
}

function plainNumberAt(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  const signed = negative(lexemes, at);
  if (signed !== null) return signed;
  if (lexeme.kind === 'digits') return fromDigits(lexemes, at);
  if (FRACTION_SIGNS.has(lexeme.text)) {
    return made('fraction', scaled(FRACTION_SIGNS.get(lexeme.text)!, lexemes, at + 1), at);
  }
  return lexeme.kind === 'word' ? fromWords(lexemes, at) : null;
}

/** "minus five", "-4" where nothing stands before the sign that it could join or subtract from. */
function negative(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const { lower, end } = lexemes[at]!;
  const word = lower === 'minus' || lower === 'negative';
  const sign = (lower === '-' || lower === '−') && lexemes[at - 1]?.end !== lexemes[at]!.start;
  if (!word && !(sign && lexemes[at + 1]?.kind === 'digits' && lexemes[at + 1]!.start === end)) return null;
  const one = lexemes[at + 1]?.lower === 'one' ? wordCardinal(lexemes, at + 1) : null;
  const number = one === null ? numberAt(lexemes, at + 1) : made('cardinal', one, at + 1);
  if (number === null || number.form === 'ordinal' || number.form === 'magnitude') return null;
  return { ...number, value: -number.value, from: at, plainDigits: false };
}
