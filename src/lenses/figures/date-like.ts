import type { Lexeme } from './lexer.ts';
import type { NumberExpression } from './number-parts.ts';

export const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

/** A year, a day of a month or a clock time: no figure of its own. */
export function isDateLike(lexemes: readonly Lexeme[], number: NumberExpression): boolean {
  const before = lexemes[number.from - 1];
  const after = lexemes[number.to];
  const day = number.value >= 1 && number.value <= 31 && Number.isInteger(number.value);
  return (
    (day && isDayOfMonth(lexemes, number)) ||
    (day && isClock(lexemes, number)) ||
    (after?.text === ':' && lexemes[number.to + 1]?.kind === 'digits') ||
    (before?.text === ':' && lexemes[number.from - 2]?.kind === 'digits') ||
    (after?.text === '/' && lexemes[number.to + 1]?.kind === 'digits') ||
    isYear(lexemes, number)
  );
}

function isDayOfMonth(lexemes: readonly Lexeme[], number: NumberExpression): boolean {
  const before = lexemes[number.from - 1];
  const after = lexemes[number.to];
  const stop = before?.text === '.' && MONTH.test(lexemes[number.from - 2]?.lower ?? '');
  if (stop || isMonth(before)) return true;
  if (number.form === 'ordinal' && after?.lower === 'of' && isMonth(lexemes[number.to + 1])) return true;
  return isMonth(after) && !(after!.lower === 'may' && after!.text === 'may');
}

/** "may" and "march" are verbs unless written with a capital. */
function isMonth(lexeme: Lexeme | undefined): boolean {
  return MONTH.test(lexeme?.lower ?? '') && !/^(?:may|march|mar)$/.test(lexeme!.text);
}

function isClock(lexemes: readonly Lexeme[], number: NumberExpression): boolean {
  const after = lexemes[number.to];
  if (after === undefined || after.start - lexemes[number.to - 1]!.end > 1) return false;
  if (/^(?:am|pm)$/.test(after.lower) || after.lower === 'o') return after.text !== 'Am';
  return /^[ap]$/.test(after.lower) && lexemes[number.to + 1]?.text === '.';
}

const BEFORE_COUNT = /^(?:some|about|over|than|nearly|almost|around|of|least|most|exceeding)$/;

function isYear(lexemes: readonly Lexeme[], number: NumberExpression): boolean {
  const before = lexemes[number.from - 1];
  const after = lexemes[number.to];
  const { plainDigits, value } = number;
  if (!plainDigits || lexemes[number.from]!.text.length !== 4 || value < 1500 || value >= 2100) return false;
  const counted =
    after?.kind === 'word' &&
    after.start - lexemes[number.to - 1]!.end === 1 &&
    /s$/.test(after.lower) &&
    !/^(?:was|is|has|as|elections?|olympics|census)$/.test(after.lower);
  return !(counted && BEFORE_COUNT.test(before?.lower ?? ''));
}
