import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.data.ts';
import type { TextReading } from '../../text/text-reading.ts';
import { tokenize } from '../../text/tokens.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { EventVoiceReading, Place } from '../event-voice/reading.ts';
import type { FiguresReading } from '../figures/reading.ts';
import type { HeadlineGrid } from './result.ts';

/** What other lenses read in one report. */
export interface HeadlineSources {
  wording: TextReading;
  sources: AttributionReading;
  figures: FiguresReading;
  eventVoice: EventVoiceReading;
}

/** Who, what, whom, figure, source and voice of one headline, and what the lead has that the headline has not. */
export function gridOf(report: number, text: RevisionText, read: HeadlineSources): HeadlineGrid {
  const span = (place: Place | null): ReportSpan | null =>
    place === null ? null : reportSpanOf(report, text, { field: 'headline', start: place[0], end: place[1] });
  const at = (range: { start: number; end: number }) => span([range.start, range.end])!;
  return {
    acts: (read.eventVoice ?? [])
      .filter(({ field }) => field === 'headline')
      .map((clause) => ({
        who: span(clause.agent),
        what: at(clause),
        whom: span(clause.patient),
        voice: clause.form,
      })),
    figures: read.figures.figures.filter(({ field }) => field === 'headline').map(at),
    sources: read.sources.attributions
      .filter(({ mode, source }) => mode === 'speech' && source?.field === 'headline')
      .map(({ source, cue }) => ({ source: at(source!), cue: cue?.field === 'headline' ? at(cue) : null })),
    quotations: [
      ...read.sources.attributions.flatMap(quotedParts),
      ...read.sources.unattributed.map((one) => one.span),
    ]
      .filter(({ field, exact }) => field === 'headline' && /^["“„«‘']/.test(exact))
      .map(at),
    question: text.headline.trimEnd().endsWith('?'),
    leadOnly: leadOnly(report, text, read.wording),
  };
}

function quotedParts({ quoted, content }: AttributionReading['attributions'][number]) {
  return quoted ? content : [];
}

/** Content words of the first sentence of the body whose stems the headline does not have. */
function leadOnly(report: number, text: RevisionText, { segments }: TextReading): ReportSpan[] {
  const lead = segments.find(({ field }) => field === 'body');
  if (text.headline === '' || lead === undefined) return [];
  const headline = tokenize(text.headline, { start: 0, end: text.headline.length });
  const stems = new Set(headline.map(({ stem }) => stem));
  return tokenize(text.body, lead)
    .filter(({ kind, norm, stem }) => kind !== 'punctuation' && !isStopWord(norm) && !stems.has(stem))
    .map(({ start, end }) => reportSpanOf(report, text, { field: 'body', start, end }));
}
