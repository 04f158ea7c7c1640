import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import type { CueClass } from './verb-classes.data.ts';

/** The cues by which the reports introduce the same statement. */
export interface VerbsResult {
  /** Statements whose cues are of different classes; the ones worth reading first stand first. */
  rows: VerbRow[];
  /** Statements that two reports or more introduce with a listed cue, and how many of them by cues of one class. */
  compared: { statements: number; sameClass: number };
  reports: VerbTotals[];
}

export interface VerbRow {
  /** "A: “said” (neutral); B: “claimed” (doubt-marking)." */
  statement: string;
  tier: Tier;
  cells: VerbCell[];
}

export interface VerbCell {
  report: number;
  cue: ReportSpan;
  /** Base form of the cue, or the listed phrase. */
  lemma: string;
  class: CueClass;
  /** Who is quoted, in the words of this place or of an earlier one. */
  source: ReportSpan | null;
  /** What is introduced. */
  content: ReportSpan;
}

/** Listed cues of one report by class; `null` where its language is not read. */
export interface VerbTotals {
  report: number;
  cues: Record<CueClass, number> | null;
}
