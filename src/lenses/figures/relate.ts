import { type Amount, amountOf } from './amounts.ts';
import type { Figure } from './figure.ts';
import type { FigureRelation } from './result.ts';

/** What of two figures is compared: the figure, and the times it is given for, as one canonical text each or null. */
export interface Comparable {
  figure: Pick<Figure, 'kind' | 'unit' | 'value' | 'upper' | 'comparator' | 'bound'>;
  period: string | null;
  asOf: string | null;
  amount: Amount;
  /** Who gives it: a source, or null for the outlet itself. */
  given: string | null;
}

type Finding = Pick<FigureRelation, 'relation' | 'of' | 'because'>;

/**
 * How two figures for one quantity stand to each other. `conflict` needs values that no reading of the words, rounding
 * included, brings together; times that differ come first, and nothing is averaged or chosen.
 */
export function relate(a: Comparable, b: Comparable): Finding {
  const of = respects(a, b);
  const [x, y] = [a.amount, b.amount];
  if (a.figure.comparator === null || b.figure.comparator === null || x.scale !== y.scale)
    return { relation: 'unclear', of, because: 'unread words' };
  const sameNumber = isClose(x.value, y.value) && sameUpper(a.figure, b.figure);
  const times = of.includes('period');
  if (times && !sameNumber)
    return { relation: 'differentTime', of, because: 'the times they are given for differ' };
  if (sameNumber) {
    const same = !of.includes('comparator');
    return same
      ? { relation: 'equal', of, because: of.includes('unit') ? 'same amount in two units' : 'same value' }
      : { relation: 'compatible', of, because: 'same value, bounded in another way' };
  }
  if (a.figure.kind === 'tally' || a.figure.kind === 'ordinal')
    return { relation: 'conflict', of, because: 'other numbers' };
  const maxima = [a.figure, b.figure].every(
    ({ comparator, bound }) => comparator === 'lt' && bound !== 'near',
  );
  // A converted measure is rounded in either unit.
  const slack = a.figure.unit === b.figure.unit ? 0 : CONVERTED * Math.abs(x.value);
  const isBounded = bounded(a, b);
  // Of two roundings to the same digit, "140,000" and "150,000", each begins where the other ends: no value fits both.
  const overlap = isBounded
    ? x.low <= y.high + slack && y.low <= x.high + slack
    : x.low < y.high + slack && y.low < x.high + slack;
  if (!maxima && overlap)
    return {
      relation: 'compatible',
      of,
      because: isBounded ? 'within the bound' : 'the same when rounded',
    };
  return { relation: 'conflict', of, because: 'no value fits both' };
}

const CONVERTED = 0.02;

function bounded(a: Comparable, b: Comparable): boolean {
  return [a.figure, b.figure].some(
    ({ comparator }) => comparator === 'gt' || comparator === 'lt' || comparator === 'range',
  );
}

function respects(a: Comparable, b: Comparable): FigureRelation['of'] {
  const of: FigureRelation['of'] = [];
  const [x, y] = [a.figure, b.figure];
  if (!isClose(a.amount.value, b.amount.value) || !sameUpper(x, y)) of.push('value');
  if (x.comparator !== y.comparator || x.bound !== y.bound) of.push('comparator');
  if (x.unit !== y.unit) of.push('unit');
  if (differ(a.period, b.period) || differ(a.asOf, b.asOf)) of.push('period');
  if (a.given !== b.given && (a.given === null || b.given === null)) of.push('attribution');
  return of;
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function sameUpper(a: Comparable['figure'], b: Comparable['figure']): boolean {
  if (a.upper === null || b.upper === null) return a.upper === b.upper;
  const factor = (figure: Comparable['figure']) => amountOf({ ...figure, value: figure.upper! }).value;
  return isClose(factor(a), factor(b));
}
