import { isDateLike } from '../date-like.ts';
import type { Lexeme } from '../lexer.ts';
import { numberAt } from '../scan-numbers.ts';
import { calendarAt, weekdayWithDate } from './calendar-dates.ts';
import { clockAt } from './clock-times.ts';
import type { DateExpression, DateSpec } from './date-spec.ts';
import { CALENDAR_UNITS, DAYS_FROM_NOW, PARTS_OF_DAY, POINTERS, WEEKDAYS } from './date-words.data.ts';

/** The date or time that begins at lexeme `at`, longest reading first, or null. Pure. */
export function dateAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'digits') {
    return clockAt(lexemes, at) ?? calendarAt(lexemes, at) ?? yearAt(lexemes, at) ?? agoAt(lexemes, at);
  }
  if (lexeme.kind !== 'word') return null;
  return (
    relativeDayAt(lexemes, at) ??
    weekdayAt(lexemes, at) ??
    calendarAt(lexemes, at) ??
    clockAt(lexemes, at) ??
    pointedAt(lexemes, at) ??
    agoAt(lexemes, at)
  );
}

const made = (spec: DateSpec, from: number, to: number): DateExpression => ({ spec, from, to });

function relativeDayAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const by = DAYS_FROM_NOW.get(lexemes[at]!.lower);
  if (by === undefined) return null;
  return made({ form: 'offset', unit: 'day', by }, at, partOfDay(lexemes, at + 1));
}

function weekdayAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const pointer = POINTERS.get(lexemes[at]!.lower);
  const on = pointer === undefined ? at : at + 1;
  const weekday = lexemes[on] === undefined ? undefined : weekdayOf(lexemes[on]!);
  if (weekday === undefined) return null;
  const dated = pointer === undefined ? weekdayWithDate(lexemes, at) : null;
  if (dated !== null) return dated;
  // "past Friday" is the last one, as a bare "Friday" is.
  const plain = pointer === undefined || lexemes[at]!.lower === 'past';
  return made({ form: 'weekday', weekday, pointer: plain ? null : pointer }, at, partOfDay(lexemes, on + 1));
}

/** Full names in any case; abbreviations only with a capital, as "sun", "sat" and "wed" are words. */
function weekdayOf(lexeme: Lexeme): number | undefined {
  const weekday = WEEKDAYS.get(lexeme.lower);
  return lexeme.lower.endsWith('day') || /^\p{Lu}/u.test(lexeme.text) ? weekday : undefined;
}

/** "Tuesday afternoon": the part of the day belongs to the expression. */
function partOfDay(lexemes: readonly Lexeme[], at: number): number {
  return PARTS_OF_DAY.has(lexemes[at]?.lower ?? '') ? at + 1 : at;
}

/** "last week", "this year", "earlier this month". */
function pointedAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const early = /^(?:earlier|later|late|early)$/.test(lexemes[at]!.lower) ? 1 : 0;
  const pointer = POINTERS.get(lexemes[at + early]?.lower ?? '');
  const unit = CALENDAR_UNITS.get(lexemes[at + early + 1]?.lower ?? '');
  // "the past year" is a length of time, no calendar year.
  if (/^(?:past|previous)$/.test(lexemes[at + early]?.lower ?? '')) return null;
  if (pointer === undefined || unit === undefined || lexemes[at + early + 1]!.lower.endsWith('s'))
    return null;
  return made({ form: 'offset', unit: unit[0], by: pointer * unit[1] }, at, at + early + 2);
}

/** "three days ago", "a decade ago", "two weeks earlier". */
function agoAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const article = /^(?:a|an)$/.test(lexemes[at]!.lower);
  const number = article ? null : numberAt(lexemes, at);
  if (!article && (number === null || number.form === 'ordinal')) return null;
  const on = article ? at + 1 : number!.to;
  const unit = CALENDAR_UNITS.get(lexemes[on]?.lower ?? '');
  if (unit === undefined || lexemes[on + 1]?.lower !== 'ago') return null;
  const count = article ? 1 : number!.value;
  if (!Number.isInteger(count * unit[1])) return null;
  return made({ form: 'offset', unit: unit[0], by: -count * unit[1] }, at, on + 2);
}

function yearAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const { text, end } = lexemes[at]!;
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return null;
  const next = lexemes[at + 1];
  const year = Number(text);
  if (next?.lower === 's' && next.start === end)
    return year % 10 === 0 ? made({ form: 'decade', year }, at, at + 2) : null;
  const number = numberAt(lexemes, at);
  if (number === null || number.to !== at + 1 || !isDateLike(lexemes, number)) return null;
  return made({ form: 'calendar', year, month: null, day: null }, at, at + 1);
}
