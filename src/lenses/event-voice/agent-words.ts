import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { tokenize } from '../../text/words/tokens.ts';

/** The first word of a report that has one of the given stems. Null where none has. */
export function firstWordOf(
  report: number,
  text: RevisionText,
  reading: TextReading,
  stems: ReadonlySet<string>,
): ReportSpan | null {
  const wanted = new Set(reading.terms.flatMap((term, i) => (stems.has(term) ? [i] : [])));
  if (wanted.size === 0) return null;
  const at = reading.segmentTerms.findIndex((terms) => terms.some((term) => wanted.has(term)));
  if (at < 0) return null;
  const segment = reading.segments[at]!;
  const token = tokenize(text[segment.field], segment).find(({ stem }) => stems.has(stem));
  return token === undefined
    ? null
    : reportSpanOf(report, text, { field: segment.field, start: token.start, end: token.end });
}

/** Whether a segment of the report has a word with one of the given stems, or an adjective of one ("Korean" of "Korea"). */
export function segmentHas(reading: TextReading, segment: number, stems: ReadonlySet<string>): boolean {
  return reading.segmentTerms[segment]!.some((term) => {
    const word = reading.terms[term]!;
    if (stems.has(word)) return true;
    for (const stem of stems)
      if (stem.length >= 4 && /^(?:n|an|i|ese|ish)$/.test(word.slice(stem.length)) && word.startsWith(stem))
        return true;
    return false;
  });
}
