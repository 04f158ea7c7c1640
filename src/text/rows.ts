import type { Link, SegmentRef } from './align.ts';
import type { RevisionText } from './span.ts';
import type { TextReading } from './text-reading.ts';

/** What several reports say, or one alone, at one place of the synopsis. */
export interface Row {
  /** One cell a report that stands in the row, by report; its segments in reading order. */
  cells: { report: number; segments: number[] }[];
}

/** Rows over all reports, in a reading order; every segment stands in exactly one row. */
export function rowsOf(
  _texts: readonly RevisionText[],
  readings: readonly TextReading[],
  links: readonly Link[],
): Row[] {
  const groupOf = readings.map((reading, report) =>
    reading.segments.map((_, segment): SegmentRef[] => [{ report, segment }]),
  );
  for (const link of [...links].filter((l) => l.primary).sort((x, y) => y.score - x.score)) {
    const a = groupOf[link.a.report]![link.a.segment]!;
    const b = groupOf[link.b.report]![link.b.segment]!;
    if (a === b || a.some((x) => b.some((y) => x.report === y.report))) continue;
    for (const ref of b) {
      a.push(ref);
      groupOf[ref.report]![ref.segment] = a;
    }
  }
  const rows: Row[] = [];
  const seen = new Set<SegmentRef[]>();
  for (const groups of groupOf) {
    for (const group of groups) {
      if (seen.has(group)) continue;
      seen.add(group);
      const cells = [...group].sort((x, y) => x.report - y.report);
      rows.push({ cells: cells.map(({ report, segment }) => ({ report, segments: [segment] })) });
    }
  }
  return rows;
}

/** Segments of one report that have no link to any other, with the reports that hold no counterpart. */
export interface OnlyInReport extends SegmentRef {
  /** Reports (indexes) whose full text is held and has no counterpart. */
  notFoundIn: number[];
  /** Reports of which only an excerpt is held: nothing can be said. */
  unknownIn: number[];
}

/** What one report alone has: its segments without any link. */
export function onlyIn(
  texts: readonly RevisionText[],
  readings: readonly TextReading[],
  links: readonly Link[],
): OnlyInReport[] {
  const linked = new Set<string>();
  for (const { a, b } of links) linked.add(`${a.report}:${a.segment}`).add(`${b.report}:${b.segment}`);
  const others = texts.map((_, i) => i);
  return readings.flatMap((reading, report) =>
    reading.segments
      .filter((segment) => !linked.has(`${report}:${segment.index}`))
      .map((segment) => ({
        report,
        segment: segment.index,
        notFoundIn: others.filter((i) => i !== report && texts[i]!.fullText),
        unknownIn: others.filter((i) => i !== report && !texts[i]!.fullText),
      })),
  );
}
