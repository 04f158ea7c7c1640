import type { Lexeme } from './lexer.ts';
import { andFraction, made, type NumberExpression, type Partial, scaled } from './number-parts.ts';
import { FRACTION_SIGNS, SCALES } from './number-words.data.ts';
import { wordCardinal } from './word-numbers.ts';

export function fromDigits(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const first = lexemes[at]!;
  const value = Number(first.text.replaceAll(',', ''));
  const next = lexemes[at + 1];
  const glued = next !== undefined && next.start === first.end;
  if (glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return made('ordinal', { value, to: at + 2 }, at);
  if (glued && next.text === '/' && lexemes[at + 2]?.kind === 'digits') {
    const fraction = slashFraction(lexemes, at);
    if (fraction !== null) return made('fraction', fraction, at);
  }
  const mixed = mixedFraction(lexemes, at, value);
  if (mixed !== null) return made('fraction', scaled(mixed.value, lexemes, mixed.to), at);
  const big = chained(scaled(value, lexemes, at + 1), lexemes);
  const scale = big.to > at + 1;
  const rest = scale ? (andFraction(lexemes, big.to, big.value) ?? andRest(lexemes, big)) : null;
  return made('cardinal', rest ?? big, at, !scale && /^\d+$/.test(first.text));
}

function slashFraction(lexemes: readonly Lexeme[], at: number): Partial | null {
  const above = Number(lexemes[at]!.text);
  const below = Number(lexemes[at + 2]!.text);
  // Other denominators are dates, scores and addresses far more often than fractions.
  return above < below && [2, 3, 4, 5, 8, 10, 16].includes(below)
    ? scaled(above / below, lexemes, at + 3)
    : null;
}

function mixedFraction(lexemes: readonly Lexeme[], at: number, whole: number): Partial | null {
  const sign = FRACTION_SIGNS.get(lexemes[at + 1]?.text ?? '');
  if (sign !== undefined) return { value: whole + sign, to: at + 2 };
  if (
    lexemes[at + 1]?.kind !== 'digits' ||
    lexemes[at + 2]?.text !== '/' ||
    lexemes[at + 3]?.kind !== 'digits'
  )
    return null;
  const rest = slashFraction(lexemes, at + 1);
  return rest === null ? null : { value: whole + rest.value, to: rest.to };
}

/** "4 thousand 3 hundred": a smaller scaled number straight after a scaled one. */
function chained({ value, to }: Partial, lexemes: readonly Lexeme[]): Partial {
  const step = SCALES.get(lexemes[to - 1]?.lower ?? '') ?? 0;
  const next = lexemes[to];
  if (step < 1000 || next?.kind !== 'digits') return { value, to };
  const rest = scaled(Number(next.text.replaceAll(',', '')), lexemes, to + 1);
  return rest.to > to + 1 && rest.value < step
    ? chained({ value: value + rest.value, to: rest.to }, lexemes)
    : { value, to };
}

/** "3 hundred and 21": a smaller number joined to a scaled one. */
function andRest(lexemes: readonly Lexeme[], { value, to }: Partial): Partial | null {
  const step = SCALES.get(lexemes[to - 1]?.lower ?? '') ?? 0;
  if (step < 100 || lexemes[to]?.lower !== 'and') return null;
  const next = lexemes[to + 1];
  const digits = next?.kind === 'digits' ? { value: Number(next.text), to: to + 2 } : null;
  const rest = digits ?? wordCardinal(lexemes, to + 1);
  return rest !== null && rest.value > 0 && rest.value < step && !SCALES.has(lexemes[rest.to]?.lower ?? '')
    ? { value: value + rest.value, to: rest.to }
    : null;
}
