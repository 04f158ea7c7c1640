import { type Clusters, extractFeatures } from './features.ts';
import type { Paragraph } from './paragraph.ts';
import { LABEL, LABELS, transitionContexts } from './roles.ts';

/** Cells of one feature's weights: one a label, and one to spare, so that rows begin at powers of two. */
export const EMISSION_ROW = 8;

/** Which features have weights: a bit for each hash, and how many bits stand before each word of 32 bits. */
export interface FeatureRanks {
  bits: Int32Array;
  before: Int32Array;
}

/** Weights of the trained tagger. */
export interface TaggerModel {
  clusters: Clusters;
  rows: FeatureRanks;
  /** {@link EMISSION_ROW} a feature, one a label, in steps of `step`. */
  emission: Int8Array;
  step: number;
  /** `CONTEXTS * LABELS * LABELS`, from label by to label. */
  transition: Float32Array;
  /** e to the power of each of `transition`. */
  transitionFactor: Float64Array;
}

export interface Tagged {
  labels: Uint8Array;
  /** Probability, by the model, that each token belongs to a cue. */
  cueProbability: Float64Array;
}

/** Scores of every label for every token: the weights of the features that the model knows. */
function emissionScores(p: Paragraph, model: TaggerModel): Float64Array {
  const ids = extractFeatures(p, model.clusters);
  const { size } = p;
  const scores = new Float64Array(size * LABELS);
  const { emission, step } = model;
  const { bits, before } = model.rows;
  for (let i = 0; i < size; i++) {
    // One variable a label: half of the whole reading's time is spent in this loop.
    let none = 0;
    let cue = 0;
    let cueOn = 0;
    let source = 0;
    let sourceOn = 0;
    let content = 0;
    let contentOn = 0;
    for (let k = i; k < ids.length; k += size) {
      const id = ids[k]!;
      const word = bits[id >>> 5]!;
      const bit = 1 << (id & 31);
      if ((word & bit) === 0) continue;
      const at = (before[id >>> 5]! + ones(word & (bit - 1))) * EMISSION_ROW;
      none += emission[at]!;
      cue += emission[at + 1]!;
      cueOn += emission[at + 2]!;
      source += emission[at + 3]!;
      sourceOn += emission[at + 4]!;
      content += emission[at + 5]!;
      contentOn += emission[at + 6]!;
    }
    const base = i * LABELS;
    scores[base] = none * step;
    scores[base + 1] = cue * step;
    scores[base + 2] = cueOn * step;
    scores[base + 3] = source * step;
    scores[base + 4] = sourceOn * step;
    scores[base + 5] = content * step;
    scores[base + 6] = contentOn * step;
  }
  return scores;
}

/** How many bits of a word are set. */
export function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The most likely label sequence (Viterbi; a continuation only after its own role) and the cue probabilities. */
export function tag(p: Paragraph, model: TaggerModel): Tagged {
  const scores = emissionScores(p, model);
  const contexts = transitionContexts(p);
  const labels = bestLabels(scores, model.transition, contexts);
  // Without a cue nobody asks how likely one was.
  const cueProbability = labels.includes(LABEL.cue)
    ? cueProbabilities(scores, model.transitionFactor, contexts)
    : new Float64Array(p.size);
  return { labels, cueProbability };
}

function bestLabels(scores: Float64Array, transition: Float32Array, contexts: Uint8Array): Uint8Array {
  const n = contexts.length;
  const back = new Uint8Array(n * LABELS);
  let before = new Float64Array(LABELS);
  let now = new Float64Array(LABELS);
  for (let i = 0; i < n; i++) {
    const base = contexts[i]! * LABELS * LABELS;
    for (let l = 0; l < LABELS; l++) {
      const continues = l > 0 && l % 2 === 0;
      let best = i === 0 && !continues ? 0 : Number.NEGATIVE_INFINITY;
      let from = 0;
      if (i > 0) {
        const last = continues ? l + 1 : LABELS;
        for (let m = continues ? l - 1 : 0; m < last; m++) {
          const score = before[m]! + transition[base + m * LABELS + l]!;
          if (score > best) {
            best = score;
            from = m;
          }
        }
      }
      now[l] = best + scores[i * LABELS + l]!;
      back[i * LABELS + l] = from;
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(n);
  let label = 0;
  for (let l = 1; l < LABELS; l++) if (before[l]! > before[label]!) label = l;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label]!;
  }
  return labels;
}

/** Forward-backward, scaled token by token. */
function cueProbabilities(scores: Float64Array, factor: Float64Array, contexts: Uint8Array): Float64Array {
  const n = contexts.length;
  const L = LABELS;
  const alpha = new Float64Array(n * L);
  const emit = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    const at = i * L;
    let max = scores[at]!;
    for (let l = 1; l < L; l++) if (scores[at + l]! > max) max = scores[at + l]!;
    let sum = 0;
    const base = contexts[i]! * L * L;
    for (let l = 0; l < L; l++) {
      let incoming = i === 0 ? 1 : 0;
      if (i > 0) for (let m = 0; m < L; m++) incoming += alpha[at - L + m]! * factor[base + m * L + l]!;
      // Beyond e^-30 of the likeliest label nothing is left that counts.
      const below = scores[at + l]! - max;
      const e = below < -30 ? 0 : Math.exp(below);
      emit[at + l] = e;
      alpha[at + l] = incoming * e;
      sum += incoming * e;
    }
    const scale = 1 / sum;
    for (let l = 0; l < L; l++) alpha[at + l]! *= scale;
  }
  const cue = new Float64Array(n);
  let beta = new Float64Array(L).fill(1);
  let next = new Float64Array(L);
  for (let i = n - 1; i >= 0; i--) {
    const at = i * L;
    let total = 0;
    for (let l = 0; l < L; l++) total += alpha[at + l]! * beta[l]!;
    cue[i] =
      (alpha[at + LABEL.cue]! * beta[LABEL.cue]! + alpha[at + LABEL.cue + 1]! * beta[LABEL.cue + 1]!) / total;
    if (i === 0) break;
    const base = contexts[i]! * L * L;
    let sum = 0;
    for (let l = 0; l < L; l++) beta[l]! *= emit[at + l]!;
    for (let m = 0; m < L; m++) {
      let value = 0;
      for (let l = 0; l < L; l++) value += factor[base + m * L + l]! * beta[l]!;
      next[m] = value;
      sum += value;
    }
    for (let m = 0; m < L; m++) next[m]! /= sum;
    [beta, next] = [next, beta];
  }
  return cue;
}
