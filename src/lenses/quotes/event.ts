import type { TextReading } from '../../text/align/text-reading.ts';
import type { RevisionText } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { WordingLink } from '../wording/result.ts';
import { SegmentLinks } from './alignment.ts';
import { PrimaryText } from './primary-text.ts';
import type { QuotedUtterance } from './reading.ts';
import { EventTerms, type EventUtterance, eventUtterances } from './utterances.ts';

/** All that the comparison of quotations reads, with its lookups made once. */
export interface QuoteEvent {
  texts: readonly RevisionText[];
  ledgers: readonly AttributionReading[];
  readings: readonly TextReading[];
  utterances: readonly EventUtterance[];
  weights: readonly number[];
  links: SegmentLinks;
  documents: readonly PrimaryText[];
  /** The event's numbers of the terms that a segment has. */
  termsOf(report: number, segment: number): ReadonlySet<number>;
}

export function quoteEvent(
  texts: readonly RevisionText[],
  quotes: readonly (readonly QuotedUtterance[])[],
  ledgers: readonly AttributionReading[],
  readings: readonly TextReading[],
  links: readonly WordingLink[],
): QuoteEvent {
  const terms = new EventTerms();
  const numbers = readings.map((reading) => terms.numbersOf(reading));
  const utterances = eventUtterances(quotes, ledgers, readings, numbers);
  const known = new Map<string, ReadonlySet<number>>();
  return {
    texts,
    ledgers,
    readings,
    utterances,
    weights: terms.weights,
    links: new SegmentLinks(readings, links),
    documents: texts.flatMap((text, i) => (text.kind === 'document' ? [new PrimaryText(i, text)] : [])),
    termsOf(report, segment) {
      const key = `${report} ${segment}`;
      const made =
        known.get(key) ??
        new Set(readings[report]!.segmentTerms[segment]!.map((term) => numbers[report]![term]!));
      known.set(key, made);
      return made;
    },
  };
}
