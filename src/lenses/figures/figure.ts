import type { Range } from '../../text/span.ts';
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
  | 'tally'
  | 'magnitude';

/** One figure of a text: the number with its unit, what bounds it and what it counts. Ranges are in the text's fields. */
export interface Figure extends Range {
  kind: FigureKind;
  /** The number, scale words applied ("75 million" is 75000000); the lower bound of a range, the first number of a tally. */
  value: number;
  /** The upper bound of a range or the second number of a tally; otherwise null. */
  upper: number | null;
  comparator: Comparator;
  /** `percent`, an ISO 4217 code or currency name, a unit of measure, `year` ...; null for a plain count. */
  unit: string | null;
  /** The words that bound it ("more than"), or null. */
  comparatorAt: Range | null;
  /** What is counted, as it stands after the figure ("Corvanian strikes"), or null. */
  quantityAt: Range | null;
}
