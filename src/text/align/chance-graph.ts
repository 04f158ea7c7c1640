import { type Candidates, partnerOf } from './candidates.ts';
import type { EventIndex } from './event-index.ts';
import { KeyList } from './key-list.ts';

/** First estimates in whole units of 1 / this: sums and products of them are exact, whatever their order. */
export const CHANCE_UNIT = 1024;
/** Pairs below this first estimate are settled: they take no part in the second look. */
export const SETTLED = Math.round(0.03 * CHANCE_UNIT);

/** The first estimates as a graph over segments. */
export interface ChanceGraph {
  /** Per pair, units of {@link CHANCE_UNIT}. */
  chance: Int32Array;
  /** Neighbours of each segment over pairs that are not settled, ascending, with the chance of the pair. */
  from: Int32Array;
  neighbour: Int32Array;
  weight: Int32Array;
  /** Per `segment * reports + report`: sum and best chance towards the report; per segment: the same over other reports. */
  sum: Int32Array;
  best: Int32Array;
  secondBest: Int32Array;
  sumAnywhere: Int32Array;
  bestAnywhere: Int32Array;
  sumOfSquares: Float64Array;
  /** Per `report * reports + report`: sum of chances between the two. */
  between: Float64Array;
  /** Per pair: how many pairs between the same two reports stand higher. */
  higher: Int32Array;
  total: number;
}

/** Builds the graph of first estimates. */
export function chanceGraph(index: EventIndex, candidates: Candidates, chance: Int32Array): ChanceGraph {
  const { size, reports, reportOf } = index;
  const graph: ChanceGraph = {
    chance,
    from: new Int32Array(size + 1),
    neighbour: new Int32Array(candidates.pairsOf.length),
    weight: new Int32Array(candidates.pairsOf.length),
    sum: new Int32Array(size * reports),
    best: new Int32Array(size * reports),
    secondBest: new Int32Array(size * reports),
    sumAnywhere: new Int32Array(size),
    bestAnywhere: new Int32Array(size),
    sumOfSquares: new Float64Array(size),
    between: new Float64Array(reports * reports),
    higher: new Int32Array(candidates.size),
    total: 0,
  };
  let at = 0;
  for (let g = 0; g < size; g++) {
    for (let i = candidates.from[g]!; i < candidates.from[g + 1]!; i++) {
      const pair = candidates.pairsOf[i]!;
      const value = chance[pair]!;
      if (value < SETTLED) continue;
      const other = partnerOf(candidates, pair, g);
      graph.neighbour[at] = other;
      graph.weight[at++] = value;
      const place = g * reports + reportOf[other]!;
      graph.sum[place]! += value;
      if (value > graph.best[place]!) {
        graph.secondBest[place] = graph.best[place]!;
        graph.best[place] = value;
      } else if (value > graph.secondBest[place]!) graph.secondBest[place] = value;
      graph.sumOfSquares[g]! += value * value;
      graph.between[reportOf[g]! * reports + reportOf[other]!]! += value;
      if (reportOf[other] === reportOf[g]) continue;
      graph.sumAnywhere[g]! += value;
      graph.total += value;
      if (value > graph.bestAnywhere[g]!) graph.bestAnywhere[g] = value;
    }
    graph.from[g + 1] = at;
  }
  rankWithinReports(index, candidates, graph);
  return graph;
}

function rankWithinReports(index: EventIndex, candidates: Candidates, graph: ChanceGraph): void {
  const { reports, reportOf } = index;
  const { chance, higher } = graph;
  const order = new KeyList(candidates.size);
  for (let i = 0; i < candidates.size; i++) {
    if (chance[i]! < SETTLED) continue;
    const between = reportOf[candidates.a[i]!]! * reports + reportOf[candidates.b[i]!]!;
    order.push((between * 2 * CHANCE_UNIT + CHANCE_UNIT - chance[i]!) * candidates.size + i);
  }
  let place = 0;
  let rank = 0;
  let last = -1;
  for (const key of order.sorted()) {
    const pair = key % candidates.size;
    const level = Math.floor(key / candidates.size);
    if (Math.floor(level / (2 * CHANCE_UNIT)) !== Math.floor(last / (2 * CHANCE_UNIT))) place = rank = 0;
    else if (level !== last) rank = place;
    higher[pair] = rank;
    place++;
    last = level;
  }
}
