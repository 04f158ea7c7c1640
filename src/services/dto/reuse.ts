import type { Span } from '../../text/span.ts';

/** Evidence in a stored text. */
export interface RevisionSpan extends Span {
  revisionId: string;
}

/** A passage of at least eight words that stands in both texts: `a` in the report asked about, `b` in the other. */
export interface ReusePassage {
  a: RevisionSpan;
  b: RevisionSpan;
  /** Words that are equal. */
  words: number;
  /** False where small edits were bridged. */
  verbatim: boolean;
}

/** Another stored report that shares passages with the one asked about. */
export interface ReuseItem {
  reportId: string;
  /** The revision of it that shares most; an earlier one where its current text shares less. */
  revisionId: string;
  revisionNumber: number;
  current: boolean;
  outlet: { id: string; name: string };
  url: string | null;
  eventId: string | null;
  publishedAt: string | null;
  capturedAt: string;
  /** Share (0..1) of the body of the report asked about that stands in the shared passages. */
  ofA: number;
  /** The same of the other's body. */
  ofB: number;
  passages: ReusePassage[];
}

/** Where else a report's text stands, the largest share first; not which way it went. */
export interface ReuseResult {
  reportId: string;
  revisionId: string;
  items: ReuseItem[];
  /** True where more reports share passages than were looked at. */
  truncated: boolean;
}
