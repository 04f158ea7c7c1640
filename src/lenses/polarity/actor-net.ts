import type { Hit } from './word-lists.ts';

/** Sizes of the tables beside the word vectors. */
export const SIGHT = 12;

/**
 * A net over the tokens around an actor: each token with its two neighbours, its role and place gives `hidden` rectified
 * units; they are pooled by a gate and by their maximum. Several heads over the same word vectors; their mean counts.
 */
export interface NetShape {
  /** Numbers a word. */
  width: number;
  hidden: number;
  lists: number;
  roles: number;
  heads: number;
}

/** Where each table of one head begins in its flat parameters. */
export function layoutOf({ width, hidden, lists, roles }: NetShape) {
  /** Inputs of one token: its vector, the lists that hold it, whether it is the actor. */
  const inputs = width + lists + 1;
  const conv = 0;
  const bias = conv + 3 * inputs * hidden;
  const role = bias + hidden;
  const sight = role + roles * hidden;
  const gate = sight + SIGHT * hidden;
  const gateRole = gate + hidden;
  const gateBias = gateRole + roles;
  const out = gateBias + 1;
  const outBias = out + 2 * hidden * 3;
  return { inputs, conv, bias, role, sight, gate, gateRole, gateBias, out, outBias, size: outBias + 3 };
}

/** A sentence as the net reads it, whoever is the actor. */
export interface NetSentence {
  /** Rows of the word vectors, -1 for an unknown word. */
  words: Int32Array;
  /** Indexes of the lists that hold each token. */
  lists: readonly (readonly number[])[];
}

/** The tokens around one actor, as the net reads them. */
export interface NetInput extends NetSentence {
  /** Index of the first token in the sentence. */
  first: number;
  roles: Uint8Array;
  /** Indexes into the sight table, several a token. */
  sights: readonly (readonly number[])[];
  /** 1 where the token is the actor's. */
  actor: Uint8Array;
}

/** Lists by token, from the hits of a sentence. */
export function listsByToken(hits: readonly Hit[], from: number, to: number): number[][] {
  const found: number[][] = Array.from({ length: to - from }, () => []);
  for (const { from: at, list } of hits) {
    if (at >= from && at < to && !found[at - from]!.includes(list)) found[at - from]!.push(list);
  }
  return found;
}

/** A gate from 0 to 1 without exponentials, so that every engine gives the same bits. */
export function gateOf(x: number): number {
  return 0.5 + (0.5 * x) / (1 + Math.abs(x));
}

/** What words give by one head, by row of the word vectors: `3 * hidden` numbers each. A text repeats its words. */
export type WordParts = Map<number, Float64Array>;

/**
 * What each token of a sentence gives to the units of its left neighbour, itself and its right neighbour, by one head:
 * `3 * hidden` numbers a token. The same for every actor of the sentence, and most of the work. `known` is filled.
 */
export function tokenParts(
  shape: NetShape,
  p: Float64Array,
  vectors: Float64Array,
  { words, lists }: NetSentence,
  known: WordParts,
): Float64Array {
  const { width, hidden } = shape;
  const { conv, inputs } = layoutOf(shape);
  const size = 3 * hidden;
  const parts = new Float64Array(words.length * size);
  for (let j = 0; j < words.length; j++) {
    const word = words[j]!;
    if (word >= 0) {
      const part = known.get(word) ?? wordPart(shape, p, vectors, word);
      known.set(word, part);
      parts.set(part, j * size);
    }
    for (const list of lists[j]!) {
      for (let d = 0; d < 3; d++)
        addRow(parts, j * size + d * hidden, p, conv + (d * inputs + width + list) * hidden, hidden, 1);
    }
  }
  return parts;
}

function wordPart(shape: NetShape, p: Float64Array, vectors: Float64Array, word: number): Float64Array {
  const { width, hidden } = shape;
  const { conv, inputs } = layoutOf(shape);
  const part = new Float64Array(3 * hidden);
  for (let d = 0; d < 3; d++) {
    for (let k = 0; k < width; k++)
      addRow(part, d * hidden, p, conv + (d * inputs + k) * hidden, hidden, vectors[word * width + k]!);
  }
  return part;
}

/** Scores of negative, neutral, positive by one head; `parts` are those of {@link tokenParts} of the whole sentence. */
export function headScores(
  shape: NetShape,
  p: Float64Array,
  parts: Float64Array,
  input: NetInput,
): [number, number, number] {
  const { hidden } = shape;
  const at = layoutOf(shape);
  const size = input.words.length;
  const pooled = new Float64Array(hidden);
  const most = new Float64Array(hidden);
  const units = new Float64Array(hidden);
  let gates = 0;
  for (let i = 0; i < size; i++) {
    const role = input.roles[i]!;
    for (let h = 0; h < hidden; h++) units[h] = p[at.bias + h]! + p[at.role + role * hidden + h]!;
    for (const one of input.sights[i]!) addRow(units, 0, p, at.sight + one * hidden, hidden, 1);
    for (let d = 0; d < 3; d++) {
      const j = i + d - 1;
      if (j < 0 || j >= size) continue;
      const own = input.actor[j] === 1;
      const from = own ? at.conv + ((d + 1) * at.inputs - 1) * hidden : ((input.first + j) * 3 + d) * hidden;
      addRow(units, 0, own ? p : parts, from, hidden, 1);
    }
    let lean = p[at.gateRole + role]! + p[at.gateBias]!;
    for (let h = 0; h < hidden; h++) {
      if (units[h]! < 0) units[h] = 0;
      lean += units[h]! * p[at.gate + h]!;
    }
    const gate = gateOf(lean);
    gates += gate;
    for (let h = 0; h < hidden; h++) {
      pooled[h]! += gate * units[h]!;
      if (units[h]! > most[h]!) most[h] = units[h]!;
    }
  }
  const scores: [number, number, number] = [p[at.outBias]!, p[at.outBias + 1]!, p[at.outBias + 2]!];
  for (let h = 0; h < hidden; h++) {
    const mean = pooled[h]! / (1 + gates);
    for (let c = 0; c < 3; c++) {
      scores[c]! += mean * p[at.out + h * 3 + c]! + most[h]! * p[at.out + (hidden + h) * 3 + c]!;
    }
  }
  return scores;
}

function addRow(
  into: Float64Array,
  to: number,
  from: Float64Array,
  at: number,
  size: number,
  times: number,
): void {
  for (let h = 0; h < size; h++) into[to + h]! += times * from[at + h]!;
}
