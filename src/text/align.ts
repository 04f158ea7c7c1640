import type { RevisionText } from './span.ts';
import type { TextReading } from './text-reading.ts';

/** A segment of one of the compared reports, by indexes. */
export interface SegmentRef {
  report: number;
  segment: number;
}

/** Two segments of two reports that share something said. `a.report < b.report`. */
export interface Link {
  a: SegmentRef;
  b: SegmentRef;
  /** `equal`: the same words; `reworded`: one statement in other words; `overlap`: one says more. */
  relation: 'equal' | 'reworded' | 'overlap';
  /** 0..1, the estimated share of such pairs that a careful reader would link. */
  score: number;
  /** True on the best link of either segment towards the other report. */
  primary: boolean;
  /** True where the order of the two reports differs around this link. */
  moved: boolean;
  /** Why, strongest first. */
  because: string[];
}

const CUT = 0.15;

/** Links between the segments of all reports. Deterministic; independent of the order of paragraphs. */
export function alignReports(_texts: readonly RevisionText[], readings: readonly TextReading[]): Link[] {
  const df = new Map<string, number>();
  let total = 0;
  for (const reading of readings) {
    for (const terms of reading.segmentTerms) {
      total++;
      for (const term of terms) {
        const name = reading.terms[term]!;
        df.set(name, (df.get(name) ?? 0) + 1);
      }
    }
  }
  const postings = new Map<string, { report: number; segment: number; weight: number }[]>();
  const links: Link[] = [];
  readings.forEach((reading, report) => {
    const mine: [string, { report: number; segment: number; weight: number }][] = [];
    reading.segmentTerms.forEach((terms, segment) => {
      const weights = terms.map((term) => Math.log(1 + total / df.get(reading.terms[term]!)!));
      const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
      const found = new Map<string, { ref: SegmentRef; dot: number; terms: string[] }>();
      terms.forEach((term, i) => {
        const name = reading.terms[term]!;
        const weight = weights[i]! / norm;
        for (const posting of postings.get(name) ?? []) {
          const key = `${posting.report}:${posting.segment}`;
          const entry = found.get(key) ?? {
            ref: { report: posting.report, segment: posting.segment },
            dot: 0,
            terms: [],
          };
          entry.dot += weight * posting.weight;
          entry.terms.push(name);
          found.set(key, entry);
        }
        mine.push([name, { report, segment, weight }]);
      });
      for (const { ref, dot, terms: shared } of found.values()) {
        if (dot < CUT) continue;
        const relation = dot > 0.999 ? 'equal' : dot > 0.6 ? 'reworded' : 'overlap';
        const because = [`shared words: ${shared.slice(0, 6).join(', ')}`];
        links.push({
          a: ref,
          b: { report, segment },
          relation,
          score: Math.min(1, dot),
          primary: false,
          moved: false,
          because,
        });
      }
    });
    for (const [name, posting] of mine) {
      const list = postings.get(name);
      if (list === undefined) postings.set(name, [posting]);
      else list.push(posting);
    }
  });
  links.sort(compareLinks);
  markPrimary(links);
  return links;
}

/** Orders links by report a, report b, segment a, segment b. */
export function compareLinks(x: Link, y: Link): number {
  return (
    x.a.report - y.a.report ||
    x.b.report - y.b.report ||
    x.a.segment - y.a.segment ||
    x.b.segment - y.b.segment
  );
}

function markPrimary(links: Link[]): void {
  const best = new Map<string, Link>();
  for (const link of links) {
    for (const key of [
      `${link.a.report}:${link.a.segment}>${link.b.report}`,
      `${link.b.report}:${link.b.segment}>${link.a.report}`,
    ]) {
      const known = best.get(key);
      if (known === undefined || link.score > known.score) best.set(key, link);
    }
  }
  for (const link of best.values()) link.primary = true;
}
