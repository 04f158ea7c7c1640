/** A small net: standardised inputs, one hidden layer of rectified units, and a straight path beside it. */
export interface Net {
  inputs: number;
  hidden: number;
  /** Per input: mean and 1 / standard deviation in training. */
  mean: Float64Array;
  scale: Float64Array;
  /** Hidden weights, `inputs` numbers a unit; biases; output weights; weights of the straight path; output bias. */
  into: Float64Array;
  bias: Float64Array;
  out: Float64Array;
  straight: Float64Array;
  outBias: number;
}

const CLIP = 5;

/** Reads a net from its stored form: the two sizes, then every number in the order of {@link Net}. */
export function netOf(stored: readonly number[]): Net {
  const inputs = stored[0]!;
  const hidden = stored[1]!;
  let at = 2;
  const take = (count: number) => {
    const part = Float64Array.from(stored.slice(at, at + count));
    at += count;
    return part;
  };
  const net = {
    inputs,
    hidden,
    mean: take(inputs),
    scale: take(inputs),
    into: take(inputs * hidden),
    bias: take(hidden),
    out: take(hidden),
    straight: take(inputs),
  };
  return { ...net, outBias: stored[at]! };
}

const scratch = new Float64Array(256);

/** Log-odds for one row of inputs that starts at `at` in `row`. */
export function logOdds(net: Net, row: Float64Array, at: number): number {
  const { inputs, hidden, mean, scale, into, bias, out, straight } = net;
  let sum = net.outBias;
  for (let i = 0; i < inputs; i++) {
    const value = (row[at + i]! - mean[i]!) * scale[i]!;
    const clipped = value > CLIP ? CLIP : value < -CLIP ? -CLIP : value;
    scratch[i] = clipped;
    sum += clipped * straight[i]!;
  }
  for (let h = 0, w = 0; h < hidden; h++) {
    let unit = bias[h]!;
    for (let i = 0; i < inputs; i++) unit += scratch[i]! * into[w++]!;
    if (unit > 0) sum += unit * out[h]!;
  }
  return sum;
}
