import type { TextReading } from '../../text/align/text-reading.ts';
import {
  FIELDS,
  type Field,
  type Range,
  type ReportSpan,
  type RevisionText,
  reportSpanOf,
} from '../../text/span.ts';
import { backgroundWeight } from '../../text/words/term-weight.ts';
import type { Attribution, AttributionReading } from '../attribution/reading.ts';
import type { QuotedUtterance } from './reading.ts';
import { type SpeakerKey, speakerKey } from './speaker.ts';

/** An utterance of one report among those of the event. */
export interface EventUtterance {
  report: number;
  reading: QuotedUtterance;
  /** Its words as numbers that are the same for the same stem all over the event. */
  words: readonly number[];
  /** A few words that are names or figures and nothing else: a title, a body, a place. */
  onlyNames: boolean;
  attribution: Attribution | null;
  speaker: SpeakerKey | null;
  /** Indices of the segments of its report that its pieces touch. */
  segments: readonly number[];
}

/** Stems of an event by number, with what each weighs. */
export class EventTerms {
  private readonly numbers = new Map<string, number>();
  readonly weights: number[] = [];

  /** Numbers of a reading's terms, in their order; function words weigh nothing. */
  numbersOf(reading: TextReading): number[] {
    return reading.terms.map((term, i) => {
      const known = this.numbers.get(term);
      if (known !== undefined) return known;
      const number = this.weights.length;
      this.numbers.set(term, number);
      this.weights.push(reading.classes[i] === 'f' ? 0 : backgroundWeight(term));
      return number;
    });
  }
}

/** Every utterance of the event, by report and in reading order. */
export function eventUtterances(
  readings: readonly (readonly QuotedUtterance[])[],
  ledgers: readonly AttributionReading[],
  wording: readonly TextReading[],
  termNumbers: readonly (readonly number[])[],
): EventUtterance[] {
  return readings.flatMap((list, report) => {
    const numbers = termNumbers[report]!;
    const places = segmentFinder(wording[report]!);
    return list.map((reading): EventUtterance => {
      const attribution =
        reading.attribution === null ? null : ledgers[report]!.attributions[reading.attribution]!;
      return {
        report,
        reading,
        words: reading.words.map((word) => numbers[word]!),
        onlyNames: isOnlyNames(reading, wording[report]!),
        attribution,
        speaker: speakerKey(attribution),
        segments: places(reading),
      };
    });
  });
}

const NAME_WORDS = 5;

function isOnlyNames({ words }: QuotedUtterance, { classes }: TextReading): boolean {
  return words.length <= NAME_WORDS && words.every((word) => classes[word] !== 'w');
}

/** The pieces of an utterance as evidence. */
export function piecesOf(utterance: EventUtterance, texts: readonly RevisionText[]): ReportSpan[] {
  const { report, reading } = utterance;
  const spans: ReportSpan[] = [];
  for (let i = 0; i < reading.pieces.length; i += 2) {
    const range = { field: reading.field, start: reading.pieces[i]!, end: reading.pieces[i + 1]! };
    spans.push(reportSpanOf(report, texts[report]!, range));
  }
  return spans;
}

/** Finds the segments of utterances that are asked for in reading order. */
function segmentFinder({ segments }: TextReading): (reading: QuotedUtterance) => number[] {
  let from = 0;
  return ({ field, pieces }) => {
    const found: number[] = [];
    while (from < segments.length && isBefore(segments[from]!, field, pieces[0]!)) from++;
    let piece = 0;
    for (let i = from; i < segments.length; i++) {
      const { field: here, start, end } = segments[i]!;
      if (here !== field || start >= pieces.at(-1)!) break;
      while (pieces[piece + 1]! <= start) piece += 2;
      if (pieces[piece]! < end) found.push(i);
    }
    return found;
  };
}

function isBefore(segment: Range, field: Field, start: number): boolean {
  const fields = FIELDS.indexOf(segment.field) - FIELDS.indexOf(field);
  return fields < 0 || (fields === 0 && segment.end <= start);
}
