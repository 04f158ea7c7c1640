import type { ChanceGraph } from './chance-graph.ts';
import type { EventIndex } from './event-index.ts';

/** Segments that have a chance with both of a pair; products are in units of the square of CHANCE_UNIT. */
export interface ThirdSegments {
  best: number;
  second: number;
  sum: number;
  count: number;
  bestInside: number;
  sumInside: number;
  bestLesser: number;
  thirds: number;
}

/** Segments that have a chance with both: of third reports, and of the two reports themselves ("inside"). */
export function thirdSegments(index: EventIndex, graph: ChanceGraph, a: number, b: number): ThirdSegments {
  const { reportOf } = index;
  const met: ThirdSegments = {
    best: 0,
    second: 0,
    sum: 0,
    count: 0,
    bestInside: 0,
    sumInside: 0,
    bestLesser: 0,
    thirds: index.size - segmentsOf(index, reportOf[a]!) - segmentsOf(index, reportOf[b]!),
  };
  let i = graph.from[a]!;
  let j = graph.from[b]!;
  const endA = graph.from[a + 1]!;
  const endB = graph.from[b + 1]!;
  while (i < endA && j < endB) {
    const difference = graph.neighbour[i]! - graph.neighbour[j]!;
    if (difference === 0) {
      const product = graph.weight[i]! * graph.weight[j]!;
      const report = reportOf[graph.neighbour[i]!];
      if (report === reportOf[a] || report === reportOf[b]) {
        met.sumInside += product;
        met.bestInside = Math.max(met.bestInside, product);
        met.bestLesser = Math.max(met.bestLesser, Math.min(graph.weight[i]!, graph.weight[j]!));
      } else {
        met.sum += product;
        met.count++;
        if (product > met.best) {
          met.second = met.best;
          met.best = product;
        } else if (product > met.second) met.second = product;
      }
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return met;
}

function segmentsOf(index: EventIndex, report: number): number {
  return index.firstOf[report + 1]! - index.firstOf[report]!;
}
