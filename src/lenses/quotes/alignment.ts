import type { TextReading } from '../../text/text-reading.ts';
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
    const places = readings.map(
      ({ segments }) => new Map(segments.map(({ field, start }, i) => [`${field} ${start}`, i])),
    );
    this.bySegment = readings.map(({ segments }) => segments.map(() => []));
    const at = (end: WordingLink['a']) => places[end.report]!.get(`${end.field} ${end.start}`);
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

  readonly aligned = (reportA: number, segmentA: number, reportB: number, segmentB: number): number =>
    this.of(reportA, segmentA).find((link) => link.report === reportB && link.segment === segmentB)?.score ??
    0;
}
