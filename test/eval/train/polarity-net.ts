import { gateOf, layoutOf, type NetInput, type NetShape } from '../../../src/lenses/polarity/actor-net.ts';
import { mulberry, normal } from './random.ts';

export interface NetExample {
  /** `words` are rows of the frozen vectors for ordinary words, and from `vectors` on of words with a vector of their own. */
  input: NetInput;
  gold: number;
}

export interface TrainedNet {
  /** Vectors of all words, `shape.width` numbers each. */
  vectors: Float32Array;
  heads: Float32Array[];
}

export interface Frozen {
  width: number;
  vectors: Float32Array;
  /** For each word that the net knows: its row in `vectors` or -1, and its row among the frequent words or -1. */
  frozenRow: Int32Array;
  ownRow: Int32Array;
  own: number;
}

export interface NetTraining {
  epochs: number;
  rate: number;
  batch: number;
  decay: number;
  /** Share of words blanked, and of pooled units. */
  blankWords: number;
  blankUnits: number;
  smoothing: number;
  seed: number;
}

/** Trains all heads together over one projection of the frozen vectors. Adam with decay, one rise and fall of the rate; deterministic for a seed. */
export function trainActorNet(
  examples: readonly NetExample[],
  frozen: Frozen,
  shape: NetShape,
  t: NetTraining,
): TrainedNet {
  const random = mulberry(t.seed);
  const { width, hidden, heads } = shape;
  const at = layoutOf(shape);
  const headsFrom = frozen.width * width + frozen.own * width;
  const ownFrom = frozen.width * width;
  const p = new Float64Array(headsFrom + heads * at.size);
  for (let i = 0; i < ownFrom; i++) p[i] = normal(random) / Math.sqrt(frozen.width);
  for (let i = ownFrom; i < headsFrom; i++) p[i] = normal(random) * 0.1;
  for (let head = 0; head < heads; head++) {
    const base = headsFrom + head * at.size;
    for (let i = at.conv; i < at.bias; i++) p[base + i] = (normal(random) * 0.6) / Math.sqrt(3 * at.inputs);
    for (let i = at.role; i < at.gate; i++) p[base + i] = normal(random) * 0.1;
    for (let i = at.gate; i < at.gateRole; i++) p[base + i] = normal(random) * 0.1;
    for (let i = at.out; i < at.outBias; i++) p[base + i] = normal(random) / Math.sqrt(2 * hidden);
  }
  const gradient = new Float64Array(p.length);
  const first = new Float64Array(p.length);
  const second = new Float64Array(p.length);
  const order = examples.map((_, i) => i);
  const words = frozen.frozenRow.length;
  const vectors = new Float64Array(words * width);
  const vectorGradient = new Float64Array(words * width);
  const total = Math.ceil(order.length / t.batch) * t.epochs;
  let step = 0;
  for (let epoch = 0; epoch < t.epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += t.batch) {
      const batch = order.slice(start, start + t.batch).map((i) => examples[i]!);
      const used = [...new Set(batch.flatMap(({ input }) => [...input.words].filter((w) => w >= 0)))];
      for (const word of used) project(word, frozen, width, p, ownFrom, vectors);
      gradient.fill(0);
      for (const example of batch) {
        for (let head = 0; head < heads; head++) {
          backward(
            example,
            shape,
            p,
            headsFrom + head * at.size,
            vectors,
            gradient,
            vectorGradient,
            t,
            random,
            batch.length,
          );
        }
      }
      for (const word of used) unproject(word, frozen, width, gradient, ownFrom, vectorGradient);
      step++;
      const share = step / total;
      const rate =
        t.rate *
        (share < 0.3 ? 0.04 + (0.96 * share) / 0.3 : 0.5 * (1 + Math.cos((Math.PI * (share - 0.3)) / 0.7)));
      const c1 = 1 - 0.9 ** step;
      const c2 = 1 - 0.999 ** step;
      for (let i = 0; i < p.length; i++) {
        const g = gradient[i]!;
        first[i] = 0.9 * first[i]! + 0.1 * g;
        second[i] = 0.999 * second[i]! + 0.001 * g * g;
        p[i]! -= rate * (first[i]! / c1 / (Math.sqrt(second[i]! / c2) + 1e-8) + t.decay * p[i]!);
      }
    }
  }
  for (let word = 0; word < words; word++) project(word, frozen, width, p, ownFrom, vectors);
  return {
    vectors: Float32Array.from(vectors),
    heads: Array.from({ length: heads }, (_, head) =>
      Float32Array.from(p.subarray(headsFrom + head * at.size, headsFrom + (head + 1) * at.size)),
    ),
  };
}

function project(
  word: number,
  f: Frozen,
  width: number,
  p: Float64Array,
  ownFrom: number,
  vectors: Float64Array,
): void {
  const row = f.frozenRow[word]!;
  const own = f.ownRow[word]!;
  for (let k = 0; k < width; k++) vectors[word * width + k] = own >= 0 ? p[ownFrom + own * width + k]! : 0;
  if (row < 0) return;
  for (let d = 0; d < f.width; d++) {
    const x = f.vectors[row * f.width + d]!;
    for (let k = 0; k < width; k++) vectors[word * width + k]! += x * p[d * width + k]!;
  }
}

function unproject(
  word: number,
  f: Frozen,
  width: number,
  g: Float64Array,
  ownFrom: number,
  vg: Float64Array,
): void {
  const row = f.frozenRow[word]!;
  const own = f.ownRow[word]!;
  if (own >= 0) for (let k = 0; k < width; k++) g[ownFrom + own * width + k]! += vg[word * width + k]!;
  if (row >= 0) {
    for (let d = 0; d < f.width; d++) {
      const x = f.vectors[row * f.width + d]!;
      for (let k = 0; k < width; k++) g[d * width + k]! += x * vg[word * width + k]!;
    }
  }
  vg.fill(0, word * width, (word + 1) * width);
}

/** Adds the gradient of one example by one head. */
function backward(
  { input, gold }: NetExample,
  shape: NetShape,
  p: Float64Array,
  base: number,
  vectors: Float64Array,
  g: Float64Array,
  vg: Float64Array,
  t: NetTraining,
  random: () => number,
  batch: number,
): void {
  const { width, hidden } = shape;
  const at = layoutOf(shape);
  const size = input.words.length;
  // The random part: which words are blanked, the same for the three places where a token counts.
  const kept = Uint8Array.from({ length: size }, () => (random() < t.blankWords ? 0 : 1));
  const units = new Float64Array(size * hidden);
  const lean = new Float64Array(size);
  const gate = new Float64Array(size);
  const pooled = new Float64Array(hidden);
  const most = new Float64Array(hidden);
  const mostAt = new Int32Array(hidden).fill(-1);
  let gates = 0;
  const rowsOf = (j: number, d: number, visit: (row: number, x: number, k: number) => void) => {
    const conv = base + at.conv + d * at.inputs * hidden;
    const word = input.words[j]!;
    if (word >= 0 && kept[j] === 1)
      for (let k = 0; k < width; k++) visit(conv + k * hidden, vectors[word * width + k]!, k);
    for (const list of input.lists[j]!) visit(conv + (width + list) * hidden, 1, -1);
    if (input.actor[j] === 1) visit(conv + (at.inputs - 1) * hidden, 1, -1);
  };
  for (let i = 0; i < size; i++) {
    const u = i * hidden;
    const role = base + at.role + input.roles[i]! * hidden;
    for (let h = 0; h < hidden; h++) units[u + h] = p[base + at.bias + h]! + p[role + h]!;
    for (const one of input.sights[i]!)
      for (let h = 0; h < hidden; h++) units[u + h]! += p[base + at.sight + one * hidden + h]!;
    for (let d = 0; d < 3; d++) {
      const j = i + d - 1;
      if (j < 0 || j >= size) continue;
      rowsOf(j, d, (row, x) => {
        for (let h = 0; h < hidden; h++) units[u + h]! += x * p[row + h]!;
      });
    }
    lean[i] = p[base + at.gateRole + input.roles[i]!]! + p[base + at.gateBias]!;
    for (let h = 0; h < hidden; h++) {
      if (units[u + h]! < 0) units[u + h] = 0;
      lean[i]! += units[u + h]! * p[base + at.gate + h]!;
      if (units[u + h]! > most[h]!) {
        most[h] = units[u + h]!;
        mostAt[h] = i;
      }
    }
    gate[i] = gateOf(lean[i]!);
    gates += gate[i]!;
    for (let h = 0; h < hidden; h++) pooled[h]! += gate[i]! * units[u + h]!;
  }
  const through = Float64Array.from({ length: 2 * hidden }, () =>
    random() < t.blankUnits ? 0 : 1 / (1 - t.blankUnits),
  );
  const x = through.map((share, i) => share * (i < hidden ? pooled[i]! / (1 + gates) : most[i - hidden]!));
  const z = [0, 1, 2].map((c) => p[base + at.outBias + c]!);
  for (let i = 0; i < x.length; i++)
    for (let c = 0; c < 3; c++) z[c]! += x[i]! * p[base + at.out + i * 3 + c]!;
  const peak = Math.max(...z);
  const e = z.map((v) => Math.exp(v - peak));
  const sum = e[0]! + e[1]! + e[2]!;
  const dz = e.map((v, c) => (v / sum - (c === gold ? 1 - t.smoothing : 0) - t.smoothing / 3) / batch);
  const dx = new Float64Array(2 * hidden);
  for (let c = 0; c < 3; c++) g[base + at.outBias + c]! += dz[c]!;
  for (let i = 0; i < x.length; i++) {
    for (let c = 0; c < 3; c++) {
      g[base + at.out + i * 3 + c]! += dz[c]! * x[i]!;
      dx[i]! += dz[c]! * p[base + at.out + i * 3 + c]!;
    }
    dx[i]! *= through[i]!;
  }
  let dGates = 0;
  for (let h = 0; h < hidden; h++) dGates -= (dx[h]! * pooled[h]!) / (1 + gates) ** 2;
  const du = new Float64Array(hidden);
  for (let i = 0; i < size; i++) {
    const u = i * hidden;
    let dGate = dGates;
    for (let h = 0; h < hidden; h++) dGate += (dx[h]! / (1 + gates)) * units[u + h]!;
    const dLean = (dGate * 0.5) / (1 + Math.abs(lean[i]!)) ** 2;
    g[base + at.gateRole + input.roles[i]!]! += dLean;
    g[base + at.gateBias]! += dLean;
    for (let h = 0; h < hidden; h++) {
      g[base + at.gate + h]! += dLean * units[u + h]!;
      let d = (dx[h]! / (1 + gates)) * gate[i]! + dLean * p[base + at.gate + h]!;
      if (mostAt[h] === i) d += dx[hidden + h]!;
      du[h] = units[u + h]! > 0 ? d : 0;
      g[base + at.bias + h]! += du[h]!;
      g[base + at.role + input.roles[i]! * hidden + h]! += du[h]!;
    }
    for (const one of input.sights[i]!)
      for (let h = 0; h < hidden; h++) g[base + at.sight + one * hidden + h]! += du[h]!;
    for (let d = 0; d < 3; d++) {
      const j = i + d - 1;
      if (j < 0 || j >= size) continue;
      const word = input.words[j]!;
      rowsOf(j, d, (row, value, k) => {
        let back = 0;
        for (let h = 0; h < hidden; h++) {
          g[row + h]! += value * du[h]!;
          back += p[row + h]! * du[h]!;
        }
        if (k >= 0) vg[word * width + k]! += back;
      });
    }
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
