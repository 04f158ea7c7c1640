import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { EventVoiceReading, Place } from '../event-voice/reading.ts';
import type { FiguresReading } from '../figures/reading.ts';
import { headlineActs } from './headline-acts.ts';
import { headlineSources } from './headline-sources.ts';
import { leadOnly } from './lead-only.ts';
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
    acts: headlineActs(text.headline, read.eventVoice ?? []).map((clause) => ({
      who: span(clause.agent),
      what: at(clause),
      whom: span(clause.patient),
      voice: clause.form,
    })),
    figures: read.figures.figures
      .filter((one) => one.field === 'headline' && !ORDINAL.test(text.headline.slice(one.start, one.end)))
      .map(at),
    sources:
      read.eventVoice === null
        ? []
        : headlineSources(text, read.sources).map(({ source, cue }) => ({
            source: at(source),
            cue: cue === null ? null : at(cue),
          })),
    quotations: [
      ...read.sources.attributions.flatMap(quotedParts),
      ...read.sources.unattributed.map((one) => one.span),
    ]
      .filter(({ field }) => field === 'headline')
      .flatMap(({ start, end }) => {
        const marked = MARKED.exec(text.headline.slice(start, end));
        return marked === null ? [] : [at({ start, end: start + marked[0].length })];
      }),
    question: text.headline.trimEnd().endsWith('?'),
    leadOnly: leadOnly(report, text, read.wording),
  };
}

/** From an opening mark to the closing one; an apostrophe inside a word closes nothing. */
const MARKED = /^["“„«‘'].*?["”»’'](?![\p{L}\p{N}])/u;

/** "For the first time" counts nothing. */
const ORDINAL =
  /^(?:first|second|third|fifth|ninth|twelfth|(?:four|six|seven|eigh|ten)th|\d+(?:st|nd|rd|th))$/i;

function quotedParts({ quoted, content }: AttributionReading['attributions'][number]) {
  return quoted ? content : [];
}
