import type { Lexeme } from './lexer.ts';
import { CARDINALS, DENOMINATORS, SCALE_SUFFIXES, SCALES } from './number-words.data.ts';

/** A number as it stands in the text, digits or words. Lexeme positions are half-open. */
export interface NumberExpression {
  /** `magnitude`: a plural scale alone ("dozens"), its value the scale. */
  form: 'cardinal' | 'ordinal' | 'fraction' | 'magnitude';
  value: number;
  from: number;
  to: number;
  /** Written in digits without a separator, scale or fraction: may be a year. */
  plainDigits: boolean;
}

export interface Partial {
  value: number;
  to: number;
}

export function made(
  form: NumberExpression['form'],
  { value, to }: Partial,
  from: number,
  plainDigits = false,
): NumberExpression {
  return { form, value, from, to, plainDigits };
}

/** Applies scale words and suffixes that follow: "75 million", "5k", "two hundred thousand". */
export function scaled(value: number, lexemes: readonly Lexeme[], to: number): Partial {
  let at = to;
  let result = value;
  for (;;) {
    const ahead = lexemes[at]?.text === '-' ? at + 1 : at;
    const lexeme = lexemes[ahead];
    if (lexeme === undefined) break;
    const before = lexemes[ahead - 1];
    const near = before !== undefined && lexeme.start - before.end <= 1;
    const scale =
      SCALES.get(lexeme.lower) ??
      (near && before.kind === 'digits' ? suffixScale(lexemes, ahead) : undefined);
    if (scale === undefined) break;
    result *= scale;
    at = ahead + 1;
  }
  return { value: rounded(result), to: at };
}

/** "m" is millions after a sign of currency and before what is counted; elsewhere it may be metres. */
function suffixScale(lexemes: readonly Lexeme[], at: number): number | undefined {
  const { text } = lexemes[at]!;
  if (text !== 'm') return SCALE_SUFFIXES.get(text);
  const sign = lexemes[at - 2]?.text ?? '';
  const counted = lexemes[at + 1];
  const many = counted?.kind === 'word' && /(?:[^s]s|people|men|women|children)$/.test(counted.text);
  return /^\p{Sc}$/u.test(sign) || (many && !/^(?:is|was|has|tables?|as|this|its)$/.test(counted.text))
    ? 1e6
    : undefined;
}

/** "and a half", "and three quarters" after a number that ends at `at`, in units of its last scale. */
export function andFraction(lexemes: readonly Lexeme[], at: number, value: number): Partial | null {
  if (lexemes[at]?.lower !== 'and') return null;
  const article = /^(?:a|an|one)$/.test(lexemes[at + 1]?.lower ?? '');
  const above = article ? 1 : CARDINALS.get(lexemes[at + 1]?.lower ?? '');
  const below = DENOMINATORS.get(lexemes[at + 2]?.lower ?? '');
  if (above === undefined || below === undefined) return null;
  const scale = SCALES.get(lexemes[at - 1]?.lower ?? '') ?? 1;
  // "one hundred and a half" adds a half, "one million and a half" half a million.
  const last = scale >= 1000 ? scale : 1;
  const own = scaled(above / below, lexemes, at + 3);
  if (last > 1 && own.to > at + 3) return { value: rounded(value + own.value), to: own.to };
  return scaled(value + (last * above) / below, lexemes, at + 3);
}

export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
