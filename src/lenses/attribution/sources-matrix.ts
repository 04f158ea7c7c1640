import { type ReportSpan, type RevisionText, reportSpanOf, type Span } from '../../text/span.ts';
import { countWords } from '../voice/voice-lens.ts';
import type { Attribution, AttributionReading, SourceKind } from './reading.ts';

/** Sources by reports: who speaks where, with how many words, out of how many. */
export interface SourcesResult {
  sources: SourceRow[];
  reports: SourceTotals[];
}

export interface SourceRow {
  /** The fullest wording of the source in the event. */
  label: string;
  kind: SourceKind;
  cells: SourceCell[];
}

export interface SourceCell {
  report: number;
  /** Places where the source speaks: its own words there, or the cue where it has none. */
  spans: ReportSpan[];
  /** Indices of its attributions in the report's ledger. */
  attributions: number[];
  /** Words attributed to it, and the share of all attributed words of the report (0..1). */
  words: number;
  share: number;
}

/** The denominators of one report; `null` where its language is not read. */
export interface SourceTotals {
  report: number;
  words: number;
  attributedWords: number | null;
  quotedAttributions: number | null;
  attributions: number | null;
  byKind: Record<SourceKind, { attributions: number; words: number }> | null;
}

const KINDS: readonly SourceKind[] = ['person', 'organisation', 'document', 'role', 'unnamed', 'unknown'];

/** Lays the ledgers side by side. Sources without a name are never taken for one another across reports. */
export function sourcesMatrix(
  texts: readonly RevisionText[],
  readings: readonly AttributionReading[],
): SourcesResult {
  const rows = new Map<string, SourceRow>();
  const reports = readings.map((reading, report): SourceTotals => {
    const words = countWords(
      `${texts[report]!.headline} ${texts[report]!.subheadline} ${texts[report]!.body}`,
    );
    if (reading.notApplicable) {
      return {
        report,
        words,
        attributedWords: null,
        quotedAttributions: null,
        attributions: null,
        byKind: null,
      };
    }
    const byKind = Object.fromEntries(
      KINDS.map((kind) => [kind, { attributions: 0, words: 0 }]),
    ) as NonNullable<SourceTotals['byKind']>;
    const totals = { report, words, attributedWords: 0, quotedAttributions: 0, attributions: 0, byKind };
    reading.attributions.forEach((attribution, index) => {
      if (attribution.mode !== 'speech') return;
      const said = attribution.content.reduce((sum, span) => sum + countWords(span.exact), 0);
      totals.attributions++;
      totals.attributedWords += said;
      if (attribution.quoted) totals.quotedAttributions++;
      byKind[attribution.sourceKind].attributions++;
      byKind[attribution.sourceKind].words += said;
      addCell(rows, texts, report, index, attribution, said);
    });
    return totals;
  });
  for (const row of rows.values()) {
    for (const cell of row.cells)
      cell.share = cell.words / Math.max(1, reports[cell.report]!.attributedWords ?? 1);
  }
  const total = (row: SourceRow): number => row.cells.reduce((sum, cell) => sum + cell.words, 0);
  const sources = [...rows.values()].sort(
    (a, b) => b.cells.length - a.cells.length || total(b) - total(a) || (a.label < b.label ? -1 : 1),
  );
  return { sources, reports };
}

function addCell(
  rows: Map<string, SourceRow>,
  texts: readonly RevisionText[],
  report: number,
  index: number,
  attribution: Attribution,
  words: number,
): void {
  const name = attribution.speaker ?? attribution.source;
  const place = attribution.source ?? attribution.cue ?? attribution.content[0];
  if (place === undefined) return;
  const key = keyOf(attribution, name, report);
  const row = rows.get(key) ?? { label: name?.exact ?? '', kind: attribution.sourceKind, cells: [] };
  rows.set(key, row);
  if (
    name !== null &&
    attribution.speaker === null &&
    name.exact.length > row.label.length &&
    name.exact.length <= 80
  )
    row.label = name.exact;
  let cell = row.cells.find((c) => c.report === report);
  if (cell === undefined) {
    cell = { report, spans: [], attributions: [], words: 0, share: 0 };
    row.cells.push(cell);
  }
  cell.spans.push(reportSpanOf(report, texts[report]!, place));
  cell.attributions.push(index);
  cell.words += words;
}

/** Persons go by surname, other named sources by their words; all others stay within their report. */
function keyOf(attribution: Attribution, name: Span | null, report: number): string {
  const kind = attribution.sourceKind;
  const shown = (attribution.speaker ?? attribution.shownBy ?? name)?.exact.toLowerCase() ?? '';
  const words =
    shown.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.filter((w) => w !== 'the' && w !== 's') ?? [];
  const named = kind === 'person' || kind === 'organisation';
  if (!named || words.length === 0) return `${report} ${kind} ${words.join(' ')}`;
  if (kind === 'organisation') return `organisation ${words.join(' ')}`;
  return `person ${words.at(-1)}`;
}
