import type { FigureKind } from './figure.ts';
import type { Lexeme } from './lexer.ts';
import { MONEY_COUNTRIES, MONEY_NAMES, MONEY_SIGNS, UNITS } from './units.data.ts';

/** A unit found beside a number: the lexemes it takes, and what it makes of the figure. */
export interface UnitFound {
  kind: FigureKind;
  unit: string;
  from: number;
  to: number;
}

/** A currency sign or code that ends just before lexeme `at`: "$", "US$", "USD". */
export function moneyBefore(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  const sign = lexemes[at - 1];
  if (sign === undefined) return null;
  const before = lexemes[at - 2];
  const joined = before === undefined ? undefined : joinedSign(before, sign);
  if (joined !== undefined) return { kind: 'money', unit: joined, from: at - 2, to: at };
  const own =
    sign.kind === 'word'
      ? /^[A-Z]{3}$/.test(sign.text) && MONEY_SIGNS.get(sign.lower)
      : MONEY_SIGNS.get(sign.text);
  return own ? { kind: 'money', unit: own, from: at - 1, to: at } : null;
}

/** "US$", "C$": a letter alone joins only where it is glued to the sign ("A $5 note" names no country). */
function joinedSign(before: Lexeme, sign: Lexeme): string | undefined {
  const gap = sign.start - before.end;
  if (before.kind !== 'word' || gap > 1 || (gap === 1 && /^[asr]$/i.test(before.text))) return undefined;
  return MONEY_SIGNS.get(`${before.lower}${sign.lower}`);
}

/** The unit that begins at lexeme `at`, just after a number; a hyphen between them is crossed ("three-foot"). */
export function unitAfter(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  const hyphen = /^[-‑–]$/.test(lexemes[at]?.text ?? '') && lexemes[at + 1]?.start === lexemes[at]?.end;
  const first = hyphen ? at + 1 : at;
  return percentAt(lexemes, first) ?? moneyAt(lexemes, first) ?? measureAt(lexemes, first);
}

function percentAt(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  const word = lexemes[at]?.lower;
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct')
    return { kind: 'percent', unit: 'percent', from: at, to: at + 1 };
  if (word === 'per' && lexemes[at + 1]?.lower === 'cent')
    return { kind: 'percent', unit: 'percent', from: at, to: at + 2 };
  const points = word === 'percentage' && /^points?$/.test(lexemes[at + 1]?.lower ?? '');
  if (points) return { kind: 'percent', unit: 'percentage point', from: at, to: at + 2 };
  return word === 'percentage' ? { kind: 'percent', unit: 'percent', from: at, to: at + 1 } : null;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function moneyAt(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  const [one, two, three] = [0, 1, 2].map((i) => lexemes[at + i]?.lower ?? '') as [string, string, string];
  const pair = MONEY_COUNTRIES.get(`${one} ${singular(two)}`);
  if (pair !== undefined) return { kind: 'money', unit: pair, from: at, to: at + 2 };
  const long = MONEY_COUNTRIES.get(`${two} ${singular(three)}`);
  if (long !== undefined && /^(?:new|hong|sri)$/.test(one))
    return { kind: 'money', unit: long, from: at, to: at + 3 };
  const name = MONEY_NAMES.get(one) ?? MONEY_NAMES.get(singular(one));
  if (name !== undefined && !(name === 'pound' && /^pounds?$/.test(one) && lexemes[at + 1]?.lower === 'of')) {
    return { kind: 'money', unit: name, from: at, to: at + 1 };
  }
  const lexeme = lexemes[at];
  const code =
    lexeme !== undefined && (lexeme.kind === 'word' ? /^[A-Z]{3}$/.test(lexeme.text) : true)
      ? MONEY_SIGNS.get(lexeme.lower)
      : undefined;
  return code === undefined ? null : { kind: 'money', unit: code, from: at, to: at + 1 };
}

function measureAt(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  for (const length of [2, 1]) {
    const words = lexemes.slice(at, at + length).map((lexeme) => lexeme.lower);
    const found = UNITS.get(words.join(' ')) ?? (words[0] === '°' ? UNITS.get(words.join('')) : undefined);
    if (found === undefined || words.length < length) continue;
    let to = at + length;
    if (found.dimension === 'duration') {
      const age = ageEnd(lexemes, to);
      if (age !== null) return { kind: 'age', unit: found.unit, from: at, to: age };
      return { kind: 'duration', unit: found.unit, from: at, to };
    }
    let unit = found.unit;
    if (/^(?:an|per)$/.test(lexemes[to]?.lower ?? '') && lexemes[to + 1]?.lower === 'hour') {
      unit += ' per hour';
      to += 2;
    }
    if (found.dimension === 'temperature' && /^(?:c|celsius|f|fahrenheit)$/.test(lexemes[to]?.lower ?? '')) {
      unit = lexemes[to]!.lower.startsWith('c') ? 'degree Celsius' : 'degree Fahrenheit';
      to++;
    }
    return { kind: 'measure', unit, from: at, to };
  }
  return null;
}

/** The end of "old", "-old" or "of age" after a unit of time, or null. */
function ageEnd(lexemes: readonly Lexeme[], at: number): number | null {
  const hyphen = lexemes[at]?.text === '-' ? 1 : 0;
  if (lexemes[at + hyphen]?.lower === 'old') return at + hyphen + 1;
  return lexemes[at]?.lower === 'of' && lexemes[at + 1]?.lower === 'age' ? at + 2 : null;
}
