import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import type { Comparator } from './comparators.data.ts';
import type { FigureKind } from './figure.ts';

/** Figures for one quantity in several reports, and those that one report alone has. */
export interface FiguresResult {
  /** Reports in a language whose words were not read: of them only digits with a unit are known, and none is compared. */
  notApplicable: number[];
  quantities: Quantity[];
  onlyIn: OnlyFigure[];
}

export interface Quantity {
  /** What is counted or measured, in the words of one of the reports. */
  label: string;
  /** Unit of the first value, or null for a plain count. */
  unit: string | null;
  /** One a report at most, in the order of the reports; their order says nothing of which is right. */
  values: QuantityValue[];
  /** Every two values, as indexes in `values`. */
  relations: FigureRelation[];
  tier: Tier;
}

export interface QuantityValue {
  report: number;
  span: ReportSpan;
  /** Further places where the report gives the same figure for it. */
  repeats: ReportSpan[];
  kind: FigureKind;
  value: number;
  /** Upper bound of a range, second number of a tally. */
  upper: number | null;
  /** Null where the words around it were not read. */
  comparator: Comparator | null;
  unit: string | null;
  comparatorAt: ReportSpan | null;
  quantityAt: ReportSpan | null;
  /** The rate or stretch of time that it is given for ("a month", "over the past year"). */
  periodAt: ReportSpan | null;
  /** The time up to which it is said to hold ("as of Sunday"). */
  asOfAt: ReportSpan | null;
  voice: 'outlet' | 'quoted' | 'paraphrased';
  /** Index in the report's attributions of who gives it; null for the outlet itself or nobody named. */
  attribution: number | null;
  /** Who gives it, where the report has words for it. */
  source: ReportSpan | null;
}

export interface FigureRelation {
  a: number;
  b: number;
  /**
   * `equal`: the same value and bound; `compatible`: one value may satisfy both; `conflict`: none can; `differentTime`:
   * given for different times; `unclear`: words were not read.
   */
  relation: 'equal' | 'compatible' | 'conflict' | 'differentTime' | 'unclear';
  /** In what the two differ. */
  of: ('value' | 'comparator' | 'unit' | 'period' | 'attribution')[];
  because: FigureReason;
}

/** Why two figures stand to each other as they do. */
export type FigureReason =
  | 'same value'
  | 'same amount in two units'
  | 'same value, bounded in another way'
  | 'within the bound'
  | 'the same when rounded'
  | 'no value fits both'
  | 'other numbers'
  | 'the times they are given for differ'
  | 'unread words';

/** A figure of one report without a counterpart; only where the full text is held is it `notFoundIn`. */
export interface OnlyFigure {
  span: ReportSpan;
  kind: FigureKind;
  value: number;
  upper: number | null;
  comparator: Comparator | null;
  unit: string | null;
  quantityAt: ReportSpan | null;
  notFoundIn: number[];
  unknownIn: number[];
}
