export interface BoostSettings {
  trees: number;
  depth: number;
  /** Share of each tree's step that is taken. */
  rate: number;
  /** Smallest sum of second derivatives in a leaf. */
  minWeight: number;
  /** L2 penalty on leaf values. */
  lambda: number;
  /** Share of the columns that each tree may ask. */
  columns: number;
}

const BINS = 48;

/** A trained forest: its starting score, and one tree a line as `readForest` takes it. */
export interface TrainedForest {
  base: number;
  trees: string[];
}

/**
 * Gradient boosting of the logistic loss on histograms (Friedman 2001; Chen and Guestrin 2016, second-order gain).
 * Deterministic: columns are drawn by a fixed generator.
 */
export function boost(
  rows: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
  settings: BoostSettings,
): TrainedForest {
  const n = rows.length;
  const width = rows[0]!.length;
  const cuts = Array.from({ length: width }, (_, column) => cutsOf(rows, column));
  const binned = Array.from({ length: width }, (_, column) => {
    const out = new Uint8Array(n);
    for (let i = 0; i < n; i++) out[i] = binOf(cuts[column]!, rows[i]![column]!);
    return out;
  });
  const positive = labels.reduce((sum, y, i) => sum + y * weights[i]!, 0);
  const all = weights.reduce((sum, w) => sum + w, 0);
  const base = Math.log(positive / (all - positive));
  const score = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const trees: string[] = [];
  let seed = 12345;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };

  function grow(written: string[], members: Int32Array, depth: number, columns: readonly number[]): void {
    let G = 0;
    let H = 0;
    for (const i of members) {
      G += gradient[i]!;
      H += hessian[i]!;
    }
    const leaf = (): void => {
      const value = Number(((-settings.rate * G) / (H + settings.lambda)).toPrecision(3));
      written.push(String(value));
      for (const i of members) score[i]! += value;
    };
    if (depth === 0 || H < 2 * settings.minWeight) {
      leaf();
      return;
    }
    let bestGain = 1e-3;
    let bestColumn = -1;
    let bestBin = -1;
    const sumG = new Float64Array(BINS + 1);
    const sumH = new Float64Array(BINS + 1);
    const parent = (G * G) / (H + settings.lambda);
    for (const column of columns) {
      const bins = binned[column]!;
      sumG.fill(0);
      sumH.fill(0);
      for (const i of members) {
        sumG[bins[i]!]! += gradient[i]!;
        sumH[bins[i]!]! += hessian[i]!;
      }
      let g = 0;
      let h = 0;
      for (let bin = 0; bin < cuts[column]!.length; bin++) {
        g += sumG[bin]!;
        h += sumH[bin]!;
        if (h < settings.minWeight || H - h < settings.minWeight) continue;
        const gain = (g * g) / (h + settings.lambda) + (G - g) ** 2 / (H - h + settings.lambda) - parent;
        if (gain > bestGain) {
          bestGain = gain;
          bestColumn = column;
          bestBin = bin;
        }
      }
    }
    if (bestColumn < 0) {
      leaf();
      return;
    }
    const bins = binned[bestColumn]!;
    const lower = members.filter((i) => bins[i]! <= bestBin);
    const upper = members.filter((i) => bins[i]! > bestBin);
    written.push(`${bestColumn}:${cuts[bestColumn]![bestBin]!}`);
    grow(written, lower, depth - 1, columns);
    grow(written, upper, depth - 1, columns);
  }

  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = (p - labels[i]!) * weights[i]!;
      hessian[i] = p * (1 - p) * weights[i]!;
    }
    const columns = Array.from({ length: width }, (_, c) => c).filter(() => random() < settings.columns);
    const written: string[] = [];
    grow(
      written,
      Int32Array.from({ length: n }, (_, i) => i),
      settings.depth,
      columns,
    );
    trees.push(written.join(' '));
  }
  return { base: Number(base.toPrecision(6)), trees };
}

/** Cut points of a column: between neighbouring quantiles, rounded so that they print short. */
function cutsOf(rows: readonly Float64Array[], column: number): number[] {
  const values = Float64Array.from(rows, (row) => row[column]!).sort();
  const cuts: number[] = [];
  for (let b = 1; b <= BINS; b++) {
    const at = Math.floor((b * values.length) / (BINS + 1));
    const cut = Number(values[at]!.toPrecision(4));
    if (cut < values.at(-1)! && cut !== cuts.at(-1)) cuts.push(cut);
  }
  const distinct = new Set(values);
  if (distinct.size <= 4) return [...distinct].sort((a, b) => a - b).slice(0, -1);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
