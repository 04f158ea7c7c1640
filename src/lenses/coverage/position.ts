import type { Range, ReportSpan } from '../../text/span.ts';
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
