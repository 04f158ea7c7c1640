import { lowerBoundBy } from '../../text/lower-bound.ts';
import { compareRanges, type ReportSpan } from '../../text/span.ts';
import type { WordingLink } from '../wording/result.ts';

/** From this score on a linked sentence counts as saying it; below, nothing is said of the report. */
const SAYS_IT = 0.5;

/** A sentence with those of other reports that it is linked to. */
interface LinkedSentence {
  own: ReportSpan;
  others: { other: ReportSpan; score: number }[];
}

/** Looks up what sentences are linked to. */
export class Linked {
  /** By report; sentences of one field in reading order, and none overlaps the next. */
  readonly #byReport = new Map<number, Record<ReportSpan['field'], LinkedSentence[]>>();

  constructor(links: readonly WordingLink[]) {
    const ends = links.flatMap(({ a, b, score }) => [
      { own: a, other: b, score },
      { own: b, other: a, score },
    ]);
    ends.sort((x, y) => x.own.report - y.own.report || compareRanges(x.own, y.own));
    for (const { own, other, score } of ends) {
      let fields = this.#byReport.get(own.report);
      if (fields === undefined) {
        fields = { headline: [], subheadline: [], body: [] };
        this.#byReport.set(own.report, fields);
      }
      const list = fields[own.field];
      if (list.at(-1)?.own.start === own.start) list.at(-1)!.others.push({ other, score });
      else list.push({ own, others: [{ other, score }] });
    }
  }

  /**
   * In reports that have none of these places: `saying`, sentences surely linked to theirs; `mayHave`, the reports with
   * a sentence linked however weakly, of which absence is not claimed.
   */
  elsewhere(places: readonly ReportSpan[]): { saying: ReportSpan[]; mayHave: Set<number> } {
    const having = new Set(places.map(({ report }) => report));
    const saying: ReportSpan[] = [];
    const mayHave = new Set<number>();
    for (const { report, field, start, end } of places) {
      const list = this.#byReport.get(report)?.[field] ?? [];
      // The first that ends behind the start of the place.
      for (let i = lowerBoundBy(list, start + 1, ({ own }) => own.end); i < list.length; i++) {
        if (list[i]!.own.start >= end) break;
        for (const { other, score } of list[i]!.others) {
          if (having.has(other.report)) continue;
          mayHave.add(other.report);
          if (score >= SAYS_IT) saying.push(other);
        }
      }
    }
    return { saying, mayHave };
  }
}
