import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import type { EntityKind } from '../naming/reading.ts';
import type { PolarityClass } from './reading.ts';

/** Listed words in the clauses of named actors; where reports differ in them, most first. */
export interface PolarityResult {
  differences: PolarityDifference[];
  /** Actors that have a clause in an outlet's own voice; those of the differences first. */
  actors: PolarityActor[];
  lists: { id: string; title: string; sign: 'negative' | 'positive'; source: string }[];
  /** From this chance on a class is given; below it the reading abstains. */
  threshold: number;
  /** Reports in a language that is not read. */
  notApplicable: number[];
}

/** Shares of one actor's clauses with listed words of one sign that differ between reports. */
export interface PolarityDifference {
  /** Id of the actor. */
  actor: string;
  sign: 'negative' | 'positive';
  statement: string;
  tier: Tier;
  /** One for each report that has the actor in its own voice; the greatest share first. */
  cells: { report: number; clauses: number; count: number; words: ReportSpan[] }[];
}

export interface PolarityActor {
  /** As in the result of `naming`. */
  id: string;
  kind: EntityKind;
  canonical: string;
  cells: PolarityCell[];
}

/** One report's clauses of one actor. */
export interface PolarityCell {
  report: number;
  /** In the outlet's own voice: the denominator of the four counts after it. */
  clauses: number;
  negative: number;
  neutral: number;
  positive: number;
  abstained: number;
  /** In quoted or reported speech; counted nowhere else. */
  notOwnVoice: number;
  /** Every clause in the outlet's own voice, in reading order. */
  items: PolarityItem[];
}

export interface PolarityItem {
  clause: ReportSpan;
  label: ReportSpan;
  /** Null where the reading abstains. */
  class: PolarityClass | null;
  abstained: boolean;
  chance: number;
  tier: Tier;
  words: { span: ReportSpan; list: string; sign: 'negative' | 'positive' }[];
}
