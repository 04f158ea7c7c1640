import { normal } from './random.ts';

/** A square matrix by rows: row r holds `column[i]`, `value[i]` for i in `from[r] .. from[r + 1]`. */
export interface SparseMatrix {
  size: number;
  from: Int32Array;
  column: Int32Array;
  value: Float64Array;
}

/**
 * Rows of the matrix in its leading left singular directions, each direction weighted by the root of its singular
 * value, each row scaled to length 1 (subspace iteration with oversampling, then a Jacobi rotation of the small core).
 */
export function leadingSubspace(
  matrix: SparseMatrix,
  dimensions: number,
  oversampling: number,
  rounds: number,
  random: () => number,
): Float64Array[] {
  const k = dimensions + oversampling;
  let basis = columns(matrix.size, k, () => normal(random));
  for (let round = 0; round < rounds; round++) {
    basis = orthonormal(multiply(matrix, multiplyTransposed(matrix, basis, k), k), k);
  }
  const projected = multiplyTransposed(matrix, basis, k);
  const core = new Float64Array(k * k);
  for (const row of projected) {
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) core[i * k + j]! += row[i]! * row[j]!;
  }
  const { values, vectors } = eigen(core, k);
  const order = [...values.keys()].sort((x, y) => values[y]! - values[x]!).slice(0, dimensions);
  return basis.map((row) => {
    const out = Float64Array.from(order, (e) => {
      let sum = 0;
      for (let i = 0; i < k; i++) sum += row[i]! * vectors[i * k + e]!;
      return sum * values[e]! ** 0.25;
    });
    const length = Math.hypot(...out) || 1;
    return out.map((x) => x / length);
  });
}

function columns(rows: number, k: number, fill: () => number): Float64Array[] {
  return Array.from({ length: rows }, () => Float64Array.from({ length: k }, fill));
}

function multiply(m: SparseMatrix, x: Float64Array[], k: number): Float64Array[] {
  const out = columns(m.size, k, () => 0);
  for (let r = 0; r < m.size; r++) {
    for (let i = m.from[r]!; i < m.from[r + 1]!; i++) {
      const row = x[m.column[i]!]!;
      for (let d = 0; d < k; d++) out[r]![d]! += m.value[i]! * row[d]!;
    }
  }
  return out;
}

function multiplyTransposed(m: SparseMatrix, x: Float64Array[], k: number): Float64Array[] {
  const out = columns(m.size, k, () => 0);
  for (let r = 0; r < m.size; r++) {
    for (let i = m.from[r]!; i < m.from[r + 1]!; i++) {
      const row = out[m.column[i]!]!;
      for (let d = 0; d < k; d++) row[d]! += m.value[i]! * x[r]![d]!;
    }
  }
  return out;
}

/** Gram-Schmidt over the k columns, in place. */
function orthonormal(x: Float64Array[], k: number): Float64Array[] {
  for (let d = 0; d < k; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (const row of x) dot += row[d]! * row[e]!;
      for (const row of x) row[d]! -= dot * row[e]!;
    }
    let length = 0;
    for (const row of x) length += row[d]! ** 2;
    length = Math.sqrt(length) || 1;
    for (const row of x) row[d]! /= length;
  }
  return x;
}

/** Eigenvalues and -vectors (columns) of a small symmetric matrix, by cyclic Jacobi rotations. */
function eigen(matrix: Float64Array, k: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const vectors = new Float64Array(k * k);
  for (let i = 0; i < k; i++) vectors[i * k + i] = 1;
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < k; p++) {
      for (let q = p + 1; q < k; q++) {
        const apq = a[p * k + q]!;
        if (Math.abs(apq) < 1e-12) continue;
        const theta = (a[q * k + q]! - a[p * k + p]!) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < k; i++) {
          const x = a[i * k + p]!;
          const y = a[i * k + q]!;
          a[i * k + p] = c * x - s * y;
          a[i * k + q] = s * x + c * y;
        }
        for (let i = 0; i < k; i++) {
          const x = a[p * k + i]!;
          const y = a[q * k + i]!;
          a[p * k + i] = c * x - s * y;
          a[q * k + i] = s * x + c * y;
          const u = vectors[i * k + p]!;
          const v = vectors[i * k + q]!;
          vectors[i * k + p] = c * u - s * v;
          vectors[i * k + q] = s * u + c * v;
        }
      }
    }
  }
  return { values: Float64Array.from({ length: k }, (_, i) => Math.max(a[i * k + i]!, 0)), vectors };
}
