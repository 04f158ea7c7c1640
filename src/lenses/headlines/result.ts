import type { ReportSpan } from '../../text/span.ts';

/** The headlines side by side: what each says, what it shares with the others, what it alone has. */
export interface HeadlinesResult {
  items: HeadlineItem[];
  /** Content words that stand in two headlines or more, by their stem, most widely shared first. */
  shared: { term: string; spans: ReportSpan[] }[];
}

export interface HeadlineItem {
  report: number;
  headline: ReportSpan | null;
  subheadline: ReportSpan | null;
  /** Content words of this headline that no other headline of the comparison has. */
  onlyHere: ReportSpan[];
  /** Segments of this report's body that say what the headline says (the alignment within the report is not claimed). */
  notInOwnBody: ReportSpan[];
}
