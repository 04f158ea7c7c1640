import type { ReportSpan } from '../../text/span.ts';
import type { WordingResult } from '../wording/result.ts';
import type { CoverageKind, CoverageResult } from './result.ts';

/** Something that stands in a report and is not used in any that was published before it. */
export interface NewItem {
  /** Id of the item in the coverage of the same reports. */
  item: string;
  kind: CoverageKind;
  label: string;
  span: ReportSpan;
  /** Reports published later that have it, too. */
  laterIn: number[];
  /** Reports published before, or without a date, of which nothing can be said: it may have stood there first. */
  unknownIn: number[];
}

/** Wording that a report shares with one published before it. */
export interface Carried {
  from: number;
  passages: number;
  words: number;
  /** What is known of who had it first; `unknown` where nothing but the dates speaks. */
  direction: 'fromEarlier' | 'fromLater' | 'commonOrigin' | 'unknown';
}

export interface TimelineEntry {
  report: number;
  publishedAt: string;
  new: NewItem[];
  carried: Carried[];
}

export interface Timeline {
  /** In order of publication. */
  entries: TimelineEntry[];
  /** Reports without a date of publication: nothing is said of what was new in them. */
  undated: number[];
}

/**
 * What each report had first and what it took over, by dates of publication; reports of one instant stand in their
 * order, and what both have is new in both. An item that an undated report has may have been there first: it is left
 * out. Pure.
 */
export function timelineOf(
  reports: readonly { publishedAt: string | null }[],
  { items }: CoverageResult,
  { reuse, directions }: WordingResult,
): Timeline {
  const dated = reports
    .flatMap(({ publishedAt }, report) => (publishedAt === null ? [] : [{ report, publishedAt }]))
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || a.report - b.report);
  const order = new Map(dated.map(({ report }, position) => [report, position]));
  const times = reports.map(({ publishedAt }) => (publishedAt === null ? null : Date.parse(publishedAt)));
  const undated = reports.flatMap((_, report) => (order.has(report) ? [] : [report]));
  const entries = dated.map(
    ({ report, publishedAt }): TimelineEntry => ({
      report,
      publishedAt,
      new: items.flatMap(({ id, kind, label, cells }): NewItem[] => {
        const own = cells[report]!;
        if (own.first === null) return [];
        const before = cells.filter((cell) => mayPrecede(cell.report, report, times));
        if (before.some(({ state }) => state === 'used')) return [];
        const later = cells.filter((cell) => cell.state === 'used' && times[cell.report]! > times[report]!);
        const unsure = before.filter(({ state }) => state === 'unknown');
        return [
          {
            item: id,
            kind,
            label,
            span: own.first.span,
            laterIn: later.map((cell) => cell.report),
            unknownIn: unsure.map((cell) => cell.report),
          },
        ];
      }),
      carried: dated
        .slice(0, order.get(report))
        .flatMap(({ report: from }) => carriedFrom(from, report, reuse, directions)),
    }),
  );
  return { entries, undated };
}

/** Whether `other` was published before `report`, or may have been: it has no date. */
function mayPrecede(other: number, report: number, times: readonly (number | null)[]): boolean {
  const time = times[other]!;
  return other !== report && (time === null || time < times[report]!);
}

function carriedFrom(
  from: number,
  report: number,
  reuse: WordingResult['reuse'],
  directions: WordingResult['directions'],
): Carried[] {
  const isPair = (a: number, b: number) => (a === from && b === report) || (a === report && b === from);
  const passages = reuse.filter(({ a, b }) => isPair(a.report, b.report));
  if (passages.length === 0) return [];
  const found = directions.find(({ a, b }) => isPair(a, b));
  const towards = found === undefined || found.a === from ? 'aToB' : 'bToA';
  return [
    {
      from,
      passages: passages.length,
      words: passages.reduce((sum, { words }) => sum + words, 0),
      direction:
        found === undefined || found.direction === 'unknown'
          ? 'unknown'
          : found.direction === 'commonOrigin'
            ? 'commonOrigin'
            : found.direction === towards
              ? 'fromEarlier'
              : 'fromLater',
    },
  ];
}
