/** One report of the tour event, in the shape of a `POST /v1/reports` body. */
export interface TourReport {
  outlet: { name: string; domain: string };
  /** The address of the report; invented, under the reserved top-level domain `.example`. */
  url: string;
  /** ISO 8601 instant. */
  publishedAt: string;
  language: string;
  kind: 'article' | 'document';
  headline: string;
  subheadline?: string;
  bylines?: string[];
  tags?: string[];
  /** Paragraphs parted by one blank line. */
  text: string;
}

/** A report as it stood on the outlet's site at a later moment: the same address, another text. */
export interface TourRevision {
  /** ISO 8601 instant at which the changed text was seen. */
  seenAt: string;
  report: TourReport;
}
