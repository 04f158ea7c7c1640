import type { PageRequest } from './page.ts';
import type { ReportSummary } from './report.ts';

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
