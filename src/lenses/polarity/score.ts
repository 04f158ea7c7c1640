import { ALPHABET, unpackGaps } from '../../text/packed-numbers.ts';
import { hashOf } from '../attribution/word-facts.ts';
import { actorFeatures, REACH, tokenSight } from './actor-features.ts';
import {
  headScores,
  layoutOf,
  listsByToken,
  type NetInput,
  type NetSentence,
  type NetShape,
  tokenParts,
  type WordParts,
} from './actor-net.ts';
import type { ActorSentence, Place } from './actor-sentence.ts';
import { POOLS, pooledVectors } from './pools.ts';
import { ROLES } from './role.ts';

/** Hashes of features keep 26 bits, those of words 24. */
export const FEATURE_SHIFT = 6;
export const WORD_SHIFT = 8;

/** The trained model as text, written by `test/eval/train/polarity.ts`. */
export interface PackedPolarity {
  /** Hashes of features, ascending, as gaps; two characters each: negative and positive against neutral. */
  features: string;
  weights: string;
  step: number;
  /** Hashes of words, ascending, as gaps; `shape.width + pooledWidth` characters each, with one step a dimension. */
  words: string;
  vectors: string;
  steps: readonly number[];
  shape: NetShape;
  /** Two characters a parameter, head after head. */
  parameters: string;
  parameterStep: number;
  /** Weights of the pooled numbers, pool after pool: negative and positive against neutral, two characters each. */
  pooledWidth: number;
  pooled: string;
  pooledStep: number;
  /** Share of the net's scores; the rest is the sparse model's. */
  mix: number;
  /** Divides the scores, so that the shares are chances. */
  temperature: number;
  /** From this chance on a class is given. */
  threshold: number;
}

export interface PolarityModel {
  rowOfFeature: ReadonlyMap<number, number>;
  weights: Float32Array;
  rowOfWord: ReadonlyMap<number, number>;
  /** Numbers of words: those of the net, and those of the pools. */
  vectors: Float64Array;
  pooledVectors: Float64Array;
  shape: NetShape;
  heads: readonly Float64Array[];
  pooled: Float64Array;
  mix: number;
  temperature: number;
  threshold: number;
}

const VALUE = new Map([...ALPHABET].map((letter, i) => [letter, i]));

export function unpackPolarity(packed: PackedPolarity): PolarityModel {
  const { shape } = packed;
  const rows = (gaps: string) => new Map(unpackGaps(gaps).map((hash, row) => [hash, row]));
  const size = layoutOf(shape).size;
  const digit = (text: string, i: number) => VALUE.get(text[i]!)!;
  const fine = (text: string, step: number) =>
    Float64Array.from(
      { length: text.length / 2 },
      (_, i) => (digit(text, 2 * i) * 64 + digit(text, 2 * i + 1) - 2048) * step,
    );
  const all = fine(packed.parameters, packed.parameterStep);
  const stride = shape.width + packed.pooledWidth;
  /** `width` numbers of each word, from the `from`-th on. */
  const part = (from: number, width: number) =>
    Float64Array.from({ length: (packed.vectors.length / stride) * width }, (_, i) => {
      const at = from + (i % width);
      return (digit(packed.vectors, Math.floor(i / width) * stride + at) - 32) * packed.steps[at]!;
    });
  return {
    rowOfFeature: rows(packed.features),
    weights: Float32Array.from(
      { length: packed.weights.length },
      (_, i) => (digit(packed.weights, i) - 32) * packed.step,
    ),
    rowOfWord: rows(packed.words),
    vectors: part(0, shape.width),
    pooledVectors: part(shape.width, packed.pooledWidth),
    shape,
    heads: Array.from({ length: shape.heads }, (_, i) => all.slice(i * size, (i + 1) * size)),
    pooled: fine(packed.pooled, packed.pooledStep),
    mix: packed.mix,
    temperature: packed.temperature,
    threshold: packed.threshold,
  };
}

/** `rowOf` gives a stem's row of the word vectors, -1 for none. */
export function netSentence(s: ActorSentence, rowOf: (stem: string) => number): NetSentence {
  return { words: Int32Array.from(s.stems, rowOf), lists: listsByToken(s.hits, 0, s.size) };
}

/** The tokens around the actor. */
export function netInput(s: ActorSentence, actor: Place, sentence: NetSentence): NetInput {
  const first = Math.max(0, actor.from - REACH);
  const last = Math.min(s.size, actor.to + REACH);
  const isOwn = (i: number) => i >= actor.from && i < actor.to;
  const input: NetInput = {
    first,
    words: sentence.words.slice(first, last),
    roles: new Uint8Array(last - first),
    sights: [],
    lists: sentence.lists.slice(first, last).map((list, i) => (isOwn(first + i) ? [] : list)),
    actor: new Uint8Array(last - first),
  };
  const sights: number[][] = [];
  for (let i = first; i < last; i++) {
    const at = i - first;
    const { role, distance, clauses, quotes, denied } = tokenSight(s, actor, i);
    if (isOwn(i)) input.words[at] = -1;
    input.roles[at] = ROLES.indexOf(role as (typeof ROLES)[number]);
    input.actor[at] = isOwn(i) ? 1 : 0;
    sights.push([distance, 6 + clauses, ...(quotes > 0 ? [8 + quotes] : []), ...(denied ? [11] : [])]);
  }
  return { ...input, sights };
}

/**
 * For one sentence, by actor: chances that an annotator calls what is said of him negative, neutral, positive; they sum
 * to 1. What does not depend on the actor is worked out once, what depends on a word alone once for all sentences that
 * are given the same `known`, a map a head.
 */
export function polarityOf(
  model: PolarityModel,
  s: ActorSentence,
  known: readonly WordParts[] = model.heads.map(() => new Map()),
): (actor: Place) => [number, number, number] {
  const rowOf = (stem: string) => model.rowOfWord.get(hashOf(stem) >>> WORD_SHIFT) ?? -1;
  const sentence = netSentence(s, rowOf);
  const parts = model.heads.map((head, i) =>
    tokenParts(model.shape, head, model.vectors, sentence, known[i]!),
  );
  return (actor) => {
    const input = netInput(s, actor, sentence);
    const deep: [number, number, number] = [0, 0, 0];
    model.heads.forEach((head, i) => {
      const scores = logShares(headScores(model.shape, head, parts[i]!, input));
      for (let c = 0; c < 3; c++) deep[c]! += scores[c]! / model.heads.length;
    });
    return chancesOf(
      mixed(logShares(sparseScores(model, s, actor, rowOf)), deep, model.mix),
      model.temperature,
    );
  };
}

/** Scores of the sparse model: features that are there, and the words around the actor summed up by role. */
function sparseScores(
  { rowOfFeature, weights, pooledVectors: vectors, pooled }: PolarityModel,
  s: ActorSentence,
  actor: Place,
  rowOf: (stem: string) => number,
): [number, number, number] {
  const scores: [number, number, number] = [0, 0, 0];
  for (const feature of actorFeatures(s, actor)) {
    const row = rowOfFeature.get(hashOf(feature) >>> FEATURE_SHIFT);
    if (row === undefined) continue;
    scores[0] += weights[2 * row]!;
    scores[2] += weights[2 * row + 1]!;
  }
  const sums = pooledVectors(s, actor, rowOf, vectors, pooled.length / 2 / POOLS);
  for (let k = 0; k < sums.length; k++) {
    scores[0] += sums[k]! * pooled[2 * k]!;
    scores[2] += sums[k]! * pooled[2 * k + 1]!;
  }
  return scores;
}

export function mixed(
  sparse: readonly number[],
  deep: readonly number[],
  mix: number,
): [number, number, number] {
  const of = (c: number) => (1 - mix) * sparse[c]! + mix * deep[c]!;
  return [of(0), of(1), of(2)];
}

/** Scores as logarithms of shares. */
export function logShares(scores: readonly number[]): [number, number, number] {
  const most = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, x) => sum + Math.exp(x - most), 0)) + most;
  return [scores[0]! - total, scores[1]! - total, scores[2]! - total];
}

export function chancesOf(scores: readonly number[], temperature: number): [number, number, number] {
  const [a, b, c] = logShares(scores.map((x) => x / temperature));
  return [Math.exp(a), Math.exp(b), Math.exp(c)];
}

/** Whether a stem is an ordinary word and no name. */
export function isOrdinaryBy(model: PolarityModel): (stem: string) => boolean {
  return (stem) => model.rowOfWord.has(hashOf(stem) >>> WORD_SHIFT);
}
