import type { Candidates } from './candidates.ts';
import { CHANCE_UNIT, type ChanceGraph } from './chance-graph.ts';
import type { EventIndex } from './event-index.ts';
import { putBoth } from './pair-features.ts';
import { thirdSegments } from './third-segments.ts';

/** How many numbers {@link describeInGraph} writes. */
export const GRAPH_FEATURES = 30;

/**
 * Describes a pair by what the first estimates say around it: its rivals, third segments that stand close to both,
 * how much the two reports share. Symmetric; writes {@link GRAPH_FEATURES} numbers from `at` on
 * and returns the best product of chances over a third segment (0..1).
 */
export function describeInGraph(
  index: EventIndex,
  candidates: Candidates,
  graph: ChanceGraph,
  pair: number,
  out: Float64Array,
  at: number,
): number {
  const { reports, reportOf } = index;
  const a = candidates.a[pair]!;
  const b = candidates.b[pair]!;
  const ra = reportOf[a]!;
  const rb = reportOf[b]!;
  const own = graph.chance[pair]!;
  const ab = a * reports + rb;
  const ba = b * reports + ra;
  const unit = (value: number) => value / CHANCE_UNIT;
  let k = at;
  const rivalA = own === graph.best[ab]! ? graph.secondBest[ab]! : graph.best[ab]!;
  const rivalB = own === graph.best[ba]! ? graph.secondBest[ba]! : graph.best[ba]!;
  const p = Math.min(Math.max(unit(own), 0.001), 0.999);
  out[k++] = p;
  out[k++] = Math.log(p / (1 - p));
  k = putBoth(out, k, unit(rivalA), unit(rivalB));
  k = putBoth(out, k, unit(rivalA - own), unit(rivalB - own));
  k = putBoth(
    out,
    k,
    Math.sqrt(unit(Math.max(graph.sum[ab]! - own, 0))),
    Math.sqrt(unit(Math.max(graph.sum[ba]! - own, 0))),
  );
  const met = thirdSegments(index, graph, a, b);
  const square = CHANCE_UNIT * CHANCE_UNIT;
  out[k++] = met.best / square;
  out[k++] = met.second / square;
  out[k++] = Math.sqrt(met.sum / square);
  out[k++] = Math.sqrt(met.count);
  out[k++] = met.bestInside / square;
  out[k++] = Math.sqrt(met.sumInside / square);
  out[k++] = unit(met.bestLesser);
  const squares = graph.sumOfSquares[a]! + graph.sumOfSquares[b]! - 2 * own * own;
  out[k++] = (2 * (met.sum + met.sumInside)) / Math.max(squares, 1);
  const others = Math.max(reports - 1, 1);
  k = putBoth(
    out,
    k,
    Math.sqrt(unit(Math.max(graph.sumAnywhere[a]! - own, 0)) / others),
    Math.sqrt(unit(Math.max(graph.sumAnywhere[b]! - own, 0)) / others),
  );
  k = putBoth(out, k, unit(graph.bestAnywhere[a]!), unit(graph.bestAnywhere[b]!));
  k = putBoth(out, k, unit(graph.best[a * reports + ra]!), unit(graph.best[b * reports + rb]!));
  k = putBoth(
    out,
    k,
    Math.sqrt(unit(graph.sum[a * reports + ra]!)),
    Math.sqrt(unit(graph.sum[b * reports + rb]!)),
  );
  const sizeA = index.firstOf[ra + 1]! - index.firstOf[ra]!;
  const sizeB = index.firstOf[rb + 1]! - index.firstOf[rb]!;
  const smaller = Math.min(sizeA, sizeB);
  out[k++] = Math.sqrt(unit(graph.between[ra * reports + rb]!) / smaller);
  out[k++] = Math.sqrt(unit(Math.max(graph.between[ra * reports + rb]! - own, 0)) / (sizeA * sizeB));
  out[k++] = Math.sqrt(graph.higher[pair]! / smaller);
  out[k++] = Math.sqrt(unit(graph.total) / 2 / index.size);
  out[k++] = met.thirds === 0 ? 0 : met.count / met.thirds;
  out[k++] = met.thirds === 0 ? 0 : Math.sqrt(met.sum / square / met.thirds);
  out[k++] = reports > 2 ? 1 : 0;
  return Math.max(met.best, met.bestInside) / square;
}
