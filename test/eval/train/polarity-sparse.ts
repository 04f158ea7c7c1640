/** A case: the features that are there, and its pooled word vectors. */
export interface SparseCase {
  features: readonly string[];
  pooled: Float64Array;
  gold: number;
}

/** A row of the matrix: the columns of ones (scaled by column), then plain numbers. */
interface Row {
  columns: Int32Array;
  pooled: Float64Array;
  gold: number;
}

/** Weights of three classes a column, column after column: of features, and of the pooled numbers. */
export interface SparseModel {
  features: Map<string, number>;
  weights: Float64Array;
  pooled: Float64Array;
}

const LEAST = 2;
const MEMORY = 8;
const STEPS = 60;

/** Columns that say something of one class weigh more (as naive Bayes would weigh them); listed words count in full. */
function scalesOf(rows: readonly Row[], size: number, full: readonly boolean[]): Float64Array {
  const scale = new Float64Array(size).fill(1);
  for (const c of [0, 2]) {
    const inside = new Float64Array(size).fill(1);
    const outside = new Float64Array(size).fill(1);
    for (const { columns, gold } of rows) for (const j of columns) (gold === c ? inside : outside)[j]!++;
    const a = inside.reduce((x, y) => x + y, 0);
    const b = outside.reduce((x, y) => x + y, 0);
    for (let j = 0; j < size; j++) {
      const ratio = 0.2 + Math.abs(Math.log(inside[j]! / a / (outside[j]! / b)));
      scale[j] = full[j] ? 1 : Math.max(c === 0 ? 0 : scale[j]!, ratio);
    }
  }
  return scale;
}

/** Logistic regression over three classes with a squared penalty (another one on pooled numbers), by L-BFGS. Deterministic. */
export function trainSparse(
  rows: readonly SparseCase[],
  { penalty, pooledPenalty }: { penalty: number; pooledPenalty: number },
): SparseModel {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= LEAST).map(([name]) => name);
  const features = new Map(names.map((name, i) => [name, i]));
  const sparse = rows.map(
    (row): Row => ({
      gold: row.gold,
      pooled: row.pooled,
      columns: Int32Array.from(row.features.flatMap((f) => features.get(f) ?? [])),
    }),
  );
  const scale = scalesOf(
    sparse,
    names.length,
    names.map((name) => /^(?:X|q:|bias|speaks)/.test(name)),
  );
  const base = 3 * names.length;
  const penaltyAt = (i: number) => (i < base ? penalty : pooledPenalty);
  const gradient = (w: Float64Array): [number, Float64Array] => {
    const g = w.map((x, i) => penaltyAt(i) * x);
    let loss = w.reduce((sum, x, i) => sum + (penaltyAt(i) / 2) * x * x, 0);
    for (const { columns, pooled, gold } of sparse) {
      const z = [0, 0, 0];
      for (const j of columns) for (let c = 0; c < 3; c++) z[c]! += scale[j]! * w[3 * j + c]!;
      for (let k = 0; k < pooled.length; k++) {
        const x = pooled[k]!;
        if (x !== 0) for (let c = 0; c < 3; c++) z[c]! += x * w[base + 3 * k + c]!;
      }
      const most = Math.max(...z);
      const e = z.map((x) => Math.exp(x - most));
      const total = e[0]! + e[1]! + e[2]!;
      loss -= Math.log(e[gold]! / total + 1e-12);
      const error = e.map((x, c) => x / total - (c === gold ? 1 : 0));
      for (const j of columns) for (let c = 0; c < 3; c++) g[3 * j + c]! += scale[j]! * error[c]!;
      for (let k = 0; k < pooled.length; k++) {
        const x = pooled[k]!;
        if (x !== 0) for (let c = 0; c < 3; c++) g[base + 3 * k + c]! += x * error[c]!;
      }
    }
    return [loss, g];
  };
  const size = rows[0]?.pooled.length ?? 0;
  const all = minimize(gradient, new Float64Array(base + 3 * size));
  const weights = all.slice(0, base).map((x, i) => x * scale[Math.floor(i / 3)]!);
  return { features, weights, pooled: all.slice(base) };
}

export function sparseScores(
  { features, weights, pooled }: SparseModel,
  { features: names, pooled: numbers }: SparseCase,
): [number, number, number] {
  const z: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < numbers.length; k++) {
    for (let c = 0; c < 3; c++) z[c]! += numbers[k]! * pooled[3 * k + c]!;
  }
  for (const name of names) {
    const j = features.get(name);
    if (j !== undefined) for (let c = 0; c < 3; c++) z[c]! += weights[3 * j + c]!;
  }
  return z;
}

function minimize(of: (w: Float64Array) => [number, Float64Array], start: Float64Array): Float64Array {
  let w = start;
  let [loss, g] = of(w);
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const way = g.map((x) => -x);
    const alphas: number[] = [];
    for (const { s, y, rho } of past.toReversed()) {
      const alpha = rho * dot(s, way);
      alphas.push(alpha);
      axpy(way, y, -alpha);
    }
    const last = past.at(-1);
    const shrink =
      last === undefined ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < way.length; i++) way[i]! *= shrink;
    for (const { s, y, rho } of past) axpy(way, s, alphas.pop()! - rho * dot(y, way));
    const slope = dot(way, g);
    let size = 1;
    for (let tries = 0; tries < 20; tries++, size /= 2) {
      const next = w.slice();
      axpy(next, way, size);
      const [nextLoss, nextG] = of(next);
      if (nextLoss > loss + 1e-4 * size * slope) continue;
      const s = next.map((x, i) => x - w[i]!);
      const y = nextG.map((x, i) => x - g[i]!);
      const sy = dot(s, y);
      if (sy > 1e-10) past.push({ s, y, rho: 1 / sy });
      if (past.length > MEMORY) past.shift();
      [w, loss, g] = [next, nextLoss, nextG];
      break;
    }
  }
  return w;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function axpy(into: Float64Array, from: Float64Array, times: number): void {
  for (let i = 0; i < into.length; i++) into[i]! += times * from[i]!;
}
