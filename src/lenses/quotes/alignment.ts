import type { TextReading } from '../../text/align/text-reading.ts';
import { placeKey } from '../../text/span.ts';
import type { WordingLink } from '../wording/result.ts';

/** A linked segment of another report. */
export interface LinkedSegment {
  report: number;
  segment: number;
  score: number;
}

/** The links of the lens `wording` by the segments that they join. */
export class SegmentLinks {
  private readonly bySegment: LinkedSegment[][][];

  constructor(readings: readonly TextReading[], links: readonly WordingLink[]) {
    const places = readings.map(({ segments }) => {
      const indices = new Map<number, number>();
      segments.forEach((segment, i) => {
        indices.set(placeKey(segment), i);
      });
      return indices;
    });
    this.bySegment = readings.map(({ segments }) => segments.map(() => []));
    const at = (end: WordingLink['a']) => places[end.report]!.get(placeKey(end));
    for (const { a, b, score } of links) {
      const [x, y] = [at(a), at(b)];
      if (x === undefined || y === undefined) continue;
      this.bySegment[a.report]![x]!.push({ report: b.report, segment: y, score });
      this.bySegment[b.report]![y]!.push({ report: a.report, segment: x, score });
    }
  }

  of(report: number, segment: number): readonly LinkedSegment[] {
    return this.bySegment[report]?.[segment] ?? [];
  }

  readonly aligned = (reportA: number, segmentA: number, reportB: number, segmentB: number): number => {
    for (const link of this.of(reportA, segmentA))
      if (link.segment === segmentB && link.report === reportB) return link.score;
    return 0;
  };
}
