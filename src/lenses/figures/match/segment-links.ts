import type { TextReading } from '../../../text/align/text-reading.ts';
import { placeKey } from '../../../text/span.ts';
import type { WordingLink } from '../../wording/result.ts';
import { type Entry, entriesBySegment, segmentKey } from './entries.ts';

interface SegmentLink {
  a: number;
  b: number;
  score: number;
  reports: [number, number];
}

/** The links between segments that both hold figures. */
export class SegmentLinks {
  readonly all: SegmentLink[] = [];
  private readonly scores = new Map<number, Map<number, number>>();

  constructor(wording: readonly TextReading[], links: readonly WordingLink[], entries: readonly Entry[]) {
    const withFigures = entriesBySegment(entries);
    const starts = wording.map(({ segments }, report) => {
      const held = segments.filter(({ index }) => withFigures.has(segmentKey(report, index)));
      return new Map(held.map((segment) => [placeKey(segment), segment.index]));
    });
    for (const link of links) {
      const a = starts[link.a.report]!.get(placeKey(link.a));
      const b = a === undefined ? undefined : starts[link.b.report]!.get(placeKey(link.b));
      if (a === undefined || b === undefined) continue;
      this.all.push({ a, b, score: link.score, reports: [link.a.report, link.b.report] });
      const from = segmentKey(link.a.report, a);
      const known = this.scores.get(from) ?? new Map<number, number>();
      this.scores.set(from, known.set(segmentKey(link.b.report, b), link.score));
    }
  }

  /** The score of the link between two segments, 0 where none is drawn. */
  score(reportA: number, a: number, reportB: number, b: number): number {
    const [x, y] = [segmentKey(reportA, a), segmentKey(reportB, b)];
    return this.scores.get(Math.min(x, y))?.get(Math.max(x, y)) ?? 0;
  }
}
