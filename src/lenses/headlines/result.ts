import type { ReportSpan } from '../../text/span.ts';
import type { VoiceForm } from '../event-voice/clause.ts';

/** The headlines side by side: what each says, which words it shares with the others, which it alone has. */
export interface HeadlinesResult {
  items: HeadlineItem[];
  /** Content words that stand in two headlines or more, by stem; the most widely shared first. */
  shared: SharedTerm[];
}

export interface HeadlineItem extends HeadlineGrid {
  report: number;
  headline: ReportSpan | null;
  subheadline: ReportSpan | null;
  /** Content words of this headline that stand in no other headline of the comparison. */
  onlyHere: ReportSpan[];
  /** Content words of this headline, in any inflection, that its own body does not have; empty for an excerpt. */
  notInBody: ReportSpan[];
}

/** One row of the grid: what the headline says, by part. Empty where nothing of the kind was found in it. */
export interface HeadlineGrid {
  /** Who does what to whom; `voice` is the grammar of the act. English headlines alone. */
  acts: { who: ReportSpan | null; what: ReportSpan; whom: ReportSpan | null; voice: VoiceForm }[];
  figures: ReportSpan[];
  /** Who is made to say it ("..., says minister"). English headlines alone. */
  sources: { source: ReportSpan; cue: ReportSpan | null }[];
  quotations: ReportSpan[];
  /** True where the headline ends with a question mark. */
  question: boolean;
  /** Content words of the body's first sentence that the headline does not have, in any inflection, each once; no dateline, no day. */
  leadOnly: ReportSpan[];
}

export interface SharedTerm {
  /** The stem that the words share. */
  term: string;
  /** Every place, by report. */
  spans: ReportSpan[];
}
