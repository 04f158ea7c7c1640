import type { FigureKind } from './figure.ts';
import type { Lexeme } from './lexer.ts';
import { MONEY_COUNTRIES, MONEY_NAMES, MONEY_SIGNS } from './money.data.ts';
import { SCALES } from './number-words.data.ts';
import { UNITS } from './units.data.ts';

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
  // "U.S. $5", "US $5", "u.s $5": the letters and their stops.
  const dotted = /^[$]$/.test(sign.text) ? usBefore(lexemes, at - 1) : null;
  if (dotted !== null) return { kind: 'money', unit: 'USD', from: dotted, to: at };
  const joined = before === undefined ? undefined : joinedSign(before, sign);
  if (joined !== undefined) return { kind: 'money', unit: joined, from: at - 2, to: at };
  const own =
    sign.kind === 'word'
      ? /^[A-Z]{3}$/.test(sign.text) && MONEY_SIGNS.get(sign.lower)
      : MONEY_SIGNS.get(sign.text);
  return own ? { kind: 'money', unit: own, from: at - 1, to: at } : null;
}

function usBefore(lexemes: readonly Lexeme[], at: number): number | null {
  const stop = lexemes[at - 1]?.text === '.' ? 1 : 0;
  const [u, dot, s] = [lexemes[at - 3 - stop], lexemes[at - 2 - stop], lexemes[at - 1 - stop]];
  return u?.lower === 'u' && dot?.text === '.' && s?.lower === 's' && s.start === dot.end
    ? at - 3 - stop
    : null;
}

/** "US$", "C$": a letter alone joins only where it is glued to the sign ("A $5 note" names no country). */
function joinedSign(before: Lexeme, sign: Lexeme): string | undefined {
  const gap = sign.start - before.end;
  if (before.kind !== 'word' || gap > 1 || (gap === 1 && /^[asr]$/i.test(before.text))) return undefined;
  return MONEY_SIGNS.get(`${before.lower}${sign.lower}`);
}

/** "billions of dollars": money, where a plural scale is followed by "of" and a currency. */
export function moneyOf(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  return lexemes[at]?.lower === 'of' ? moneyAt(lexemes, at + 1) : null;
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
  const us =
    one === 'u' && two === '.' && three === 's' ? (lexemes[at + 3]?.text === '.' ? at + 4 : at + 3) : 0;
  if (us > 0 && /^dollars?$/.test(lexemes[us]?.lower ?? ''))
    return { kind: 'money', unit: 'USD', from: at, to: us + 1 };
  const pair = MONEY_COUNTRIES.get(`${one} ${singular(two)}`);
  if (pair !== undefined) return { kind: 'money', unit: pair, from: at, to: at + 2 };
  const long = MONEY_COUNTRIES.get(`${two} ${singular(three)}`);
  if (long !== undefined && /^(?:new|hong|sri)$/.test(one))
    return { kind: 'money', unit: long, from: at, to: at + 3 };
  const name = MONEY_NAMES.get(one) ?? MONEY_NAMES.get(singular(one));
  if (name !== undefined && isMoneyHere(lexemes, at)) {
    return { kind: 'money', unit: name, from: at, to: at + 1 };
  }
  const lexeme = lexemes[at];
  const code =
    lexeme !== undefined &&
    (lexeme.kind === 'word'
      ? /^(?:[A-Z]{3}|rmb|usd|eur|gbp|aud|cad|chf|cny|inr|jpy|sek|nok|dkk|lkr|pkr|hkd|sgd|nzd)$/.test(
          lexeme.text,
        )
      : true)
      ? MONEY_SIGNS.get(lexeme.lower)
      : undefined;
  return code === undefined ? null : { kind: 'money', unit: code, from: at, to: at + 1 };
}

const PAYS =
  /^(?:pa(?:y|ys|id|ying)|cost|costs|costing|spen[dt]|spending|worth|price|priced|fine|fined|earn|earned|raise|raised|owe|owed|debt|donated|charge|charged|for)$/;

/** "pound" weighs and pays, "won" and "mark" are verbs: the number and the words before it tell. */
function isMoneyHere(lexemes: readonly Lexeme[], at: number): boolean {
  const name = lexemes[at]!.lower;
  const scaledBefore =
    SCALES.has(lexemes[at - 1]?.lower ?? '') || /\d{4}|,\d{3}/.test(lexemes[at - 1]?.text ?? '');
  if (name === 'mark') return false;
  if (name === 'won') return scaledBefore;
  if (!/^pounds?$/.test(name)) return true;
  if (lexemes[at + 1]?.lower === 'of') return false;
  return scaledBefore || lexemes.slice(Math.max(0, at - 4), at).some(({ lower }) => PAYS.test(lower));
}

const LONG = /^(?:tall|long|wide|high|deep|away|thick|above|below|x|by|sprint|race|hurdles|freestyle|final)$/;

function measureAt(lexemes: readonly Lexeme[], at: number): UnitFound | null {
  // A bare "m" is millions as often as metres: only what follows tells.
  if (lexemes[at]?.text === 'm' && lexemes[at + 1]?.text !== '²')
    return LONG.test(lexemes[at + 1]?.lower ?? '')
      ? { kind: 'measure', unit: 'metre', from: at, to: at + 1 }
      : null;
  for (const length of [2, 1]) {
    const words = lexemes.slice(at, at + length).map((lexeme) => lexeme.lower);
    const found = UNITS.get(words.join(' ')) ?? (words[0] === '°' ? UNITS.get(words.join('')) : undefined);
    if (found === undefined || words.length < length) continue;
    let to = at + length;
    // "two second-half goals" tells no time.
    if (words[0] === 'second' && lexemes[at + 1]?.text === '-') return null;
    if (found.dimension === 'duration') {
      const age = ageEnd(lexemes, to);
      if (age !== null) return { kind: 'age', unit: found.unit, from: at, to: age };
      return { kind: 'duration', unit: found.unit, from: at, to };
    }
    let unit = found.unit;
    const rate = found.dimension === 'length' || found.dimension === 'data' ? rateAt(lexemes, to) : null;
    if (rate !== null) {
      unit += ` per ${rate}`;
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

/** "per hour", "an hour", "/h" after a unit of length: the unit is one of speed. */
function rateAt(lexemes: readonly Lexeme[], at: number): string | null {
  const [joint, time] = [lexemes[at], lexemes[at + 1]];
  if (joint === undefined || time === undefined) return null;
  if (joint.text === '/' && joint.end === time.start) return RATES.get(time.lower) ?? null;
  return /^(?:an|a|per)$/.test(joint.lower) && time.lower.length > 3 ? (RATES.get(time.lower) ?? null) : null;
}
const RATES: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['second', 'second'],
  ['ms', 'millisecond'],
  ['millisecond', 'millisecond'],
  ['min', 'minute'],
  ['minute', 'minute'],
]);

/** The end of "old", "-old" or "of age" after a unit of time, or null. */
function ageEnd(lexemes: readonly Lexeme[], at: number): number | null {
  const hyphen = lexemes[at]?.text === '-' ? 1 : 0;
  if (lexemes[at + hyphen]?.lower === 'old') return at + hyphen + 1;
  return lexemes[at]?.lower === 'of' && lexemes[at + 1]?.lower === 'age' ? at + 2 : null;
}
