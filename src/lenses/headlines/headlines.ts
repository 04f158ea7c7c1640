import { asFigure, type TextReading } from '../../text/align/text-reading.ts';
import { type Range, type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { tokenize } from '../../text/words/tokens.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import type { EventVoiceReading } from '../event-voice/reading.ts';
import type { FiguresReading } from '../figures/reading.ts';
import type { Lens } from '../lens.ts';
import { gridOf } from './grid.ts';
import type { HeadlinesResult, SharedTerm } from './result.ts';

/** A content word of a headline: its stem, its place, and whether the report's own body has that stem too. */
export interface HeadlineWord extends Range {
  stem: string;
  inBody: boolean;
}

/** The headlines side by side. */
export const headlines: Lens<'headlines', HeadlineWord[], HeadlinesResult> = {
  id: 'headlines',
  title: 'Headlines',
  description:
    'The headlines side by side: the content words that several share, those that one alone has, and those that the ' +
    "headline has and the report's own body has not, or its first sentence alone. " +
    'Words count as the same when they share a stem; synonyms do not. In English headlines also who does what to whom, ' +
    'in which voice, and who is made to say it.',
  tiers: ['exact', 'pattern', 'likely'],
  languages: null,
  needs: ['wording', 'sources', 'figures', 'eventVoice'],
  read(text, earlier) {
    const bodyTerms = termsOfBody(earlier.of<TextReading>('wording'));
    return tokenize(text.headline, { start: 0, end: text.headline.length })
      .filter(
        (token) =>
          token.kind !== 'punctuation' &&
          (token.norm.length > 1 || token.kind === 'number') &&
          !isStopWord(token.norm),
      )
      .map(asFigure)
      .map(({ start, end, stem }) => ({
        field: 'headline',
        start,
        end,
        stem,
        inBody: bodyTerms.has(stem),
      }));
  },
  compare({ texts, readings, readingsOf }) {
    const wording = readingsOf<TextReading>('wording');
    const sources = readingsOf<AttributionReading>('sources');
    const figures = readingsOf<FiguresReading>('figures');
    const voices = readingsOf<EventVoiceReading>('eventVoice');
    const places = new Map<string, ReportSpan[]>();
    readings.forEach((words, report) => {
      for (const word of words) {
        const span = reportSpanOf(report, texts[report]!, word);
        places.set(word.stem, [...(places.get(word.stem) ?? []), span]);
      }
    });
    const reportsWith = (stem: string) => new Set(places.get(stem)?.map((span) => span.report)).size;
    return {
      items: texts.map((text, report) => {
        const words = readings[report]!;
        const spansOf = (chosen: HeadlineWord[]) => chosen.map((word) => reportSpanOf(report, text, word));
        return {
          report,
          headline: whole(report, text, 'headline'),
          subheadline: whole(report, text, 'subheadline'),
          onlyHere: spansOf(words.filter((word) => reportsWith(word.stem) === 1)),
          ...gridOf(report, text, {
            wording: wording[report]!,
            sources: sources[report]!,
            figures: figures[report]!,
            eventVoice: voices[report]!,
          }),
          notInBody: text.fullText ? spansOf(words.filter((word) => !word.inBody)) : [],
        };
      }),
      shared: sharedTerms(places),
    };
  },
};

function termsOfBody(reading: TextReading): Set<string> {
  const found = new Set<string>();
  reading.segments.forEach((segment, i) => {
    if (segment.field !== 'body') return;
    for (const term of reading.segmentTerms[i]!) found.add(reading.terms[term]!);
  });
  return found;
}

function whole(report: number, text: RevisionText, field: 'headline' | 'subheadline'): ReportSpan | null {
  return text[field] === '' ? null : reportSpanOf(report, text, { field, start: 0, end: text[field].length });
}

function sharedTerms(places: ReadonlyMap<string, ReportSpan[]>): SharedTerm[] {
  const width = (spans: ReportSpan[]) => new Set(spans.map((span) => span.report)).size;
  return [...places]
    .map(([term, spans]) => ({ term, spans }))
    .filter(({ spans }) => width(spans) > 1)
    .sort((x, y) => width(y.spans) - width(x.spans) || (x.term < y.term ? -1 : 1));
}
