/** The parts of a revision that hold text; offsets count inside one of them, never across. */
export type Field = 'headline' | 'subheadline' | 'body';

/** Reading order of the fields: a position in an earlier field stands before any position in a later one. */
export const FIELDS: readonly Field[] = ['headline', 'subheadline', 'body'];

/** The text of one frozen revision: what every pure function reads. An absent field is the empty string. */
export interface RevisionText {
  headline: string;
  subheadline: string;
  /** Paragraphs parted by one blank line. */
  body: string;
  /** BCP 47 language tag, or null where nobody knows. */
  language: string | null;
  /** ISO 8601 instant of publication, or null. */
  publishedAt: string | null;
  /** ISO 8601 instant at which this text was first captured; absent where it was never stored. */
  firstSeenAt?: string | null;
  /** The publishing outlet's display name, or null. */
  outlet: string | null;
  /** Lines that say who wrote it, as the page has them; absent where none are held. */
  bylines?: readonly string[];
  /** Links of the body with the words that carry them, in reading order; absent where none are held. */
  links?: readonly TextLink[];
  /** `document`: a primary text that reports refer to; a report where absent. */
  kind?: 'article' | 'document';
  /** False where only an excerpt is held: absence from it is then `unknown`, never `notFound`. */
  fullText: boolean;
}

/** A link of a page: where it leads, and the words that carry it (none where the page's head has it). */
export interface TextLink {
  href: string;
  anchor: string;
  /** `canonical`: the page itself, without words, names this address on another site as that of its text. */
  rel?: 'canonical';
}

/** Half-open `[start, end)` in UTF-16 code units of one field, without the characters themselves. */
export interface Range {
  field: Field;
  start: number;
  end: number;
}

/** Evidence: a range with the exact characters that stand there (`text[field].slice(start, end) === exact`). */
export interface Span extends Range {
  exact: string;
}

/** Evidence in one of several reports; `report` is the 0-based index in the comparison. */
export interface ReportSpan extends Span {
  report: number;
}

/** Cuts the exact characters for a range. Throws RangeError where the range lies outside its field. */
export function spanOf(text: Pick<RevisionText, Field>, range: Range): Span {
  const { field, start, end } = range;
  const source = text[field];
  if (!(start >= 0 && start < end && end <= source.length)) {
    throw new RangeError(`no characters at ${field} ${start}-${end} (length ${source.length})`);
  }
  return { field, start, end, exact: source.slice(start, end) };
}

/** As {@link spanOf}, with the index of the report that the text belongs to. */
export function reportSpanOf(report: number, text: Pick<RevisionText, Field>, range: Range): ReportSpan {
  return { report, ...spanOf(text, range) };
}

/** Code units that two ranges share. */
export function overlapOf(a: Range, b: Range): number {
  return a.field === b.field ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** Orders ranges by field, then start, then end (longer first at one start). */
export function compareRanges(a: Range, b: Range): number {
  const fields = a.field === b.field ? 0 : FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field);
  return fields || a.start - b.start || b.end - a.end;
}

/** Where a range begins, as one number inside of its report: a key of lookups. */
export function placeKey({ field, start }: Range): number {
  return start * FIELDS.length + FIELDS.indexOf(field);
}
