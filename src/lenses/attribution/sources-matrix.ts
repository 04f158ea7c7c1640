import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import type { WordingLink } from '../wording/result.ts';
import { quotedIn } from './documents.ts';
import { type Mention, type MergedSource, type MergeReason, mergeSources } from './merge-sources.ts';
import type { AttributionReading, SourceKind } from './reading.ts';
import { type UnnamedSource, unnamedSources } from './unnamed-sources.ts';

/** Sources by reports: who speaks where, with how many words, out of how many. */
export interface SourcesResult {
  /** Those with most reports first, then those with most words. */
  sources: SourceRow[];
  unnamed: UnnamedSource[];
  reports: SourceTotals[];
  /** Over all reports that are read. */
  byKind: KindTotals;
}

export interface SourceRow {
  /** The fullest name of the source in the event. */
  label: string;
  kind: SourceKind;
  /** Why its mentions in several reports are taken for one source; empty within one report. */
  because: MergeReason[];
  /** How sure the least sure of these is. */
  tier: Tier;
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

export type KindTotals = Record<SourceKind, { attributions: number; words: number }>;

/** The denominators of one report; `null` where its language is not read. */
export interface SourceTotals {
  report: number;
  words: number;
  attributedWords: number | null;
  quotedAttributions: number | null;
  attributions: number | null;
  byKind: KindTotals | null;
}

/** A ledger with its words counted: see `SourcesReading`. */
type Counted = AttributionReading & { words: number; attributedWords: readonly number[] };

const KINDS: readonly SourceKind[] = ['person', 'organisation', 'document', 'role', 'unnamed', 'unknown'];

const noneOfAnyKind = (): KindTotals =>
  Object.fromEntries(KINDS.map((kind) => [kind, { attributions: 0, words: 0 }])) as KindTotals;

/** Lays the ledgers side by side; `links` show which statements of two reports are one. */
export function sourcesMatrix(
  texts: readonly RevisionText[],
  readings: readonly Counted[],
  links: readonly WordingLink[] = [],
): SourcesResult {
  const reports = readings.map(totalsOf);
  const sources = mergeSources(texts, readings.flatMap(mentionsOf))
    .map((source) => rowOf(source, texts, readings, reports))
    .sort(
      (a, b) => b.cells.length - a.cells.length || wordsOf(b) - wordsOf(a) || compareText(a.label, b.label),
    );
  const byKind = noneOfAnyKind();
  for (const totals of reports) {
    for (const kind of KINDS) {
      byKind[kind].attributions += totals.byKind?.[kind].attributions ?? 0;
      byKind[kind].words += totals.byKind?.[kind].words ?? 0;
    }
  }
  return { sources, unnamed: unnamedSources(texts, readings, links), reports, byKind };
}

const wordsOf = (row: SourceRow): number => row.cells.reduce((sum, cell) => sum + cell.words, 0);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function totalsOf(
  { notApplicable, attributions, attributedWords, words }: Counted,
  report: number,
): SourceTotals {
  if (notApplicable) {
    return {
      report,
      words,
      attributedWords: null,
      quotedAttributions: null,
      attributions: null,
      byKind: null,
    };
  }
  const byKind = noneOfAnyKind();
  const totals = { report, words, attributedWords: 0, quotedAttributions: 0, attributions: 0, byKind };
  attributions.forEach(({ mode, sourceKind, quoted }, index) => {
    if (mode !== 'speech') return;
    const said = attributedWords[index]!;
    totals.attributions++;
    totals.attributedWords += said;
    if (quoted) totals.quotedAttributions++;
    byKind[sourceKind].attributions++;
    byKind[sourceKind].words += said;
  });
  return totals;
}

function mentionsOf({ attributions }: Counted, report: number): Mention[] {
  return attributions.flatMap((one, attribution): Mention[] => {
    const { mode, sourceKind: kind, source, speaker, shownBy, cue, content } = one;
    if (mode !== 'speech' || (source ?? cue ?? content[0]) === undefined) return [];
    const fragments = kind === 'document' ? content.flatMap(({ exact }) => quotedIn(exact)) : [];
    // "Pelosi's spokesman, Drew Hammill,": the words that show a person are the name.
    const name = speaker ?? (kind === 'person' ? shownBy : null) ?? source;
    return [{ report, attribution, kind, name: name?.exact ?? '', fragments }];
  });
}

function rowOf(
  { label, kind, because, tier, mentions }: MergedSource,
  texts: readonly RevisionText[],
  readings: readonly Counted[],
  reports: readonly SourceTotals[],
): SourceRow {
  const cells = [...Map.groupBy(mentions, ({ report }) => report)].map(([report, list]): SourceCell => {
    const { attributions, attributedWords } = readings[report]!;
    const words = list.reduce((sum, { attribution }) => sum + attributedWords[attribution]!, 0);
    return {
      report,
      spans: list.map(({ attribution }) => {
        const { source, cue, content } = attributions[attribution]!;
        return reportSpanOf(report, texts[report]!, (source ?? cue ?? content[0])!);
      }),
      attributions: list.map(({ attribution }) => attribution),
      words,
      share: words / Math.max(1, reports[report]!.attributedWords ?? 1),
    };
  });
  return { label, kind, because, tier, cells };
}
