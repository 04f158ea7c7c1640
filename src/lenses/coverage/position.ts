import { type Range, type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { CoveragePosition } from './result.ts';

/** The place of a span in its report; `starts` are the paragraphs of the body. */
export function positionOf(span: ReportSpan, starts: readonly number[]): CoveragePosition {
  if (span.field !== 'body') return { position: span.field, paragraph: null, of: starts.length, span };
  let paragraph = 0;
  while (paragraph < starts.length && starts[paragraph]! <= span.start) paragraph++;
  return { position: paragraph <= 1 ? 'lead' : 'body', paragraph, of: starts.length, span };
}

/** The first of some places, headline before body. */
export function firstOf<Place extends Range>(places: readonly Place[]): Place | null {
  const order = { headline: 0, subheadline: 1, body: 2 };
  let first: Place | null = null;
  for (const place of places) {
    const before =
      first === null ||
      order[place.field] < order[first.field] ||
      (place.field === first.field && place.start < first.start);
    if (before) first = place;
  }
  return first;
}

/** Every place where the words stand as whole words, the same to the letter. */
export function placesOfWords(report: number, text: RevisionText, words: string): ReportSpan[] {
  const found: ReportSpan[] = [];
  for (const field of ['headline', 'subheadline', 'body'] as const) {
    const source = text[field];
    for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + words.length)) {
      const end = at + words.length;
      const isWhole =
        !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(source[end] ?? ' ');
      if (isWhole) found.push(reportSpanOf(report, text, { field, start: at, end }));
    }
  }
  return found;
}
