import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';

/** `equal`: the same words; `reworded`: one statement in other words; `overlap`: they share a proposition, one says more. */
export type Relation = 'equal' | 'reworded' | 'overlap';

/** Part of an aligned pair of segments; a side is null where the other side has words that this one lacks. */
export interface Variant {
  kind: 'replaced' | 'inserted' | 'deleted';
  a: ReportSpan | null;
  b: ReportSpan | null;
  /** Only case, quotation marks, dashes or white space differ. */
  typographic: boolean;
  /** The words stand at another place of the other sentence too: they changed places, not wording. */
  moved: boolean;
}

/** Two segments of two reports that share something said; `a.report < b.report`. */
export interface WordingLink {
  a: ReportSpan;
  b: ReportSpan;
  relation: Relation;
  /** Calibrated share of such pairs that a careful reader would link, 0..1; not a similarity. */
  score: number;
  /** True on the one best link of a segment towards the other report, seen from either side. */
  primary: boolean;
  /** True where the order of the linked segments differs between the two reports. */
  moved: boolean;
  /** Why the link was drawn, strongest first. */
  because: string[];
  tier: Tier;
  /** The places where the wording differs, for links whose wording is mostly shared; otherwise empty. */
  variants: Variant[];
}

/** What several reports say, or one alone, at one place of the synopsis; `cells` in the order of the reports. */
export interface WordingRow {
  cells: { report: number; spans: ReportSpan[] }[];
  /** Where the sentences of the row mostly agree: each place where they differ. Otherwise empty. */
  apparatus: ApparatusEntry[];
}

/** One place of a row where a witness differs from the first cell; null: no words there. */
export interface ApparatusEntry {
  base: ReportSpan | null;
  readings: { report: number; span: ReportSpan | null }[];
  /** Every reading differs in case, quotation marks, dashes or white space only. */
  typographic: boolean;
}

/** A segment of one report with no counterpart; only where the full text is held is it `notFoundIn`. */
export interface OnlyIn {
  span: ReportSpan;
  notFoundIn: number[];
  unknownIn: number[];
}

/** A passage of at least eight words that stands in both reports. */
export interface ReusedPassage {
  a: ReportSpan;
  b: ReportSpan;
  /** Shared words. */
  words: number;
  /** True where the passage is the same to the word, false where small edits were bridged. */
  verbatim: boolean;
  tier: Tier;
}

/** Shares (0..1) of the words of each report's body that stand in passages which the other has too; only pairs that share any. */
export interface Containment {
  a: number;
  b: number;
  ofA: number;
  ofB: number;
}

/** Which of two reports that share much wording used the other's, as far as the evidence goes. */
export interface DirectionFinding {
  a: number;
  b: number;
  /** `commonOrigin`: both name one third source; `unknown`: the evidence is silent or disagrees. */
  direction: 'aToB' | 'bToA' | 'commonOrigin' | 'unknown';
  evidence: {
    rule: 'creditLine' | 'citation' | 'leftover' | 'published' | 'firstSeen' | 'containment';
    pointsTo: 'aToB' | 'bToA' | 'commonOrigin';
    /** The characters that say so; null where times or shares speak. */
    span: ReportSpan | null;
    /** What was compared, a before b: instants, shares or names. */
    values: { a: string | number; b: string | number } | null;
  }[];
}

export interface WordingResult {
  links: WordingLink[];
  rows: WordingRow[];
  onlyIn: OnlyIn[];
  reuse: ReusedPassage[];
  containment: Containment[];
  /** Only for pairs that share a tenth of the words of either or more. */
  directions: DirectionFinding[];
}
