import type { DateExpression } from './dates/date-spec.ts';
import type { Place } from './figure.ts';
import type { FoundFigure } from './figure-from.ts';
import type { Lexeme } from './lexer.ts';

/** How far after a figure, in words, its period may begin. */
const REACH = 9;
const RATE_UNIT = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|season)$/;
const RATE_WORD = /^(?:annually|yearly|monthly|weekly|daily|hourly|nightly)$/;
const STRETCH = /^(?:in|over|during|for|within|since|throughout|from|until|till|between)$/;
const SPAN_WORD = /^(?:the|past|last|first|second|third|fourth|next|previous|coming|a|one)$/;
const POINTED = /^(?:last|this|next)$/;

/**
 * Gives figures the rate or stretch of time that stands near them in their sentence ("a month", "over the past year",
 * "in 2031", "last year"), and the time as of which they hold ("as of Sunday", "by Monday evening").
 */
export function addPeriods(
  lexemes: readonly Lexeme[],
  found: readonly FoundFigure[],
  dates: readonly DateExpression[],
): void {
  const dateFrom = new Map(dates.map((date) => [date.from, date]));
  const figureFrom = new Map(found.map((figure) => [figure.from, figure]));
  const opening = new OpeningDates(lexemes, dates);
  for (const one of found) {
    if (one.figure.kind === 'ordinal') continue;
    addRate(lexemes, one);
    scanAfter(lexemes, one, dateFrom, figureFrom);
    if (one.figure.asOfAt === null) one.figure.asOfAt = opening.of(one.from);
  }
}

function addRate(lexemes: readonly Lexeme[], { figure, to, quantityTo }: FoundFigure): void {
  for (const at of [to, quantityTo]) {
    const word = lexemes[at]?.lower ?? '';
    const unit = lexemes[at + 1]?.lower ?? '';
    const rate = /^(?:a|an|per|each|every)$/.test(word) && RATE_UNIT.test(unit);
    const ends = rate ? at + 2 : RATE_WORD.test(word) ? at + 1 : 0;
    // "two a day earlier" tells when, not how often.
    if (ends === 0 || /^(?:ago|earlier|later|before|after|old)$/.test(lexemes[ends]?.lower ?? '')) continue;
    figure.periodAt = [lexemes[at]!.start, lexemes[ends - 1]!.end];
    return;
  }
}

function scanAfter(
  lexemes: readonly Lexeme[],
  one: FoundFigure,
  dateFrom: ReadonlyMap<number, DateExpression>,
  figureFrom: ReadonlyMap<number, FoundFigure>,
): void {
  const { figure } = one;
  const limit = Math.min(lexemes.length, one.quantityTo + REACH);
  for (let at = one.quantityTo; at < limit; at++) {
    const lexeme = lexemes[at]!;
    if (/^[.;:!?]$/.test(lexeme.text) || figureFrom.has(at)) return;
    const asOf = asOfStart(lexemes, at);
    const late = asOf > 0 && /^(?:late|early|mid)$/.test(lexemes[at + asOf]?.lower ?? '') ? 1 : 0;
    const held = asOf > 0 ? dateFrom.get(at + asOf + late) : undefined;
    if (held !== undefined && figure.asOfAt === null) {
      figure.asOfAt = [lexeme.start, lexemes[held.to - 1]!.end];
      continue;
    }
    if (figure.periodAt !== null) continue;
    const ends = STRETCH.test(lexeme.lower)
      ? stretchEnd(lexemes, at, dateFrom, figureFrom)
      : pointedEnd(lexemes, at, dateFrom);
    if (ends !== null) figure.periodAt = [lexeme.start, lexemes[ends - 1]!.end];
  }
}

function asOfStart(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]!.lower === 'as' && lexemes[at + 1]?.lower === 'of') return 2;
  return lexemes[at]!.lower === 'by' ? 1 : 0;
}

/** "in 2031", "over the past two years", "in the first half of 2031", "in a year". */
function stretchEnd(
  lexemes: readonly Lexeme[],
  at: number,
  dateFrom: ReadonlyMap<number, DateExpression>,
  figureFrom: ReadonlyMap<number, FoundFigure>,
): number | null {
  let on = at + 1;
  while (
    on < at + 4 &&
    SPAN_WORD.test(lexemes[on]?.lower ?? '') &&
    !dateFrom.has(on) &&
    !isAmount(on, figureFrom)
  )
    on++;
  const date = dateFrom.get(on);
  if (date !== undefined) return date.spec.form === 'clock' ? null : date.to;
  const figure = figureFrom.get(on);
  if (figure?.figure.kind === 'duration') return figure.to;
  if (on > at + 1 && RATE_UNIT.test(lexemes[on]?.lower ?? '')) return on + 1;
  const half =
    /^(?:half|quarter|months|weeks|days)$/.test(lexemes[on]?.lower ?? '') && lexemes[on + 1]?.lower === 'of';
  const of = half ? dateFrom.get(on + 2) : undefined;
  return of?.to ?? null;
}

/** A figure that is no ordinal: "first" only counts halves and quarters here. */
function isAmount(at: number, figureFrom: ReadonlyMap<number, FoundFigure>): boolean {
  const kind = figureFrom.get(at)?.figure.kind;
  return kind !== undefined && kind !== 'ordinal';
}

/** "last year", "this month" without a preposition. */
function pointedEnd(
  lexemes: readonly Lexeme[],
  at: number,
  dateFrom: ReadonlyMap<number, DateExpression>,
): number | null {
  const date = dateFrom.get(at);
  return date?.spec.form === 'offset' && date.spec.unit !== 'day' && POINTED.test(lexemes[at]!.lower)
    ? date.to
    : null;
}

/** "As of Sunday, 12 had died": a date at the head of a sentence holds for the first figures after it. */
class OpeningDates {
  /** Where such a date ends, and where its first word stands. */
  private readonly fromByEnd = new Map<number, number>();
  private readonly lexemes: readonly Lexeme[];

  constructor(lexemes: readonly Lexeme[], dates: readonly DateExpression[]) {
    this.lexemes = lexemes;
    for (const { from, to } of dates) {
      const late = /^(?:late|early|mid)$/.test(lexemes[from - 1]?.lower ?? '') ? 1 : 0;
      const by = lexemes[from - 1 - late]?.lower;
      const asOf = by === 'of' && lexemes[from - 2 - late]?.lower === 'as';
      const start = by === 'by' ? from - 1 - late : asOf ? from - 2 - late : -1;
      const heads = start === 0 || /^[.!?”"]$/.test(lexemes[start - 1]?.text ?? '');
      if (start >= 0 && heads) this.fromByEnd.set(to, start);
    }
  }

  of(figure: number): Place | null {
    for (let at = figure; at > 0 && at >= figure - REACH; at--) {
      const from = this.fromByEnd.get(at);
      if (from !== undefined) return [this.lexemes[from]!.start, this.lexemes[at - 1]!.end];
      if (/^[.;!?]$/.test(this.lexemes[at - 1]!.text)) return null;
    }
    return null;
  }
}
