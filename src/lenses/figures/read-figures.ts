import { FIELDS, type Field, type RevisionText } from '../../text/span.ts';
import { addFromCompound } from './compounds.ts';
import { isConversion } from './conversions.ts';
import type { DateMention } from './date.ts';
import { isDateLike } from './date-like.ts';
import type { DateExpression } from './dates/date-spec.ts';
import { AHEAD } from './dates/date-words.data.ts';
import { resolveDate } from './dates/resolve-dates.ts';
import { dateAt } from './dates/scan-dates.ts';
import type { Figure } from './figure.ts';
import { type FoundFigure, figureFrom } from './figure-from.ts';
import { type Lexeme, lex } from './lexer.ts';
import { isPartOfName } from './part-of-name.ts';
import { addPeriods } from './periods.ts';
import { numberAt } from './scan-numbers.ts';
import { mayStart } from './starters.ts';

/** Figures and dates of one text, each in reading order. */
export interface FiguresAndDates {
  figures: Figure[];
  dates: DateMention[];
}

type Source = Pick<RevisionText, Field> & { publishedAt?: string | null };

/** Every figure of an English text, and its dates and clock times apart, in reading order. Pure; linear in the text. */
export function readFiguresAndDates(text: Source): FiguresAndDates {
  const published = text.publishedAt?.slice(0, 10) ?? null;
  const parts = FIELDS.map((field) => readField(text[field], field, published));
  return {
    figures: parts.flatMap((part) => part.figures),
    dates: parts.flatMap((part) => part.dates),
  };
}

/** The figures alone, as {@link readFiguresAndDates} reads them. */
export function readFigures(text: Source): Figure[] {
  return readFiguresAndDates(text).figures;
}

function readField(source: string, field: Field, published: string | null): FiguresAndDates {
  const lexemes = lex(source);
  const found: FoundFigure[] = [];
  const dates: DateExpression[] = [];
  for (let at = 0; at < lexemes.length; ) {
    if (!mayStart(lexemes[at]!)) {
      at++;
      continue;
    }
    const named = isPartOfName(lexemes, at);
    const date = named && !isDecade(lexemes, at) ? null : dateAt(lexemes, at);
    if (date !== null) {
      dates.push(date);
      at = date.to;
      continue;
    }
    const number = named ? null : numberAt(lexemes, at);
    // "Race - 3pm": no minus stands before a time.
    if (number === null || (number.value < 0 && dateAt(lexemes, at + 1) !== null)) {
      at++;
      continue;
    }
    const figure = isDateLike(lexemes, number) ? null : figureFrom(lexemes, number, field);
    if (figure !== null && !addFromCompound(found, figure, lexemes) && !isConversion(found, figure, lexemes))
      found.push(figure);
    at = figure?.to ?? number.to;
  }
  addPeriods(lexemes, found, dates);
  return {
    figures: found.map(({ figure }) => figure),
    dates: dates.map((date) => mention(lexemes, date, field, published)),
  };
}

function isDecade(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.text.length === 4 && lexemes[at + 1]?.lower === 's';
}

/** How many words before a date may say that it lies ahead. */
const AHEAD_WINDOW = 8;

function mention(
  lexemes: readonly Lexeme[],
  { spec, from, to }: DateExpression,
  field: Field,
  published: string | null,
): DateMention {
  let ahead = false;
  for (let at = from - 1; at >= 0 && at >= from - AHEAD_WINDOW && !/^[.!?;]$/.test(lexemes[at]!.text); at--)
    ahead ||= AHEAD.has(lexemes[at]!.lower);
  const { timex, iso } = resolveDate(spec, published, ahead);
  return {
    field,
    start: lexemes[from]!.start,
    end: lexemes[to - 1]!.end,
    kind: spec.form === 'clock' ? 'time' : 'date',
    timex,
    iso,
    relative: timex !== iso,
  };
}
