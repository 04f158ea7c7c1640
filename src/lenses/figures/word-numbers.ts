import type { Lexeme } from './lexer.ts';
import { andFraction, made, type NumberExpression, type Partial, rounded, scaled } from './number-parts.ts';
import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDES,
  ORDINALS,
  PRONOUN_AFTER_ONE,
  PRONOUN_BEFORE_ONE,
  SCALES,
} from './number-words.data.ts';
import { UNITS } from './units.data.ts';

export function fromWords(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const word = lexemes[at]!.lower;
  if (word === 'a' || word === 'an') return fromArticle(lexemes, at);
  if (word === 'half' || word === 'quarter') return bareFraction(lexemes, at, at);
  if (MAGNITUDES.has(word)) return magnitude(lexemes, at);
  if (word === 'one' && isPronoun(lexemes, at)) return null;
  const hyphened = hyphenedHalf(lexemes, at);
  if (hyphened !== null) return hyphened;
  const cardinal = wordCardinal(lexemes, at);
  const split = cardinal === null ? null : splitFraction(lexemes, at, cardinal);
  if (split !== null) return made('fraction', split, at);
  const point = cardinal === null ? null : pointDigits(lexemes, cardinal);
  if (point !== null) return made('cardinal', scaled(point.value, lexemes, point.to), at);
  const hyphen = lexemes[cardinal?.to ?? at]?.text === '-' ? 1 : 0;
  const after = (cardinal?.to ?? at) + (cardinal === null ? 0 : hyphen);
  const next = lexemes[after]?.lower ?? '';
  if (cardinal !== null && DENOMINATORS.has(next) && (next.endsWith('s') || cardinal.value < 2)) {
    return made(
      'fraction',
      scaled(cardinal.value / DENOMINATORS.get(next)!, lexemes, skipOfA(lexemes, after + 1)),
      at,
    );
  }
  const ordinal = ORDINALS.get(next);
  if (ordinal !== undefined && (cardinal === null || ordinal < lastStep(cardinal.value))) {
    return made('ordinal', { value: (cardinal?.value ?? 0) + ordinal, to: after + 1 }, at);
  }
  if (cardinal === null) return null;
  const half = andFraction(lexemes, cardinal.to, cardinal.value);
  return half === null ? made('cardinal', cardinal, at) : made('fraction', half, at);
}

/** "two-and-a-half". */
function hyphenedHalf(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const whole = CARDINALS.get(lexemes[at]!.lower);
  const joined = [1, 2, 3, 4, 5].map((i) => lexemes[at + i]?.lower ?? '').join('');
  const below = DENOMINATORS.get(lexemes[at + 6]?.lower ?? '');
  if (whole === undefined || joined !== '-and-a-' || below === undefined) return null;
  return made('fraction', { value: whole + 1 / below, to: at + 7 }, at);
}

/** "two million and three quarters": a fraction of the scale, not of the sum that the words would make. */
function splitFraction(lexemes: readonly Lexeme[], at: number, cardinal: Partial): Partial | null {
  for (let and = at + 1; and < cardinal.to; and++) {
    if (lexemes[and]!.lower !== 'and') continue;
    const head = wordCardinal(lexemes, at, and);
    const whole = head === null || head.to !== and ? null : andFraction(lexemes, and, head.value);
    if (whole !== null) return whole;
  }
  return null;
}

/** "nine point nought four": digits in words after a spoken decimal point. */
function pointDigits(lexemes: readonly Lexeme[], { value, to }: Partial): Partial | null {
  if (lexemes[to]?.lower !== 'point') return null;
  let digits = '';
  let at = to + 1;
  for (; CARDINALS.has(lexemes[at]?.lower ?? ''); at++) {
    if (lexemes[at + 1]?.text === '-' && CARDINALS.has(lexemes[at + 2]?.lower ?? '')) {
      digits += String(CARDINALS.get(lexemes[at]!.lower)! + CARDINALS.get(lexemes[at + 2]!.lower)!);
      at += 2;
    } else digits += String(CARDINALS.get(lexemes[at]!.lower)!);
  }
  return digits === '' ? null : { value: Number(`${value}.${digits}`), to: at };
}

function lastStep(value: number): number {
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
}

function fromArticle(lexemes: readonly Lexeme[], at: number): NumberExpression | null {
  const next = lexemes[at + 1]?.lower ?? '';
  if (next === 'dozen' || (SCALES.has(next) && !MAGNITUDES.has(next))) {
    const cardinal = wordCardinal(lexemes, at + 1)!;
    return made('cardinal', cardinal, at);
  }
  const below = DENOMINATORS.get(next);
  // "a third", "a quarter" are fractions where something is divided; "a second", "a third man" are not.
  if (
    below === undefined ||
    !(next === 'half' || /^(?:of|million|billion)$/.test(lexemes[at + 2]?.lower ?? ''))
  )
    return null;
  return bareFraction(lexemes, at, at + 1);
}

function bareFraction(lexemes: readonly Lexeme[], from: number, at: number): NumberExpression | null {
  // "the first half of 2031": a stretch, no fraction.
  const before = lexemes[from - 1]?.lower ?? '';
  if (ORDINALS.has(before) || /^(?:last|final|latter|other|better|next)$/.test(before)) return null;
  const value = 1 / DENOMINATORS.get(lexemes[at]!.lower)!;
  const big = scaled(value, lexemes, skipOfA(lexemes, at + 1));
  if (big.value !== rounded(value)) return made('fraction', big, from);
  const next = lexemes[at + 1]?.lower ?? '';
  const divides = /^(?:of|the|its|his|her|their|our|all|those|these)$/.test(next);
  return divides ? made('fraction', { value, to: at + 1 }, from) : null;
}

/** Steps over "a" or "of a" where a scale follows: "half a million", "two thirds of a million". */
function skipOfA(lexemes: readonly Lexeme[], at: number): number {
  let ahead = at;
  if (lexemes[ahead]?.lower === 'of') ahead++;
  if (lexemes[ahead]?.lower === 'a') ahead++;
  return ahead > at && SCALES.has(lexemes[ahead]?.lower ?? '') ? ahead : at;
}

function magnitude(lexemes: readonly Lexeme[], at: number): NumberExpression {
  let value = MAGNITUDES.get(lexemes[at]!.lower)!;
  let to = at + 1;
  while (lexemes[to]?.lower === 'of' && MAGNITUDES.has(lexemes[to + 1]?.lower ?? '')) {
    value *= MAGNITUDES.get(lexemes[to + 1]!.lower)!;
    to += 2;
  }
  return made('magnitude', { value, to }, at);
}

function isPronoun(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.lower ?? '';
  const after = lexemes[at + 1];
  if (UNITS.has(after?.lower ?? '') && after!.lower !== 'second') return before === 'no' || before === 'any';
  if (PRONOUN_BEFORE_ONE.has(before) || PRONOUN_AFTER_ONE.has(after?.lower ?? '')) return true;
  const compound =
    after?.text === '-' && /^(?:time|sided|off|way|on|by|and)$/.test(lexemes[at + 2]?.lower ?? '');
  return compound || (after?.kind !== 'word' && after?.text !== '-');
}

/** No number of a text has more words; a run of them is no number. */
const LONGEST = 24;

/** A cardinal in words; "and" is crossed only where it joins parts of one number. */
export function wordCardinal(lexemes: readonly Lexeme[], at: number, limit = at + LONGEST): Partial | null {
  let total = 0;
  let current = 0;
  let to = at;
  let i = at;
  while (i < limit) {
    const word = lexemes[i]?.lower ?? '';
    const small = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (to === at || (!isZero(lexemes[to - 1]!) && fits(current, small))))
      current += small;
    else if (scale === 100 && current < 100) current = Math.max(current, 1) * 100;
    else if (scale === 12 && current > 0)
      current = current >= 100 ? current - (current % 100) + (current % 100) * 12 : current * 12;
    else if (scale !== undefined && scale !== 100 && (to === at || current > 0 || total > 0)) {
      if (current === 0 && total > 0) total *= scale;
      else total += Math.max(current, 1) * scale;
      current = 0;
    } else break;
    to = ++i;
    const joint = lexemes[i];
    const follows = lexemes[i + 1];
    if (joint?.text === '-' && isNumberWord(follows)) i++;
    else if (
      joint?.lower === 'and' &&
      (current % 100 === 0 || current === 0) &&
      CARDINALS.has(follows?.lower ?? '')
    )
      i++;
  }
  return to === at ? null : { value: rounded(total + current), to };
}

function isZero(lexeme: Lexeme): boolean {
  return CARDINALS.get(lexeme.lower) === 0;
}

function isNumberWord(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (CARDINALS.has(lexeme.lower) || SCALES.has(lexeme.lower));
}

function fits(current: number, small: number): boolean {
  if (current === 0) return true;
  const rest = current % 100;
  return rest === 0 ? true : rest >= 20 && rest % 10 === 0 && small < 10 && small > 0;
}
