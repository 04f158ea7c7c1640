import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import { AFTER, BEFORE, type Comparator } from './comparators.data.ts';
import type { Figure, FigureKind } from './figure.ts';
import { type Lexeme, lex } from './lexer.ts';
import type { NumberExpression } from './number-parts.ts';
import { quantityAfter } from './quantity.ts';
import { moneyBefore, unitAfter } from './read-units.ts';
import { numberAt } from './scan-numbers.ts';

/** Every figure of an English text, in reading order. Pure. Dates, clock times and years are not figures here. */
export function readFigures(text: Pick<RevisionText, Field>): Figure[] {
  return FIELDS.flatMap((field) => figuresOf(text[field], field));
}

function figuresOf(source: string, field: Field): Figure[] {
  const lexemes = lex(source);
  const figures: Figure[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const number = isPartOfName(lexemes, at) ? null : numberAt(lexemes, at);
    if (number === null) {
      at++;
      continue;
    }
    const figure = figureFrom(lexemes, number, field);
    if (figure !== null) figures.push(figure.figure);
    at = figure?.to ?? number.to;
  }
  return figures;
}

/** Digits glued to letters or to one another by marks are names, addresses and codes: F-16, G7, 192.168.1.2. */
function isPartOfName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.kind !== 'digits') return false;
  const before = lexemes[at - 1];
  if (before === undefined || before.end !== lexeme.start) return false;
  if (before.kind === 'word') return !/^(?:us|usd|eur|gbp|rs|c|a|hk)$/.test(before.lower);
  if (/^[./_@#=&]$/.test(before.text)) return true;
  const name = lexemes[at - 2];
  return (
    /^[-‑–]$/.test(before.text) &&
    name?.kind === 'word' &&
    name.end === before.start &&
    !/^(?:mid|sub|pre|post)$/.test(name.lower)
  );
}

function figureFrom(
  lexemes: readonly Lexeme[],
  number: NumberExpression,
  field: Field,
): { figure: Figure; to: number } | null {
  const money = moneyBefore(lexemes, number.from);
  const second = secondNumber(lexemes, number);
  const end = second?.to ?? number.to;
  const unit = money ?? unitAfter(lexemes, end);
  if (unit === null && isDateLike(lexemes, number)) return null;
  const from = money?.from ?? number.from;
  const to = money === null && unit !== null ? unit.to : end;
  const kind = second?.tally ? 'tally' : (unit?.kind ?? kindOf(number));
  const bound = comparatorOf(lexemes, from, to);
  const range = (start: number, stop: number) => ({
    field,
    start: lexemes[start]!.start,
    end: lexemes[stop - 1]!.end,
  });
  const quantity = quantityAfter(lexemes, bound?.after ? bound.to : to, kind);
  return {
    to,
    figure: {
      ...range(from, to),
      kind,
      value: number.value,
      upper: second?.value ?? null,
      comparator:
        second !== null && !second.tally
          ? 'range'
          : (bound?.comparator ?? (kind === 'magnitude' ? 'approx' : 'eq')),
      unit: unit?.unit ?? null,
      comparatorAt: bound === null ? null : range(bound.from, bound.to),
      quantityAt: quantity === null ? null : range(quantity.from, quantity.to),
    },
  };
}

function kindOf(number: NumberExpression): FigureKind {
  return number.form === 'cardinal' ? 'count' : number.form;
}

interface Second {
  value: number;
  to: number;
  tally: boolean;
}

/** "20-30", "20 to 30", "between 20 and 30": a range where it rises; "97-1": a tally where it falls. */
function secondNumber(lexemes: readonly Lexeme[], number: NumberExpression): Second | null {
  const joint = lexemes[number.to];
  const dash = joint !== undefined && /^[-‑–—]$/.test(joint.text);
  const between = joint?.lower === 'and' && lexemes[number.from - 1]?.lower === 'between';
  if (!(dash || joint?.lower === 'to' || between) || number.form === 'ordinal') return null;
  const next = lexemes[number.to + 1];
  if (next === undefined || (dash && next.start - joint.end > 1)) return null;
  const at = MONEY_SIGN.test(next.text) ? number.to + 2 : number.to + 1;
  const second = numberAt(lexemes, at);
  if (second === null || second.form === 'ordinal' || second.value === number.value) return null;
  if (second.value > number.value) return { value: second.value, to: second.to, tally: false };
  return dash && number.plainDigits && second.plainDigits
    ? { value: second.value, to: second.to, tally: true }
    : null;
}
const MONEY_SIGN = /^[$£€]$/;

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

/** A year, a day of a month or a clock time: no figure of its own. */
function isDateLike(lexemes: readonly Lexeme[], number: NumberExpression): boolean {
  const before = lexemes[number.from - 1];
  const after = lexemes[number.to];
  const day = number.value >= 1 && number.value <= 31 && Number.isInteger(number.value);
  const monthBefore =
    MONTH.test(before?.lower ?? '') ||
    (before?.text === '.' && MONTH.test(lexemes[number.from - 2]?.lower ?? ''));
  if (day && (monthBefore || MONTH.test(after?.lower ?? ''))) return true;
  if (
    /^(?:am|pm|a|p)$/.test(after?.lower ?? '') &&
    day &&
    lexemes[number.to]!.start - lexemes[number.to - 1]!.end <= 1
  )
    return /^[ap]m$/.test(after!.lower) || lexemes[number.to + 1]?.text === '.';
  if (after?.text === ':' && lexemes[number.to + 1]?.kind === 'digits') return true;
  if (before?.text === ':' && lexemes[number.from - 2]?.kind === 'digits') return true;
  if (after?.text === '/' && lexemes[number.to + 1]?.kind === 'digits') return true;
  const year =
    number.plainDigits &&
    lexemes[number.from]!.text.length === 4 &&
    number.value >= 1500 &&
    number.value < 2100;
  if (!year) return false;
  const counted =
    after?.kind === 'word' &&
    after.start - lexemes[number.to - 1]!.end === 1 &&
    /s$/.test(after.lower) &&
    !/^(?:was|is|has|as|elections?|olympics)$/.test(after.lower);
  return !(counted && /^(?:some|about|over|than|nearly|almost|around|of)$/.test(before?.lower ?? ''));
}

interface Bound {
  comparator: Comparator;
  from: number;
  to: number;
  after: boolean;
}

function comparatorOf(lexemes: readonly Lexeme[], from: number, to: number): Bound | null {
  const article = /^(?:a|an|the)$/.test(lexemes[from - 1]?.lower ?? '') ? 1 : 0;
  for (const skip of article === 1 ? [0, 1] : [0]) {
    const before = matched(lexemes, BEFORE, from - skip, true);
    if (before !== null) return { ...before, after: false };
  }
  const after = matched(lexemes, AFTER, to, false);
  return after === null ? null : { ...after, after: true };
}

function matched(
  lexemes: readonly Lexeme[],
  list: typeof BEFORE,
  at: number,
  endsThere: boolean,
): Omit<Bound, 'after'> | null {
  let best: Omit<Bound, 'after'> | null = null;
  for (const [words, comparator] of list) {
    const length = words.split(' ').length;
    const start = endsThere ? at - length : at;
    if (start < 0 || start + length > lexemes.length) continue;
    const there = lexemes
      .slice(start, start + length)
      .map((lexeme) => lexeme.lower)
      .join(' ');
    if (there === words && (best === null || length > best.to - best.from))
      best = { comparator, from: start, to: start + length };
  }
  return best;
}
