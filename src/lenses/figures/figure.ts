import type { Range } from '../../text/span.ts';
import type { BoundKind } from './bounds.ts';
import type { Comparator } from './comparators.data.ts';

export type FigureKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'fraction'
  | 'multiple'
  | 'tally'
  | 'magnitude';

/** Half-open offsets in the field of the figure that they belong to. */
export type Place = readonly [start: number, end: number];

/** One figure of a text: the number with its unit, what bounds it and what it counts. Ranges are in the text's fields. */
export interface Figure extends Range {
  kind: FigureKind;
  /** The number, scale words applied ("75 million" is 75000000); the lower bound of a range, the first number of a tally. */
  value: number;
  /** The upper bound of a range or the second number of a tally; otherwise null. */
  upper: number | null;
  /** Null where the words around it were not read: it may be bounded or not. */
  comparator: Comparator | null;
  /** Whether the bound says that the value is close ("nearly"), or allows the bound itself ("at least"). */
  bound: BoundKind;
  /** `percent`, an ISO 4217 code or currency name, a unit of measure, `year` ...; null for a plain count. */
  unit: string | null;
  /** The number alone, without sign of currency or unit; of a range or tally the first. */
  numberAt: Place;
  /** The second number of a range or tally, or null. */
  upperAt: Place | null;
  /** The words that bound it ("more than"), or null. */
  comparatorAt: Place | null;
  /** What is counted, as it stands after the figure ("Corvanian strikes"), or null. */
  quantityAt: Place | null;
  /** The rate or the stretch of time that it is given for ("a month", "over the past year"), or null. */
  periodAt: Place | null;
  /** The time up to which it is said to hold ("as of Sunday"), or null. */
  asOfAt: Place | null;
}
