import { POOLS } from '../../../src/lenses/polarity/pools.ts';
import { lowRank } from './low-rank.ts';
import type { PooledWords } from './polarity-pack.ts';
import type { SparseModel } from './polarity-sparse.ts';
import { VALENCE, valenceByStem } from './polarity-valence.ts';
import { LENGTH, type WordVectors } from './polarity-vectors.ts';

/** What the pools sum up of each word, by row of the word vectors: its vector and its valence. */
export interface PoolWords {
  width: number;
  vectors: Float32Array;
}

export function wordsForPools({ stems, width: own, vectors: frozen }: WordVectors): PoolWords {
  const width = own + VALENCE;
  const vectors = new Float32Array(stems.length * width);
  const valence = valenceByStem();
  stems.forEach((stem, i) => {
    vectors.set(frozen.subarray(i * own, (i + 1) * own), i * width);
    valence.get(stem)?.forEach((x, k) => {
      vectors[i * width + own + k] = LENGTH * x;
    });
  });
  return { width, vectors };
}

/**
 * What the sparse model learnt of word vectors as `rank` numbers a word: their product with its leading directions.
 * `rows` are the rows of the shipped words, -1 for those without a vector.
 */
export function poolsByWord(
  { pooled }: SparseModel,
  { width, vectors }: PoolWords,
  rank: number,
  rows: Int32Array,
): PooledWords {
  // From pool by dimension by class to a row a dimension.
  const columns = POOLS * 3;
  const matrix = new Float64Array(width * columns);
  for (let pool = 0; pool < POOLS; pool++) {
    for (let k = 0; k < width; k++) {
      for (let c = 0; c < 3; c++) matrix[k * columns + pool * 3 + c] = pooled[3 * (pool * width + k) + c]!;
    }
  }
  const { basis, rest } = lowRank(matrix, columns, rank);
  const found = new Float32Array(rows.length * rank);
  rows.forEach((row, word) => {
    if (row < 0) return;
    for (let k = 0; k < width; k++) {
      const x = vectors[row * width + k]!;
      for (let q = 0; q < rank; q++) found[word * rank + q]! += x * basis[k * rank + q]!;
    }
  });
  return { width: rank, vectors: found, rest };
}
