import type { Lexeme } from '../lexer.ts';
import { ORDINALS } from '../number-words.data.ts';
import type { DateExpression } from './date-spec.ts';
import { MONTHS, WEEKDAYS } from './date-words.data.ts';

/** "May 4", "4 May 2031", "the 4th of May", "May 2031", "May", "2031-05-04". */
export function calendarAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  return isoAt(lexemes, at) ?? dayFirst(lexemes, at) ?? monthFirst(lexemes, at);
}

/** "Friday, May 4, 2031": the date tells more than the day of the week. */
export function weekdayWithDate(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  if (!WEEKDAYS.has(lexemes[at]!.lower)) return null;
  const stop = lexemes[at + 1]?.text === '.' ? 1 : 0;
  const comma = lexemes[at + 1 + stop]?.text === ',' ? 1 : 0;
  const date = calendarAt(lexemes, at + 1 + stop + comma);
  return date?.spec.form === 'calendar' && date.spec.day !== null ? { ...date, from: at } : null;
}

function made(
  year: number | null,
  month: number | null,
  day: number | null,
  from: number,
  to: number,
): DateExpression {
  return { spec: { form: 'calendar', year, month, day }, from, to };
}

function isoAt(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  if (lexemes[at]?.text.length !== 4 || lexemes[at + 1]?.text !== '-') return null;
  const [y, , m, two, d] = [0, 1, 2, 3, 4].map((i) => lexemes[at + i]);
  if (d === undefined || two!.text !== '-') return null;
  if (d.end - y!.start !== 10 || m!.kind !== 'digits' || d.kind !== 'digits') return null;
  return isDay(Number(m!.text), Number(d.text))
    ? made(Number(y!.text), Number(m!.text), Number(d.text), at, at + 5)
    : null;
}

function isDay(month: number, day: number): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
  );
}

function dayFirst(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  if (/^\p{Sc}$/u.test(lexemes[at - 1]?.text ?? '')) return null;
  const the = lexemes[at]?.lower === 'the' ? 1 : 0;
  const day = dayAt(lexemes, at + the);
  if (day === null) return null;
  const of = lexemes[day.to]?.lower === 'of' ? 1 : 0;
  if (the + of > 0 && !day.ordinal) return null;
  const month = monthAt(lexemes, day.to + of);
  if (month === null || !isDay(month.month, day.day)) return null;
  // "15 May protesters" is read as a date; "15 may" is a verb.
  if (!month.capital && !day.ordinal && /^(?:may|march|mar)$/.test(month.word)) return null;
  const year = yearIn(lexemes, month.to, true);
  return made(year?.year ?? null, month.month, day.day, at, year?.to ?? month.to);
}

function monthFirst(lexemes: readonly Lexeme[], at: number): DateExpression | null {
  const month = monthAt(lexemes, at);
  if (month === null) return null;
  const day = dayAt(lexemes, month.to);
  const counted = day === null ? undefined : lexemes[day.to];
  const isPercent = counted?.text === '%' || counted?.lower === 'percent';
  if (day !== null && isDay(month.month, day.day) && !isPercent) {
    const year = yearIn(lexemes, day.to, true);
    return made(year?.year ?? null, month.month, day.day, at, year?.to ?? day.to);
  }
  const year = yearIn(lexemes, month.to, false);
  if (year !== null) return made(year.year, month.month, null, at, year.to);
  const before = lexemes[at - 1]?.lower ?? '';
  if (!month.capital && !/^(?:in|of|since|until|during|last|next)$/.test(before)) return null;
  const sure =
    !month.abbreviated &&
    (!/^(?:may|march|august|april|june)$/.test(month.word) || MONTH_BEFORE.test(before));
  return sure ? made(null, month.month, null, at, month.to) : null;
}
const MONTH_BEFORE =
  /^(?:in|of|since|until|till|by|from|through|during|last|this|next|late|early|mid|before|after|-|to)$/;

interface Month {
  month: number;
  word: string;
  capital: boolean;
  abbreviated: boolean;
  to: number;
}

function monthAt(lexemes: readonly Lexeme[], at: number): Month | null {
  const lexeme = lexemes[at];
  const month = MONTHS.get(lexeme?.lower ?? '');
  if (lexeme === undefined || month === undefined) return null;
  const abbreviated = lexeme.lower.length <= 4 && !/^(?:may|june|july)$/.test(lexeme.lower);
  const stop = lexemes[at + 1];
  const to = abbreviated && stop?.text === '.' && stop.start === lexeme.end ? at + 2 : at + 1;
  return { month, word: lexeme.lower, capital: /^\p{Lu}/u.test(lexeme.text), abbreviated, to };
}

function dayAt(lexemes: readonly Lexeme[], at: number): { day: number; to: number; ordinal: boolean } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'digits' && /^\d{1,2}$/.test(lexeme.text)) {
    const next = lexemes[at + 1];
    const ordinal = next !== undefined && next.start === lexeme.end && /^(?:st|nd|rd|th)$/.test(next.lower);
    const day = Number(lexeme.text);
    if (day < 1 || day > 31) return null;
    if (!ordinal && next?.start === lexeme.end && /^[:/%]$/.test(next.text)) return null;
    return { day, to: at + (ordinal ? 2 : 1), ordinal };
  }
  const word = ORDINALS.get(lexeme?.lower ?? '');
  return word !== undefined && word <= 31 ? { day: word, to: at + 1, ordinal: true } : null;
}

function yearIn(
  lexemes: readonly Lexeme[],
  at: number,
  afterDay: boolean,
): { year: number; to: number } | null {
  const comma = lexemes[at]?.text === ',' && (afterDay || lexemes[at + 1]?.kind === 'digits') ? 1 : 0;
  const of = comma === 0 && lexemes[at]?.lower === 'of' ? 1 : 0;
  const lexeme = lexemes[at + comma + of];
  if (lexeme === undefined || !/^(?:1[5-9]|20)\d\d$/.test(lexeme.text)) return null;
  return { year: Number(lexeme.text), to: at + comma + of + 1 };
}
