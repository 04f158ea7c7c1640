/** One sequence: feature indices row by row, its gold labels, and the class of each transition into a token. */
export interface Sequence {
  features: Int32Array;
  labels: Uint8Array;
  context: Uint8Array;
}

export interface CrfOptions {
  labels: number;
  features: number;
  perToken: number;
  contexts: number;
  epochs: number;
  rate: number;
  /** Strength of the L2 pull towards zero, per sequence. */
  l2: number;
  /** Each step pulls the weights it touches this far towards zero, so that those without use become it. */
  l1: number;
  /** Weights (`features * labels`) that may differ from zero; all where absent. */
  mask?: Uint8Array;
  /** Share of a token's features that one step leaves out, so that no weight relies on another. */
  dropout: number;
  /** Called after each epoch with the weights so far. */
  afterEpoch?: (epoch: number, weights: CrfWeights) => void;
}

export interface CrfWeights {
  /** `features * labels`. */
  emission: Float32Array;
  /** `contexts * labels * labels`, from label by to label. */
  transition: Float32Array;
}

/**
 * Linear-chain conditional random field by AdaGrad, one sequence a step, in an order drawn from a fixed seed.
 */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const { labels: L, perToken: F, contexts } = options;
  const emission = new Float32Array(options.features * L);
  const emissionSquare = new Float32Array(options.features * L);
  const transition = new Float32Array(contexts * L * L);
  const transitionSquare = new Float32Array(contexts * L * L);
  const gradient = new Float32Array(contexts * L * L);
  const order = sequences.map((_, index) => index);
  let seed = 20_260_114;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other]!, order[k]!];
    }
    let loss = 0;
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate * 0.05;
    for (const index of order) loss += step(sequences[index]!, rate);
    console.log(`  epoch ${epoch + 1}: loss ${(loss / sequences.length).toFixed(4)}`);
    options.afterEpoch?.(epoch + 1, { emission, transition });
  }
  return { emission, transition };

  function step(sequence: Sequence, rate: number): number {
    const n = sequence.labels.length;
    if (n === 0) return 0;
    const scores = new Float64Array(n * L);
    const kept = sequence.features.slice();
    for (let k = 0; k < kept.length; k++) if (random() < options.dropout) kept[k] = -1;
    const grow = 1 / (1 - options.dropout);
    for (let i = 0; i < n; i++) {
      for (let k = i * F; k < (i + 1) * F; k++) {
        const f = kept[k]!;
        if (f < 0) continue;
        for (let l = 0; l < L; l++) scores[i * L + l]! += grow * emission[f * L + l]!;
      }
    }
    const { marginals, pairs, logZ } = forwardBackward(scores, transition, sequence.context, n, L);
    let gold = 0;
    gradient.fill(0);
    for (let i = 0; i < n; i++) {
      const y = sequence.labels[i]!;
      gold += scores[i * L + y]!;
      const base = sequence.context[i]! * L * L;
      if (i > 0) {
        const from = sequence.labels[i - 1]!;
        gold += transition[base + from * L + y]!;
        gradient[base + from * L + y]! -= 1;
        for (let t = 0; t < L * L; t++) gradient[base + t]! += pairs[i * L * L + t]!;
      }
      for (let l = 0; l < L; l++) {
        const g = marginals[i * L + l]! - (l === y ? 1 : 0);
        if (Math.abs(g) < 1e-4) continue;
        for (let k = i * F; k < (i + 1) * F; k++) {
          const f = kept[k]!;
          if (f < 0) continue;
          const at = f * L + l;
          if (options.mask !== undefined && options.mask[at] === 0) continue;
          const full = grow * g + options.l2 * emission[at]!;
          emissionSquare[at]! += full * full;
          const pace = rate / Math.sqrt(1 + emissionSquare[at]!);
          const moved = emission[at]! - pace * full;
          const pull = pace * options.l1;
          emission[at] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
        }
      }
    }
    for (let t = 0; t < gradient.length; t++) {
      const g = gradient[t]!;
      if (g === 0) continue;
      transitionSquare[t]! += g * g;
      transition[t]! -= (rate * g) / Math.sqrt(1 + transitionSquare[t]!);
    }
    return logZ - gold;
  }
}

/** Label and transition probabilities of a chain whose emission scores are given. */
export function forwardBackward(
  scores: Float64Array,
  transition: Float32Array,
  context: Uint8Array,
  n: number,
  L: number,
): { marginals: Float64Array; pairs: Float64Array; logZ: number } {
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const emit = new Float64Array(n * L);
  const scale = new Float64Array(n);
  const exp = new Float64Array(n * L * L);
  let shift = 0;
  for (let i = 0; i < n; i++) {
    let max = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) max = Math.max(max, scores[i * L + l]!);
    shift += max;
    for (let l = 0; l < L; l++) emit[i * L + l] = Math.exp(scores[i * L + l]! - max);
    const base = context[i]! * L * L;
    for (let t = 0; t < L * L; t++) exp[i * L * L + t] = Math.exp(transition[base + t]!);
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let l = 0; l < L; l++) {
      let incoming = i === 0 ? 1 : 0;
      if (i > 0)
        for (let m = 0; m < L; m++) incoming += alpha[(i - 1) * L + m]! * exp[i * L * L + m * L + l]!;
      alpha[i * L + l] = incoming * emit[i * L + l]!;
      sum += alpha[i * L + l]!;
    }
    scale[i] = sum;
    for (let l = 0; l < L; l++) alpha[i * L + l]! /= sum;
  }
  for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 1;
  for (let i = n - 2; i >= 0; i--) {
    for (let m = 0; m < L; m++) {
      let sum = 0;
      for (let l = 0; l < L; l++) {
        sum += exp[(i + 1) * L * L + m * L + l]! * emit[(i + 1) * L + l]! * beta[(i + 1) * L + l]!;
      }
      beta[i * L + m] = sum / scale[i + 1]!;
    }
  }
  const marginals = new Float64Array(n * L);
  const pairs = new Float64Array(n * L * L);
  let logZ = shift;
  for (let i = 0; i < n; i++) {
    logZ += Math.log(scale[i]!);
    for (let l = 0; l < L; l++) {
      marginals[i * L + l] = alpha[i * L + l]! * beta[i * L + l]!;
      if (i === 0) continue;
      const into = (emit[i * L + l]! * beta[i * L + l]!) / scale[i]!;
      for (let m = 0; m < L; m++) {
        pairs[i * L * L + m * L + l] = alpha[(i - 1) * L + m]! * exp[i * L * L + m * L + l]! * into;
      }
    }
  }
  return { marginals, pairs, logZ };
}
