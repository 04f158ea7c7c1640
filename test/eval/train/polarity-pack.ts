import { hashOf } from '../../../src/lenses/attribution/word-facts.ts';
import type { NetShape } from '../../../src/lenses/polarity/actor-net.ts';
import { FEATURE_SHIFT, type PackedPolarity, WORD_SHIFT } from '../../../src/lenses/polarity/score.ts';
import { ALPHABET, packGaps } from '../../../src/text/packed-numbers.ts';
import type { TrainedNet } from './polarity-net.ts';
import type { SparseModel } from './polarity-sparse.ts';

/** What the pools know of words: `width` numbers a word, and `width` rows of three scores a pool. */
export interface PooledWords {
  width: number;
  vectors: Float32Array;
  rest: Float64Array;
}

interface ToPack {
  sparse: SparseModel;
  net: TrainedNet;
  pooled: PooledWords;
  stems: readonly string[];
  shape: NetShape;
  /** Features that ship. */
  most: number;
  cases: readonly { features: readonly string[] }[];
  mix: number;
  temperature: number;
  threshold: number;
}

const LEVELS = 31;
const FINE_LEVELS = 2047;

/** The trained weights in few steps each, as text. Words and features whose hashes meet: the earlier, heavier one stays. */
export function packPolarity({
  sparse,
  net,
  pooled,
  stems,
  shape,
  most,
  cases,
  ...settings
}: ToPack): PackedPolarity {
  return {
    ...packSparse(sparse, most, cases),
    ...packWords(
      sideBySide(net.vectors, shape.width, pooled, stems.length),
      stems,
      shape.width + pooled.width,
    ),
    shape,
    ...packHeads(net),
    ...packPooled(pooled),
    ...settings,
  };
}

function packSparse({ features, weights }: SparseModel, most: number, cases: ToPack['cases']) {
  const counts = new Map<string, number>();
  for (const { features: list } of cases) for (const f of list) counts.set(f, (counts.get(f) ?? 0) + 1);
  // Only differences count: the mean of the three is taken off, then neutral is the measure of the other two.
  const rows = [...features].map(([name, j]) => {
    const [a, b, c] = [weights[3 * j]!, weights[3 * j + 1]!, weights[3 * j + 2]!];
    return { hash: hashOf(name) >>> FEATURE_SHIFT, ill: a - b, well: c - b, count: counts.get(name) ?? 0 };
  });
  const worth = (row: (typeof rows)[number]) =>
    Math.max(Math.abs(row.ill), Math.abs(row.well)) * Math.sqrt(row.count);
  rows.sort((x, y) => worth(y) - worth(x));
  const byHash = new Map<number, (typeof rows)[number]>();
  for (const row of rows.slice(0, most)) if (!byHash.has(row.hash)) byHash.set(row.hash, row);
  const kept = [...byHash.values()].sort((x, y) => x.hash - y.hash);
  const step = Math.max(...kept.flatMap(({ ill, well }) => [Math.abs(ill), Math.abs(well)])) / LEVELS;
  const letter = (x: number) => ALPHABET[Math.round(x / step) + 32]!;
  return {
    features: packGaps(kept.map(({ hash }) => hash)),
    weights: kept.map(({ ill, well }) => letter(ill) + letter(well)).join(''),
    step: rounded(step),
  };
}

function packWords(vectors: Float32Array, stems: readonly string[], width: number) {
  const byHash = new Map<number, number>();
  stems.forEach((stem, row) => {
    const hash = hashOf(stem) >>> WORD_SHIFT;
    if (!byHash.has(hash)) byHash.set(hash, row);
  });
  const kept = [...byHash].sort((a, b) => a[0] - b[0]);
  // The largest numbers are cut at four standard deviations: one outlier would take the steps from all others.
  const steps = Array.from({ length: width }, (_, k) => {
    const square = kept.reduce((sum, [, row]) => sum + vectors[row * width + k]! ** 2, 0) / kept.length;
    return rounded((4 * Math.sqrt(square)) / LEVELS);
  });
  const letter = (x: number, step: number) =>
    ALPHABET[Math.max(-LEVELS, Math.min(LEVELS, Math.round(x / step))) + 32]!;
  return {
    words: packGaps(kept.map(([hash]) => hash)),
    vectors: kept
      .map(([, row]) => steps.map((step, k) => letter(vectors[row * width + k]!, step)).join(''))
      .join(''),
    steps,
  };
}

function packHeads({ heads }: TrainedNet) {
  const { text, step } = packFine(heads.flatMap((head) => [...head]));
  return { parameters: text, parameterStep: step };
}

/** Weights of the pools, pool after pool, number after number: negative and positive against neutral. */
function packPooled({ width, rest }: PooledWords) {
  const columns = rest.length / width;
  const against: number[] = [];
  for (let pool = 0; pool < columns; pool += 3) {
    for (let q = 0; q < width; q++) {
      const [ill, neutral, well] = rest.subarray(q * columns + pool, q * columns + pool + 3);
      against.push(ill! - neutral!, well! - neutral!);
    }
  }
  const { text, step } = packFine(against);
  return { pooledWidth: width, pooled: text, pooledStep: step };
}

/** The numbers of the net and of the pools, word after word. */
function sideBySide(vectors: Float32Array, width: number, pooled: PooledWords, words: number): Float32Array {
  const both = new Float32Array(words * (width + pooled.width));
  for (let word = 0; word < words; word++) {
    const at = word * (width + pooled.width);
    both.set(vectors.subarray(word * width, (word + 1) * width), at);
    both.set(pooled.vectors.subarray(word * pooled.width, (word + 1) * pooled.width), at + width);
  }
  return both;
}

/** Numbers in two characters each. */
function packFine(all: readonly number[]): { text: string; step: number } {
  const step = rounded(all.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / FINE_LEVELS);
  const letters = (x: number) => {
    const value = Math.max(-FINE_LEVELS, Math.min(FINE_LEVELS, Math.round(x / step))) + 2048;
    return ALPHABET[value >> 6]! + ALPHABET[value & 63]!;
  };
  return { text: all.map(letters).join(''), step };
}

function rounded(x: number): number {
  return Number(x.toPrecision(6));
}
