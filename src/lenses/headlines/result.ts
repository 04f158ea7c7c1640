import type { ReportSpan } from '../../text/span.ts';

/** The headlines side by side: what each says, which words it shares with the others, which it alone has. */
export interface HeadlinesResult {
  items: HeadlineItem[];
  /** Content words that stand in two headlines or more, by stem; the most widely shared first. */
  shared: SharedTerm[];
}

export interface HeadlineItem {
  report: number;
  headline: ReportSpan | null;
  subheadline: ReportSpan | null;
  /** Content words of this headline that stand in no other headline of the comparison. */
  onlyHere: ReportSpan[];
  /** Content words of this headline, in any inflection, that its own body does not have; empty for an excerpt. */
  notInBody: ReportSpan[];
}

export interface SharedTerm {
  /** The stem that the words share. */
  term: string;
  /** Every place, by report. */
  spans: ReportSpan[];
}
