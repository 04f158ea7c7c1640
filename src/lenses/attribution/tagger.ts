import { type Clusters, extractFeatures } from './features.ts';
import type { Paragraph } from './paragraph.ts';
import { CONTEXTS, LABELS, transitionContexts } from './roles.ts';

/** Weights of the trained tagger. */
export interface TaggerModel {
  clusters: Clusters;
  /** Row of a feature's hash in `emission`, or -1. */
  rowOf(feature: number): number;
  /** `rows * LABELS`. */
  emission: Float32Array;
  /** `CONTEXTS * LABELS * LABELS`, from label by to label. */
  transition: Float32Array;
}

export interface Tagged {
  labels: Uint8Array;
  /** Probability, by the model, that each token belongs to a cue. */
  cueProbability: Float64Array;
}

/** Scores of every label for every token. */
export function emissionScores(p: Paragraph, model: TaggerModel): Float64Array {
  const { ids, count } = extractFeatures(p, model.clusters);
  const scores = new Float64Array(p.size * LABELS);
  const { emission } = model;
  for (let i = 0; i < p.size; i++) {
    const base = i * LABELS;
    for (let k = i * count; k < (i + 1) * count; k++) {
      const row = model.rowOf(ids[k]!);
      if (row < 0) continue;
      for (let l = 0, at = row * LABELS; l < LABELS; l++) scores[base + l]! += emission[at + l]!;
    }
  }
  return scores;
}

/** The most likely label sequence (Viterbi; a continuation only after its own role) and the cue probabilities. */
export function tag(p: Paragraph, model: TaggerModel): Tagged {
  const n = p.size;
  const scores = emissionScores(p, model);
  const contexts = transitionContexts(p);
  const { transition } = model;
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
        for (let m = continues ? l - 1 : 0; m < (continues ? l + 1 : LABELS); m++) {
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
  return { labels, cueProbability: cueProbabilities(scores, transition, contexts, n) };
}

/** Forward-backward, scaled token by token. */
function cueProbabilities(
  scores: Float64Array,
  transition: Float32Array,
  contexts: Uint8Array,
  n: number,
): Float64Array {
  const L = LABELS;
  const weights = new Float64Array(CONTEXTS * L * L);
  for (let t = 0; t < weights.length; t++) weights[t] = Math.exp(transition[t]!);
  const alpha = new Float64Array(n * L);
  const emit = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let max = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) max = Math.max(max, scores[i * L + l]!);
    let sum = 0;
    const base = contexts[i]! * L * L;
    for (let l = 0; l < L; l++) {
      let incoming = i === 0 ? 1 : 0;
      if (i > 0) for (let m = 0; m < L; m++) incoming += alpha[(i - 1) * L + m]! * weights[base + m * L + l]!;
      emit[i * L + l] = Math.exp(scores[i * L + l]! - max);
      alpha[i * L + l] = incoming * emit[i * L + l]!;
      sum += alpha[i * L + l]!;
    }
    for (let l = 0; l < L; l++) alpha[i * L + l]! /= sum;
  }
  const cue = new Float64Array(n);
  let beta = new Float64Array(L).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    let total = 0;
    for (let l = 0; l < L; l++) total += alpha[i * L + l]! * beta[l]!;
    cue[i] = (alpha[i * L + 1]! * beta[1]! + alpha[i * L + 2]! * beta[2]!) / total;
    if (i === 0) break;
    const next = new Float64Array(L);
    const base = contexts[i]! * L * L;
    let sum = 0;
    for (let m = 0; m < L; m++) {
      for (let l = 0; l < L; l++) next[m]! += weights[base + m * L + l]! * emit[i * L + l]! * beta[l]!;
      sum += next[m]!;
    }
    for (let m = 0; m < L; m++) next[m]! /= sum;
    beta = next;
  }
  return cue;
}
