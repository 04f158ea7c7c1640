import type { RemovedText } from './report.ts';

/** One immutable captured text of a report, without the text, as lists carry it. */
export interface RevisionSummary {
  id: string;
  reportId: string;
  /** Counts from 1 within the report, in the order in which the texts were first seen. */
  number: number;
  /** SHA-256 over the normalised headline, subheadline and body, hexadecimal. */
  contentHash: string;
  headline: string | null;
  capturedAt: string;
  /** True for the revision that shows what the outlet publishes now. */
  current: boolean;
}

export interface Revision extends RevisionSummary {
  subheadline: string | null;
  bylines: string[];
  /** What was taken off the text when it came in; empty where nothing was. */
  removed: RemovedText[];
  /** Paragraphs parted by one blank line. */
  text: string;
}
