import type { TextLink } from '../../text/span.ts';
import type { Grouping } from './grouping.ts';
import type { PageRequest } from './page.ts';

/** `document`: a primary text that reports refer to (statement, transcript, release). */
export type ReportKind = 'article' | 'document';

/** The outlet as it stands inside a report. */
export interface OutletReference {
  id: string;
  name: string;
  /** Its main domain. */
  domain: string | null;
}

/** A report without its text, as lists carry it; headline and subheadline are those of the current revision. */
export interface ReportSummary {
  id: string;
  kind: ReportKind;
  /** Canonical URL, or null where the report came without one. */
  url: string | null;
  outlet: OutletReference;
  eventId: string | null;
  /** How it came into its event; where it stands in none, what is suggested, or that a person took it out; or null. */
  grouping: Grouping | null;
  headline: string | null;
  subheadline: string | null;
  bylines: string[];
  publishedAt: string | null;
  language: string | null;
  /** False where only an excerpt is held. */
  fullText: boolean;
  tags: string[];
  revisionId: string;
  revisionNumber: number;
  revisionCount: number;
  /** Rises by one with every change; what an update expects. */
  version: number;
  addedAt: string;
  updatedAt: string;
}

/** A report with the text of its current revision. */
export interface Report extends ReportSummary {
  /** Paragraphs parted by one blank line. */
  text: string;
  captions: string[];
  /** Other addresses under which the same report is known. */
  otherUrls: string[];
}

/** A text to be read, with what is known about it; or `html`, a page that holds it. */
export interface TextInput {
  outlet?: { name: string; domain?: string | null | undefined } | null | undefined;
  url?: string | null | undefined;
  /** ISO 8601. */
  publishedAt?: string | null | undefined;
  language?: string | null | undefined;
  headline?: string | null | undefined;
  subheadline?: string | null | undefined;
  text?: string | undefined;
  html?: string | undefined;
  /** Lines that say who wrote it. */
  bylines?: string[] | undefined;
  /** Links of the text with the words that carry them; those of a page are read from it. */
  links?: TextLink[] | undefined;
  /** Other addresses of the same page, as it names them itself on its own site. */
  otherUrls?: string[] | undefined;
  /** False where `text` is an excerpt; true where absent. */
  fullText?: boolean | undefined;
  /** `article` where absent. */
  kind?: ReportKind | undefined;
}

/** Site furniture that stood in a text that was handed in; offsets count in that text, white space in order. */
export interface RemovedText {
  start: number;
  end: number;
  exact: string;
  kind: 'site' | 'headline' | 'credit' | 'byline' | 'tags' | 'comments' | 'navigation';
}

/** Beside a text from which something was taken off. */
export interface TakenOff {
  removed?: RemovedText[];
  /** Tags that stood below the article. */
  tags?: string[];
}

export interface NewReport extends TextInput {
  /** An outlet that is stored already; otherwise `outlet`, which is found by its domain or created. */
  outletId?: string | undefined;
  tags?: string[] | undefined;
  captions?: string[] | undefined;
  /** The event to put the report in; a merged event stands for its successor. */
  eventId?: string | null | undefined;
  /** When the text was seen, ISO 8601; now where absent. */
  capturedAt?: string | undefined;
}

export interface AddedReport {
  id: string;
  /** `created`: a new report; `unchanged`: known with this very text; `revised`: known, the text changed. */
  status: 'created' | 'unchanged' | 'revised';
  revisionId: string;
  revisionNumber: number;
  eventId: string | null;
  /** How it came into its event, or what is suggested; null where nothing was decided. */
  grouping: Grouping | null;
  /** What was taken off the text; absent where nothing was. The revision keeps it. */
  removed?: RemovedText[];
}

/** Data about the report; its text changes by adding it again. Absent fields stay as they are. */
export interface ReportChange {
  kind?: ReportKind | undefined;
  outletId?: string | undefined;
  publishedAt?: string | null | undefined;
  language?: string | null | undefined;
  fullText?: boolean | undefined;
  tags?: string[] | undefined;
  captions?: string[] | undefined;
}

/** `publishedAt` falls back to `addedAt` where no date of publication is known. */
export const REPORT_SORTS = ['-publishedAt', 'publishedAt', '-addedAt', 'addedAt'] as const;

export interface ReportFilter extends PageRequest {
  /** Words that the current text holds; `"a phrase"`, `-without`, `or`. */
  q?: string | undefined;
  /** The report at this address, in any form of it. */
  url?: string | undefined;
  /** Outlet id or domain. */
  outlet?: string | undefined;
  /** BCP 47; a primary subtag (`en`) takes in its regions (`en-GB`). */
  language?: string | undefined;
  /** Event id, or `none` for reports that stand in no event. */
  event?: string | undefined;
  kind?: ReportKind | undefined;
  /** Inclusive, ISO 8601 date or instant. */
  publishedFrom?: string | undefined;
  /** Inclusive; a date without a time means the whole day (UTC). */
  publishedTo?: string | undefined;
  tag?: string | undefined;
  sort?: (typeof REPORT_SORTS)[number] | undefined;
}
