import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.data.ts';
import type { TextReading } from '../../text/text-reading.ts';
import { tokenize } from '../../text/tokens.ts';
import { nounOf } from '../attribution/lexicon.ts';
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
    sources: read.eventVoice === null ? [] : sourcesOf(text, read.sources, at),
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

/** Sources by the ledger; after the cue at the end ("..., says minister"), or before a colon ("Minister: ..."). */
function sourcesOf(
  { headline }: RevisionText,
  { attributions }: AttributionReading,
  at: (range: { start: number; end: number }) => ReportSpan,
): HeadlineGrid['sources'] {
  const found: HeadlineGrid['sources'] = [];
  for (const { mode, source, cue } of attributions) {
    if (mode !== 'speech' || (source ?? cue)?.field !== 'headline') continue;
    const shown = cue?.field === 'headline' ? at(cue) : null;
    if (source !== null) found.push({ source: at(source), cue: shown });
    else if (shown !== null && headline.slice(0, shown.start).trimEnd().endsWith(',')) {
      const start = shown.end + 1;
      const end = headline.trimEnd().length;
      const words = headline.slice(start, end).split(' ').length;
      if (start < end && words <= MOST_WORDS) found.push({ source: at({ start, end }), cue: shown });
    }
  }
  const colon = headline.indexOf(': ');
  if (found.length > 0 || colon < 1) return found;
  const before = headline.slice(0, colon);
  const kind = nounOf(/[\p{L}]+$/u.exec(before)?.[0].toLowerCase() ?? '')?.kind;
  if (before.split(' ').length > MOST_WORDS || (kind !== 'role' && kind !== 'organisation')) return found;
  return [{ source: at({ start: 0, end: colon }), cue: null }];
}

/** A longer phrase is no bare name of a source. */
const MOST_WORDS = 5;

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
