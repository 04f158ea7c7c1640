import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';

export type CoverageKind = 'person' | 'organisation' | 'place' | 'figure' | 'quotation' | 'document' | 'fact';

/** Where in a report something stands: paragraph `paragraph` of `of` in the body, 1-based; the first is the lead. */
export interface CoveragePosition {
  position: 'headline' | 'subheadline' | 'lead' | 'body';
  /** Null outside of the body. */
  paragraph: number | null;
  /** Paragraphs of the body. */
  of: number;
  span: ReportSpan;
}

export interface CoverageCell {
  report: number;
  /**
   * `notFound` only where the full text is held and could be read, and no sentence is linked even weakly; otherwise
   * `unknown`.
   */
  state: 'used' | 'notFound' | 'unknown';
  first: CoveragePosition | null;
  /** Places where it stands. */
  count: number;
}

/** Something that one report or several have. */
export interface CoverageItem {
  /** `c1`, `c2` ... in the order of the answer. */
  id: string;
  kind: CoverageKind;
  /** In the words of the report that has it first. */
  label: string;
  /** One a report, in order. */
  cells: CoverageCell[];
  tier: Tier;
}

/** A statement that a report tells in its own voice and others attribute. */
export interface AttributionDropped {
  /** The sentence that tells it without an attribution. */
  flat: ReportSpan;
  /** The sentences in which it is attributed, with who is said to say it and the words that say so. */
  attributed: { span: ReportSpan; source: ReportSpan | null; cue: ReportSpan | null }[];
  /** The highest score of a link between them. */
  score: number;
  tier: Tier;
}

/** Who has what: items by reports, those that matter most and are missing somewhere first. */
export interface CoverageResult {
  items: CoverageItem[];
  attributionDropped: AttributionDropped[];
  /** Reports in a language whose names and attributions are not read: for those kinds they are `unknown`. */
  notApplicable: number[];
}
