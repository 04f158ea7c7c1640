import { ALPHABET, unpackGaps } from '../../text/packed-numbers.ts';
import { hashOf } from '../attribution/word-facts.ts';
import { actorFeatures, REACH, tokenSight } from './actor-features.ts';
import { headScores, layoutOf, listsByToken, type NetInput, type NetShape } from './actor-net.ts';
import type { ActorSentence, Place } from './actor-sentence.ts';
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
  /** Hashes of words, ascending, as gaps; `shape.width` characters each, with one step a dimension. */
  words: string;
  vectors: string;
  steps: readonly number[];
  shape: NetShape;
  /** Two characters a parameter, head after head. */
  parameters: string;
  parameterStep: number;
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
  vectors: Float64Array;
  shape: NetShape;
  heads: readonly Float64Array[];
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
  const all = Float64Array.from(
    { length: size * shape.heads },
    (_, i) =>
      (digit(packed.parameters, 2 * i) * 64 + digit(packed.parameters, 2 * i + 1) - 2048) *
      packed.parameterStep,
  );
  return {
    rowOfFeature: rows(packed.features),
    weights: Float32Array.from(
      { length: packed.weights.length },
      (_, i) => (digit(packed.weights, i) - 32) * packed.step,
    ),
    rowOfWord: rows(packed.words),
    vectors: Float64Array.from(
      { length: packed.vectors.length },
      (_, i) => (digit(packed.vectors, i) - 32) * packed.steps[i % shape.width]!,
    ),
    shape,
    heads: Array.from({ length: shape.heads }, (_, i) => all.slice(i * size, (i + 1) * size)),
    mix: packed.mix,
    temperature: packed.temperature,
    threshold: packed.threshold,
  };
}

/** The tokens around the actor; `rowOf` gives a stem's row of the word vectors, -1 for none. */
export function netInput(s: ActorSentence, actor: Place, rowOf: (stem: string) => number): NetInput {
  const first = Math.max(0, actor.from - REACH);
  const last = Math.min(s.size, actor.to + REACH);
  const input: NetInput = {
    words: new Int32Array(last - first),
    roles: new Uint8Array(last - first),
    sights: [],
    lists: listsByToken(s.hits, first, last),
    actor: new Uint8Array(last - first),
  };
  const sights: number[][] = [];
  for (let i = first; i < last; i++) {
    const at = i - first;
    const own = i >= actor.from && i < actor.to;
    const { role, distance, clauses, quotes, denied } = tokenSight(s, actor, i);
    input.words[at] = own ? -1 : rowOf(s.stems[i]!);
    input.roles[at] = ROLES.indexOf(role as (typeof ROLES)[number]);
    input.actor[at] = own ? 1 : 0;
    if (own) input.lists = input.lists.with(at, []);
    sights.push([distance, 6 + clauses, ...(quotes > 0 ? [8 + quotes] : []), ...(denied ? [11] : [])]);
  }
  return { ...input, sights };
}

/** Chances that an annotator calls what is said of the actor negative, neutral, positive; they sum to 1. */
export function polarityChances(
  model: PolarityModel,
  s: ActorSentence,
  actor: Place,
): [number, number, number] {
  const sparse: [number, number, number] = [0, 0, 0];
  for (const feature of actorFeatures(s, actor)) {
    const row = model.rowOfFeature.get(hashOf(feature) >>> FEATURE_SHIFT);
    if (row === undefined) continue;
    sparse[0] += model.weights[2 * row]!;
    sparse[2] += model.weights[2 * row + 1]!;
  }
  const input = netInput(s, actor, (stem) => model.rowOfWord.get(hashOf(stem) >>> WORD_SHIFT) ?? -1);
  const deep: [number, number, number] = [0, 0, 0];
  for (const head of model.heads) {
    const scores = logShares(headScores(model.shape, head, model.vectors, input));
    for (let c = 0; c < 3; c++) deep[c]! += scores[c]! / model.heads.length;
  }
  return chancesOf(mixed(logShares(sparse), deep, model.mix), model.temperature);
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
