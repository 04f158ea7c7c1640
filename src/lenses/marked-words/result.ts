import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';

/** Listed words in the outlets' own voice: at aligned places first, then by rate. */
export interface MarkedWordsResult {
  /** A listed word, and what other reports have at that place of the same statement. */
  places: MarkedPlace[];
  /** A thing that reports call by different names, one of them at least from one side of a dispute. */
  terms: TermDifference[];
  reports: MarkedTotals[];
  lists: { id: string; title: string; source: string }[];
}

export interface MarkedPlace {
  list: string;
  /** "A: “controversial” (evaluative word); B: “disputed”." */
  statement: string;
  tier: Tier;
  word: ReportSpan;
  /** The words around it that differ. */
  place: ReportSpan;
  others: { report: number; place: ReportSpan | null; segment: ReportSpan }[];
}

export interface TermDifference {
  statement: string;
  tier: Tier;
  cells: { report: number; spans: ReportSpan[] }[];
}

/** `null` where the language is not read. */
export interface MarkedTotals {
  report: number;
  /** Words in the outlet's voice: the denominator. */
  words: number | null;
  lists: { list: string; count: number; perThousand: number }[] | null;
}
