/** A matrix as the product of a tall basis and a flat rest: `value[i][j]` is about the sum over k of `basis[i][k] * rest[k][j]`. */
export interface LowRank {
  rank: number;
  /** `rows * rank` numbers. */
  basis: Float64Array;
  /** `rank * columns` numbers, rows of length 1. */
  rest: Float64Array;
}

const SWEEPS = 60;

/**
 * The best approximation of a `rows * columns` matrix (row after row; more rows than columns) by one of a low rank: its
 * leading right singular directions, by Jacobi rotations of the Gram matrix.
 */
export function lowRank(matrix: Float64Array, columns: number, rank: number): LowRank {
  const rows = matrix.length / columns;
  const gram = new Float64Array(columns * columns);
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < columns; a++) {
      const x = matrix[i * columns + a]!;
      for (let b = 0; b < columns; b++) gram[a * columns + b]! += x * matrix[i * columns + b]!;
    }
  }
  const directions = eigenvectors(gram, columns).slice(0, rank);
  const basis = new Float64Array(rows * rank);
  for (let i = 0; i < rows; i++) {
    directions.forEach((direction, k) => {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += matrix[i * columns + j]! * direction[j]!;
      basis[i * rank + k] = sum;
    });
  }
  return { rank, basis, rest: Float64Array.from(directions.flatMap((direction) => [...direction])) };
}

/** Eigenvectors of a symmetric matrix, those of the largest values first. */
function eigenvectors(symmetric: Float64Array, size: number): Float64Array[] {
  const m = symmetric.slice();
  const vectors = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_x, j) => +(i === j)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = m[p * size + q]!;
        if (off === 0) continue;
        const theta = (m[q * size + q]! - m[p * size + p]!) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const [x, y] = [m[k * size + p]!, m[k * size + q]!];
          m[k * size + p] = c * x - s * y;
          m[k * size + q] = s * x + c * y;
        }
        for (let k = 0; k < size; k++) {
          const [x, y] = [m[p * size + k]!, m[q * size + k]!];
          m[p * size + k] = c * x - s * y;
          m[q * size + k] = s * x + c * y;
        }
        const [v, w] = [vectors[p]!, vectors[q]!];
        for (let k = 0; k < size; k++) {
          const [x, y] = [v[k]!, w[k]!];
          v[k] = c * x - s * y;
          w[k] = s * x + c * y;
        }
      }
    }
  }
  const values = Array.from({ length: size }, (_, i) => m[i * size + i]!);
  return vectors
    .map((_, i) => i)
    .sort((a, b) => values[b]! - values[a]! || a - b)
    .map((i) => vectors[i]!);
}
