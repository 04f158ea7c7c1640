import type { Tier } from '../../../lenses/lens.ts';
import type { ReportSpan } from '../../../text/span.ts';

/** One report's side of a finding: its words, and what is to be said of them. */
export interface FindingRow {
  report: number;
  /** Shown in their sentences; empty where the row rests on nothing in the text (a byline, a date). */
  spans: readonly ReportSpan[];
  note: string;
}

/** A finding as a reader sees it, whatever the lens. */
export interface FindingView {
  statement: string;
  tier: Tier | null;
  rows: readonly FindingRow[];
  notFoundIn?: readonly number[];
  unknownIn?: readonly number[];
}

export interface FindingGroup {
  title: string;
  /** True where reports tell something differently: these stand in the digest of a whole comparison. */
  differs: boolean;
  findings: readonly FindingView[];
}

export interface FactsTable {
  caption: string;
  columns: readonly string[];
  rows: readonly { report: number; cells: readonly string[] }[];
}

/** What one lens shows of its result. */
export interface LensView {
  /** The result in one sentence, where it has one. */
  summary?: string;
  groups: readonly FindingGroup[];
  tables: readonly FactsTable[];
  /** Reports in a language that the lens does not read. */
  notApplicable: readonly number[];
}

/** A result row by row, with the groups that hold nothing left away. */
export function lensView(
  groups: readonly FindingGroup[],
  tables: readonly FactsTable[] = [],
  notApplicable: readonly number[] = [],
): LensView {
  return { groups: groups.filter(({ findings }) => findings.length > 0), tables, notApplicable };
}

/** The spans that are there, in the order given. */
export function present(...spans: readonly (ReportSpan | null)[]): ReportSpan[] {
  return spans.filter((span) => span !== null);
}

/** Words of a report inside a sentence of the page. */
export const quoted = (words: string): string => `“${words}”`;

/** `1 word`, `2 words`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** A share of 1 as a percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
