import type { Field } from '../../text/span.ts';
import { boundOf } from './bounds.ts';
import type { Figure, FigureKind, Place } from './figure.ts';
import { agedBefore, apposedAge, multipleAfter, rankBefore } from './kinds-by-context.ts';
import type { Lexeme } from './lexer.ts';
import { moneyTail } from './money-tail.ts';
import type { NumberExpression } from './number-parts.ts';
import { quantityAfter } from './quantity.ts';
import { moneyBefore, moneyOf, type UnitFound, unitAfter } from './read-units.ts';
import { secondNumber } from './second-number.ts';

/** A figure with the lexemes that it takes; `to` is where reading goes on, past the unit but not past what is counted. */
export interface FoundFigure {
  figure: Figure;
  from: number;
  to: number;
  /** One past the last lexeme of what is counted, `to` where nothing follows. */
  quantityTo: number;
}

/** The figure around a number: sign or unit, second number, bound, what is counted; null where the number is none. */
export function figureFrom(
  lexemes: readonly Lexeme[],
  number: NumberExpression,
  field: Field,
): FoundFigure | null {
  const money = number.form === 'ordinal' ? null : moneyBefore(lexemes, number.from);
  const second = secondNumber(lexemes, number);
  const end = second?.to ?? number.to;
  const context = contextKind(lexemes, number, end, second !== null);
  const unit: UnitFound | null =
    number.form === 'ordinal'
      ? null
      : (money ?? (context?.kind === 'multiple' ? null : (unitAfter(lexemes, end) ?? moneyOf(lexemes, end))));
  if (isUnreadable(lexemes, number, unit)) return null;
  const from = money?.from ?? context?.from ?? number.from;
  let to = Math.max(
    unit === null ? end : unit === money ? trailingUnit(lexemes, end) : unit.to,
    context?.to ?? 0,
  );
  const tail =
    unit?.kind === 'money' && unit !== money && second === null ? moneyTail(lexemes, to, number.value) : null;
  if (tail !== null) to = tail.to;
  const plural = number.form === 'magnitude';
  const kind = plural
    ? 'magnitude'
    : second?.tally
      ? 'tally'
      : (unit?.kind ?? context?.kind ?? kindOf(number));
  const bound = boundOf(lexemes, from, to);
  const place = (start: number, stop: number): Place => [lexemes[start]!.start, lexemes[stop - 1]!.end];
  const adjective = unit !== null && unit !== money && /^[-‑]$/.test(lexemes[end]?.text ?? '');
  const quantity = quantityAfter(lexemes, bound?.after ? bound.to : to, adjective ? 'measure' : kind);
  const range = second !== null && !second.tally;
  const opened = range ? openerOf(lexemes, from) : null;
  const boundAt = range ? opened : bound === null ? null : place(bound.from, bound.to);
  const [start, stop] = place(from, to);
  const figure: Figure = {
    field,
    start,
    end: stop,
    kind,
    value: tail?.value ?? number.value,
    upper: second?.value ?? null,
    comparator: range ? 'range' : (bound?.comparator ?? (plural ? 'approx' : 'eq')),
    bound: range ? null : (bound?.bound ?? null),
    unit: unit?.unit ?? (kind === 'age' ? 'year' : null),
    numberAt: place(number.from, number.to),
    upperAt: second === null ? null : place(second.from, second.to),
    comparatorAt: boundAt,
    quantityAt: quantity === null ? null : place(quantity.from, quantity.to),
    periodAt: null,
    asOfAt: null,
  };
  return { figure, from, to, quantityTo: quantity?.to ?? (bound?.after ? bound.to : to) };
}

function kindOf(number: NumberExpression): FigureKind {
  return number.form === 'cardinal' ? 'count' : number.form;
}

/** "between", "from" before a range: the word that makes it one. */
function openerOf(lexemes: readonly Lexeme[], from: number): Place | null {
  const opener = lexemes[from - 1];
  return opener !== undefined && /^(?:between|from)$/.test(opener.lower) ? [opener.start, opener.end] : null;
}

/** "$5 dollars", "£30 sterling": a name of the currency after an amount with a sign belongs to it. */
function trailingUnit(lexemes: readonly Lexeme[], end: number): number {
  const after = unitAfter(lexemes, end);
  return after?.kind === 'money' &&
    lexemes[after.from]?.kind === 'word' &&
    lexemes[after.to - 1]!.lower.startsWith('dollar')
    ? after.to
    : end;
}

function contextKind(
  lexemes: readonly Lexeme[],
  number: NumberExpression,
  end: number,
  hasSecond: boolean,
): { kind: FigureKind; from?: number; to?: number } | null {
  if (number.form === 'ordinal') return null;
  const rank = rankBefore(lexemes, number.from);
  if (rank !== null) return { kind: 'ordinal', from: rank };
  const aged = agedBefore(lexemes, number.from);
  if (aged !== null) return { kind: 'age', from: aged };
  if (!hasSecond && apposedAge(lexemes, number)) return { kind: 'age' };
  const multiple = multipleAfter(lexemes, end);
  return multiple === null ? null : { kind: 'multiple', to: multiple };
}

/** "1.8m" is metres or millions: read only where its place tells which. */
function isUnreadable(lexemes: readonly Lexeme[], number: NumberExpression, unit: UnitFound | null): boolean {
  const next = lexemes[number.to];
  return (
    unit === null &&
    next?.text === 'm' &&
    lexemes[number.to - 1]?.kind === 'digits' &&
    next.start === lexemes[number.to - 1]!.end
  );
}
