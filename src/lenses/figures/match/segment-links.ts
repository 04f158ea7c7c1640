import type { ReportSpan } from '../../../text/span.ts';
import type { TextReading } from '../../../text/text-reading.ts';
import type { WordingLink } from '../../wording/result.ts';

/** Scores of the links between segments, by report and segment. */
export class SegmentLinks {
  /** Each link with its segments, in the order of the links. */
  readonly all: { a: number; b: number; score: number; reports: [number, number] }[] = [];
  private readonly scores = new Map<number, number>();
  private readonly firstOf: number[] = [];
  private readonly width: number;

  constructor(wording: readonly TextReading[], links: readonly WordingLink[]) {
    let width = 0;
    const starts = wording.map(({ segments }) => {
      this.firstOf.push(width);
      width += segments.length;
      return new Map(segments.map(({ field, start, index }) => [`${field}${start}`, index]));
    });
    this.width = width;
    const place = ({ report, field, start }: ReportSpan): number => starts[report]!.get(`${field}${start}`)!;
    for (const { a, b, score } of links) {
      const link = { a: place(a), b: place(b), score, reports: [a.report, b.report] as [number, number] };
      this.all.push(link);
      this.scores.set(this.key(a.report, link.a, b.report, link.b), score);
    }
  }

  /** The score of the link between two segments, 0 where none is drawn. */
  score(reportA: number, a: number, reportB: number, b: number): number {
    return reportA < reportB
      ? (this.scores.get(this.key(reportA, a, reportB, b)) ?? 0)
      : (this.scores.get(this.key(reportB, b, reportA, a)) ?? 0);
  }

  private key(reportA: number, a: number, reportB: number, b: number): number {
    return (this.firstOf[reportA]! + a) * this.width + this.firstOf[reportB]! + b;
  }
}
