import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { AttributionReading } from '../attribution/reading.ts';
import { voiceAt } from '../voice/voice-at.ts';
import type { VoiceStretch } from '../voice/voice-lens.ts';
import type { WordingLink } from '../wording/result.ts';
import type { Place } from './figure.ts';
import { type Entry, entriesOf } from './match/entries.ts';
import { EventTerms } from './match/event-terms.ts';
import { groupEntries } from './match/group.ts';
import { SegmentLinks } from './match/segment-links.ts';
import type { FiguresReading, PlacedFigure } from './reading.ts';
import { relate } from './relate.ts';
import type { FigureRelation, FiguresResult, OnlyFigure, Quantity, QuantityValue } from './result.ts';
import { timesOf } from './times.ts';

export interface FiguresInput {
  texts: readonly RevisionText[];
  readings: readonly FiguresReading[];
  wording: readonly TextReading[];
  sources: readonly AttributionReading[];
  voices: readonly (readonly VoiceStretch[])[];
  links: readonly WordingLink[];
}

/** Lays the figures of the reports side by side. Pure. */
export function compareFigures(input: FiguresInput): FiguresResult {
  const { texts, readings, wording, links } = input;
  const terms = new EventTerms(wording, readings);
  const entries = entriesOf(readings, wording, terms);
  const groups = groupEntries(entries, terms, new SegmentLinks(wording, links, entries));
  const grouped = new Set(groups.flat());
  return {
    notApplicable: readings.flatMap(({ words }, report) => (words ? [] : [report])),
    quantities: groups.map((group) => quantityOf(group, input)),
    onlyIn: entries.filter((entry) => !grouped.has(entry)).map((entry) => onlyFigure(entry, texts, readings)),
  };
}

function quantityOf(group: readonly Entry[], input: FiguresInput): Quantity {
  const values = group.map((entry) => valueIn(entry, input));
  const comparable = group.map((entry, i) => ({
    figure: entry.places[0]!.figure,
    amount: entry.amount,
    ...timesOf(entry.places[0]!.figure, input.texts[entry.report]!, input.readings[entry.report]!.dates),
    given: values[i]!.source?.exact ?? null,
  }));
  const relations: FigureRelation[] = [];
  for (let a = 0; a < values.length; a++)
    for (let b = a + 1; b < values.length; b++)
      relations.push({ a, b, ...relate(comparable[a]!, comparable[b]!) });
  return { label: labelOf(values), unit: values[0]!.unit, values, relations, tier: 'likely' };
}

/** What is counted, in the fewest words that any of the reports has for it; else the figure itself. */
function labelOf(values: readonly QuantityValue[]): string {
  const named = values.flatMap(({ quantityAt }) => (quantityAt === null ? [] : [quantityAt.exact]));
  return named.sort((x, y) => x.length - y.length)[0] ?? values[0]!.span.exact;
}

function valueIn({ report, places }: Entry, { texts, sources, voices }: FiguresInput): QuantityValue {
  const text = texts[report]!;
  const figure = places[0]!.figure;
  const stretch = voiceAt(voices[report] ?? [], figure.field, figure.start);
  const by = stretch?.attribution == null ? undefined : sources[report]?.attributions[stretch.attribution];
  const named = by?.speaker ?? by?.source ?? null;
  return {
    report,
    span: reportSpanOf(report, text, figure),
    repeats: places.slice(1).map((place) => reportSpanOf(report, text, place.figure)),
    kind: figure.kind,
    value: figure.value,
    upper: figure.upper,
    comparator: figure.comparator,
    unit: figure.unit,
    comparatorAt: spanAt(figure.comparatorAt, figure, report, text),
    quantityAt: spanAt(figure.quantityAt, figure, report, text),
    periodAt: spanAt(figure.periodAt, figure, report, text),
    asOfAt: spanAt(figure.asOfAt, figure, report, text),
    voice: stretch?.voice ?? 'outlet',
    attribution: stretch?.attribution ?? null,
    source: named === null ? null : reportSpanOf(report, text, named),
  };
}

function spanAt(
  place: Place | null,
  { field }: PlacedFigure,
  report: number,
  text: RevisionText,
): ReportSpan | null {
  return place === null ? null : reportSpanOf(report, text, { field, start: place[0], end: place[1] });
}

function onlyFigure(
  { report, places }: Entry,
  texts: readonly RevisionText[],
  readings: readonly FiguresReading[],
): OnlyFigure {
  const figure = places[0]!.figure;
  const others = texts.map((_, i) => i).filter((i) => i !== report);
  const known = (i: number): boolean => texts[i]!.fullText && readings[i]!.words;
  return {
    span: reportSpanOf(report, texts[report]!, figure),
    kind: figure.kind,
    value: figure.value,
    upper: figure.upper,
    comparator: figure.comparator,
    unit: figure.unit,
    quantityAt: spanAt(figure.quantityAt, figure, report, texts[report]!),
    notFoundIn: others.filter(known),
    unknownIn: others.filter((i) => !known(i)),
  };
}
