import type { ReportSpan } from '../../text/span.ts';
import type { WordingResult } from '../wording/result.ts';
import type { CoverageKind, CoverageResult } from './result.ts';

/** Something that stands in a report and in none that was published before it. */
export interface NewItem {
  /** Id of the item in the coverage of the same reports. */
  item: string;
  kind: CoverageKind;
  label: string;
  span: ReportSpan;
  /** Reports published later that have it, too. */
  laterIn: number[];
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
 * order. An item that an undated report has may have been there first: it is left out. Pure.
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
  const undated = reports.flatMap((_, report) => (order.has(report) ? [] : [report]));
  const entries = dated.map(
    ({ report, publishedAt }): TimelineEntry => ({
      report,
      publishedAt,
      new: items.flatMap(({ id, kind, label, cells }): NewItem[] => {
        const used = cells.filter(({ state }) => state === 'used').map((cell) => cell.report);
        const own = cells[report]!;
        if (own.first === null || used.some((other) => !isLater(order, other, report))) return [];
        return [
          { item: id, kind, label, span: own.first.span, laterIn: used.filter((other) => other !== report) },
        ];
      }),
      carried: dated
        .slice(0, order.get(report))
        .flatMap(({ report: from }) => carriedFrom(from, report, reuse, directions)),
    }),
  );
  return { entries, undated };
}

function isLater(order: ReadonlyMap<number, number>, other: number, report: number): boolean {
  const place = order.get(other);
  return other === report || (place !== undefined && place > order.get(report)!);
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
