import type { Net } from '../../../src/text/align/net.ts';
import { mulberry, normal } from './random.ts';

/** Rows of equal width with a target (0 or 1) each. */
export interface Examples {
  width: number;
  rows: Float64Array[];
  targets: number[];
}

export interface NetOptions {
  hidden: number;
  epochs: number;
  batch: number;
  rate: number;
  /** Weight decay on every weight but biases. */
  decay: number;
  /** Share of inputs blanked at each step. */
  blank: number;
  seed: number;
}

const CLIP = 5;

/** Trains a net by Adam on the logistic loss. Deterministic for a seed. */
export function trainNet({ width, rows, targets }: Examples, options: NetOptions): Net {
  const random = mulberry(options.seed);
  const { mean, scale } = standard(rows, width);
  const inputs = rows.map((row) =>
    Float64Array.from(row, (x, i) => Math.max(-CLIP, Math.min(CLIP, (x - mean[i]!) * scale[i]!))),
  );
  const { hidden } = options;
  // One flat vector: hidden weights, hidden biases, output weights, straight path, output bias.
  const biasAt = width * hidden;
  const outAt = biasAt + hidden;
  const straightAt = outAt + hidden;
  const lastAt = straightAt + width;
  const weights = new Float64Array(lastAt + 1);
  for (let i = 0; i < biasAt; i++) weights[i] = normal(random) / Math.sqrt(width);
  for (let i = 0; i < hidden; i++) weights[outAt + i] = normal(random) / Math.sqrt(hidden);
  const positive = targets.reduce((sum, t) => sum + t, 0) / targets.length;
  weights[lastAt] = Math.log(positive / (1 - positive));
  const decays = (i: number) => i < biasAt || (i >= outAt && i < lastAt);
  const gradient = new Float64Array(weights.length);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const order = inputs.map((_, i) => i);
  const masked = new Float64Array(width);
  const units = new Float64Array(hidden);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs) + 1e-5;
    for (let start = 0; start < order.length; start += options.batch) {
      const batch = order.slice(start, start + options.batch);
      gradient.fill(0);
      for (const at of batch) {
        const input = inputs[at]!;
        for (let i = 0; i < width; i++) {
          masked[i] = random() < options.blank ? 0 : input[i]! / (1 - options.blank);
        }
        let odds = weights[lastAt]!;
        for (let i = 0; i < width; i++) odds += masked[i]! * weights[straightAt + i]!;
        for (let h = 0; h < hidden; h++) {
          let unit = weights[biasAt + h]!;
          for (let i = 0, w = h * width; i < width; i++, w++) unit += masked[i]! * weights[w]!;
          units[h] = unit;
          if (unit > 0) odds += unit * weights[outAt + h]!;
        }
        const error = (1 / (1 + Math.exp(-odds)) - targets[at]!) / batch.length;
        gradient[lastAt]! += error;
        for (let i = 0; i < width; i++) gradient[straightAt + i]! += error * masked[i]!;
        for (let h = 0; h < hidden; h++) {
          if (units[h]! <= 0) continue;
          gradient[outAt + h]! += error * units[h]!;
          const back = error * weights[outAt + h]!;
          gradient[biasAt + h]! += back;
          for (let i = 0, w = h * width; i < width; i++, w++) gradient[w]! += back * masked[i]!;
        }
      }
      step++;
      const correct1 = 1 - 0.9 ** step;
      const correct2 = 1 - 0.999 ** step;
      for (let i = 0; i < weights.length; i++) {
        const g = gradient[i]! + (decays(i) ? options.decay * weights[i]! : 0);
        first[i] = 0.9 * first[i]! + 0.1 * g;
        second[i] = 0.999 * second[i]! + 0.001 * g * g;
        weights[i]! -= (rate * (first[i]! / correct1)) / (Math.sqrt(second[i]! / correct2) + 1e-8);
      }
    }
  }
  return {
    inputs: width,
    hidden,
    mean,
    scale,
    into: weights.slice(0, biasAt),
    bias: weights.slice(biasAt, outAt),
    out: weights.slice(outAt, straightAt),
    straight: weights.slice(straightAt, lastAt),
    outBias: weights[lastAt]!,
  };
}

/** The mean of several nets over the same inputs, as one net. */
export function meanNet(nets: readonly Net[]): Net {
  const share = 1 / nets.length;
  const joined = (pick: (net: Net) => Float64Array, factor = 1) =>
    Float64Array.from(nets.flatMap((net) => [...pick(net)].map((x) => x * factor)));
  const straight = nets[0]!.straight.map((_, i) =>
    nets.reduce((sum, net) => sum + net.straight[i]! * share, 0),
  );
  return {
    ...nets[0]!,
    hidden: nets.reduce((sum, net) => sum + net.hidden, 0),
    into: joined((net) => net.into),
    bias: joined((net) => net.bias),
    out: joined((net) => net.out, share),
    straight,
    outBias: nets.reduce((sum, net) => sum + net.outBias * share, 0),
  };
}

function standard(rows: Float64Array[], width: number): { mean: Float64Array; scale: Float64Array } {
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (const row of rows) for (let i = 0; i < width; i++) mean[i]! += row[i]! / rows.length;
  for (const row of rows)
    for (let i = 0; i < width; i++) scale[i]! += (row[i]! - mean[i]!) ** 2 / rows.length;
  return {
    mean, // An input that never varied in training says nothing where it does.
    scale: scale.map((variance) => (variance < 1e-9 ? 0 : 1 / Math.sqrt(variance))),
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
