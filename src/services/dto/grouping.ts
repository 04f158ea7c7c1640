import type { PageRequest } from './page.ts';
import type { ReportSummary } from './report.ts';

/**
 * A decision on a report and an event. `joined`: it stands there; `suggested`: people are asked; `removed`: it was taken
 * out.
 */
export interface Grouping {
  by: 'person' | 'machine';
  verdict: 'joined' | 'suggested' | 'removed';
  eventId: string;
  /** How alike the report is to the event, 0..1, not a probability; null for a decision by a person, and where it moved with others. */
  score: number | null;
  /** Why, in words with values: names, words and figures that both have, days between them. */
  because: string[];
  /** Found by names and figures of a report in another language: never more than suggested. */
  acrossLanguages: boolean;
  at: string;
}

/** A report that may belong to an event; nobody has decided. */
export interface Suggestion {
  eventId: string;
  report: ReportSummary;
  score: number;
  because: string[];
  acrossLanguages: boolean;
  at: string;
}

export type SuggestionFilter = PageRequest;

/** A stored report that is like another, with why. */
export interface SimilarReport {
  report: ReportSummary;
  /** 0..1, not a probability. */
  score: number;
  because: string[];
  acrossLanguages: boolean;
}

export interface SimilarReports {
  reportId: string;
  /** The nearest first. */
  items: SimilarReport[];
}
