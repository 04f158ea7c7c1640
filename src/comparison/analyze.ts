import type { AttributionReading } from '../lenses/attribution/reading.ts';
import { type VoiceEvidence, voiceEvidence } from '../lenses/event-voice/evidence.ts';
import type { EventVoiceReading } from '../lenses/event-voice/reading.ts';
import type { Comparator } from '../lenses/figures/comparators.data.ts';
import type { DateMention } from '../lenses/figures/date.ts';
import type { FigureKind, Place } from '../lenses/figures/figure.ts';
import type { FiguresReading } from '../lenses/figures/reading.ts';
import { type MarkedWordEvidence, markedWordEvidence } from '../lenses/marked-words/evidence.ts';
import type { MarkedWordsReading } from '../lenses/marked-words/reading.ts';
import type { EntityKind, LabelType, NamingReading } from '../lenses/naming/reading.ts';
import { voiceAt } from '../lenses/voice/voice-at.ts';
import type { VoiceStretch } from '../lenses/voice/voice-lens.ts';
import type { TextReading } from '../text/align/text-reading.ts';
import { type RevisionText, type Span, spanOf } from '../text/span.ts';
import { readRevision } from './compare.ts';
import { engineVersion } from './engine-version.ts';
import { LEDGER_LENSES, ledgerOf, type ReportLedger } from './report-ledger.ts';

/** A figure of the text, as evidence and as numbers. */
export interface AnalyzedFigure extends Span {
  kind: FigureKind;
  value: number;
  upper: number | null;
  /** Null where the words around it were not read. */
  comparator: Comparator | null;
  unit: string | null;
  /** What is counted, in the words of the text, or null. */
  quantity: string | null;
  quantityAt: Span | null;
  comparatorAt: Span | null;
  /** The rate or stretch of time that it is given for ("a month", "over the past year"), or null. */
  periodAt: Span | null;
  /** The time up to which it is said to hold ("as of Sunday"), or null. */
  asOfAt: Span | null;
  /** Index in `attributions` of who gives it; null for the outlet itself or nobody named. */
  attribution: number | null;
}

/** A person, organisation, place, group or other named thing, with the places that name it. */
export interface AnalyzedEntity {
  id: string;
  kind: EntityKind;
  canonical: string;
  labels: (Span & { type: LabelType })[];
}

/** What the readings of one text show; nothing is compared and nothing is stored. */
export interface Analysis extends ReportLedger {
  engineVersion: string;
  /** The texts that the offsets count in, white space in order. */
  headline: string;
  subheadline: string;
  text: string;
  /** Readings that were not made because the text is in a language they cannot read. */
  notApplicable: ('attributions' | 'figures' | 'eventVoice' | 'markedWords' | 'entities')[];
  segments: Span[];
  figures: AnalyzedFigure[];
  /** Dates and clock times, apart from the figures. */
  dates: (Span & DateMention)[];
  /** How each act is told, in reading order. */
  eventVoice: VoiceEvidence[];
  /** Words of closed lists in the outlet's own voice. */
  markedWords: MarkedWordEvidence[];
  entities: AnalyzedEntity[];
}

/** The lenses whose readings an analysis shows. */
const SHOWN = ['wording', ...LEDGER_LENSES, 'figures', 'eventVoice', 'markedWords', 'naming'];

/** Reads one text: its sentences, whose voice each character is in, who says what, and its figures. Pure. */
export function analyzeText(text: RevisionText): Analysis {
  const readings = readRevision(text, SHOWN);
  const { segments } = readings.wording as TextReading;
  const ledger = readings.sources as AttributionReading;
  const names = readings.naming as NamingReading;
  const figures = readings.figures as FiguresReading;
  return {
    engineVersion,
    headline: text.headline,
    subheadline: text.subheadline,
    text: text.body,
    notApplicable: ledger.notApplicable
      ? ['attributions', 'figures', 'eventVoice', 'markedWords', 'entities']
      : [],
    segments: segments.map((range) => spanOf(text, range)),
    ...ledgerOf(text, readings),
    figures: figuresOf(text, figures, readings.voice as VoiceStretch[]),
    dates: figures.dates.map((date) => ({ ...date, ...spanOf(text, date) })),
    eventVoice: voiceEvidence(text, readings.eventVoice as EventVoiceReading),
    markedWords: markedWordEvidence(text, readings.markedWords as MarkedWordsReading),
    entities: names.entities.map((entity) => ({
      ...entity,
      labels: entity.labels.map((label) => ({ ...spanOf(text, label), type: label.type })),
    })),
  };
}

function figuresOf(
  text: RevisionText,
  { figures }: FiguresReading,
  voices: readonly VoiceStretch[],
): AnalyzedFigure[] {
  return figures.map((figure) => {
    const at = (place: Place | null): Span | null =>
      place === null ? null : spanOf(text, { field: figure.field, start: place[0], end: place[1] });
    const quantityAt = at(figure.quantityAt);
    const comparatorAt = at(figure.comparatorAt);
    const { kind, value, upper, comparator, unit } = figure;
    return {
      ...spanOf(text, figure),
      kind,
      value,
      upper,
      comparator,
      unit,
      quantity: quantityAt?.exact ?? null,
      quantityAt,
      comparatorAt,
      periodAt: at(figure.periodAt),
      asOfAt: at(figure.asOfAt),
      attribution: voiceAt(voices, figure.field, figure.start)?.attribution ?? null,
    };
  });
}
