import { ALIGN_MODEL } from './align-model.data.ts';
import type { Candidates } from './candidates.ts';
import { CHANCE_UNIT, type ChanceGraph, chanceGraph, SETTLED } from './chance-graph.ts';
import type { EventIndex } from './event-index.ts';
import { describeInGraph, GRAPH_FEATURES } from './graph-features.ts';
import { logOdds, type Net, netOf } from './net.ts';
import { describePair, PAIR_FEATURES, pairSources } from './pair-features.ts';

/** The two looks at a pair: by itself, then with the first estimates around it. */
export interface PairModel {
  first: Net;
  second: Net;
}

/** Whole articles and briefs (leads, flashes of a few sentences) differ: in briefs far more pairs are links. */
export interface AlignModel {
  articles: PairModel;
  briefs: PairModel;
}

/** A report of at most this many segments is a brief. */
export const BRIEF = 5;

/** Numbers of the second look: those of the pair, then those of the graph. */
export const SECOND_FEATURES = PAIR_FEATURES + GRAPH_FEATURES;

/** What is known of each candidate pair, by its number. */
export interface Chances {
  /** Estimated chance (0..1) that a careful reader would link the pair. */
  score: Float64Array;
  /** 0..1: how surely a third segment stands close to both. */
  company: Float64Array;
}

let shipped: AlignModel | undefined;

/** The model that ships with the program. */
export function shippedModel(): AlignModel {
  const read = (stored: { first: readonly number[]; second: readonly number[] }): PairModel => ({
    first: netOf(stored.first),
    second: netOf(stored.second),
  });
  shipped ??= { articles: read(ALIGN_MODEL.articles), briefs: read(ALIGN_MODEL.briefs) };
  return shipped;
}

/** Estimates the chance of every candidate pair, in two looks. */
export function estimateChances(
  index: EventIndex,
  candidates: Candidates,
  model: AlignModel = shippedModel(),
): Chances {
  const rows = describePairs(index, candidates);
  const first = firstLook(index, candidates, rows, model);
  const graph = chanceGraph(index, candidates, first);
  const row = new Float64Array(SECOND_FEATURES);
  const score = new Float64Array(candidates.size);
  const company = new Float64Array(candidates.size);
  for (let pair = 0; pair < candidates.size; pair++) {
    if (first[pair]! < SETTLED || !isAcross(index, candidates, pair)) {
      score[pair] = first[pair]! / CHANCE_UNIT;
      continue;
    }
    company[pair] = secondRow(index, candidates, graph, rows, pair, row);
    score[pair] = chanceOf(logOdds(modelFor(index, candidates, model, pair).second, row, 0));
  }
  return { score, company };
}

/** The rows of the first look, one a pair. */
export function describePairs(index: EventIndex, candidates: Candidates): Float64Array {
  const sources = pairSources(index, candidates);
  const rows = new Float64Array(candidates.size * PAIR_FEATURES);
  for (let pair = 0; pair < candidates.size; pair++) {
    describePair(sources, pair, rows, pair * PAIR_FEATURES);
  }
  return rows;
}

/** First estimates in units of CHANCE_UNIT. */
export function firstLook(
  index: EventIndex,
  candidates: Candidates,
  rows: Float64Array,
  model: AlignModel,
): Int32Array {
  const first = new Int32Array(candidates.size);
  for (let pair = 0; pair < candidates.size; pair++) {
    const net = modelFor(index, candidates, model, pair).first;
    first[pair] = Math.round(chanceOf(logOdds(net, rows, pair * PAIR_FEATURES)) * CHANCE_UNIT);
  }
  return first;
}

/** Fills the row of the second look; returns how surely a third segment stands close to both (0..1). */
export function secondRow(
  index: EventIndex,
  candidates: Candidates,
  graph: ChanceGraph,
  rows: Float64Array,
  pair: number,
  row: Float64Array,
): number {
  const at = pair * PAIR_FEATURES;
  for (let i = 0; i < PAIR_FEATURES; i++) row[i] = rows[at + i]!;
  return describeInGraph(index, candidates, graph, pair, row, PAIR_FEATURES);
}

/** Is it a pair of two briefs? */
export function isBrief(index: EventIndex, candidates: Candidates, pair: number): boolean {
  const sizeOf = (segment: number) => {
    const report = index.reportOf[segment]!;
    return index.firstOf[report + 1]! - index.firstOf[report]!;
  };
  return sizeOf(candidates.a[pair]!) <= BRIEF && sizeOf(candidates.b[pair]!) <= BRIEF;
}

/** Does the pair join two different reports? */
export function isAcross(index: EventIndex, candidates: Candidates, pair: number): boolean {
  return index.reportOf[candidates.a[pair]!] !== index.reportOf[candidates.b[pair]!];
}

function modelFor(index: EventIndex, candidates: Candidates, model: AlignModel, pair: number): PairModel {
  return isBrief(index, candidates, pair) ? model.briefs : model.articles;
}

function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
