/**
 * Learns which stems are used alike and writes them to `src/text/align/related-stems.data.ts`: positive pointwise mutual
 * information of stems within six words of one another, reduced to 48 dimensions by subspace iteration, then the
 * nearest neighbours by cosine. Names are left out: two names in like company are not the same name.
 * Run after term-weights.ts: `node test/eval/train/related-stems.ts`. Only numbers leave the texts; no randomness but a fixed seed.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isStopWord } from '../../../src/text/words/stop-words.data.ts';
import { COMMONNESS } from '../../../src/text/words/term-weights.data.ts';
import { tokenize } from '../../../src/text/words/tokens.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { corpus } from './corpus.ts';
import { mulberry } from './random.ts';
import { leadingSubspace, type SparseMatrix } from './subspace.ts';

const WINDOW = 6;
const DIMENSIONS = 48;
const OVERSAMPLING = 16;
const ROUNDS = 6;
const SHIFT = 0.5;
const CONTEXT_POWER = 0.75;
const NEIGHBOURS = 6;
const FLOOR = 0.5;

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('the development data is not on this machine');
const stems = COMMONNESS.flatMap((line) => (line === '' ? [] : line.split(' ')));
const idOf = new Map(stems.map((stem, i) => [stem, i]));
const size = stems.length;
const capitals = new Float64Array(size);
const together = new Map<number, number>();
for (const text of corpus(dataDir)) {
  for (const line of text.split('\n')) {
    const ids: number[] = [];
    for (const token of tokenize(line, { start: 0, end: line.length })) {
      if (token.kind !== 'word' || isStopWord(token.norm)) continue;
      const id = idOf.get(token.stem) ?? -1;
      if (id >= 0) capitals[id]! += /^\p{Lu}/u.test(line.slice(token.start, token.start + 1)) ? 1 : -1;
      ids.push(id);
    }
    for (let i = 0; i < ids.length; i++) {
      for (let j = i + 1; j <= i + WINDOW && j < ids.length; j++) {
        const low = Math.min(ids[i]!, ids[j]!);
        const high = Math.max(ids[i]!, ids[j]!);
        if (low < 0 || low === high) continue;
        const key = low * size + high;
        together.set(key, (together.get(key) ?? 0) + 1 / Math.sqrt(j - i));
      }
    }
  }
}

const vectors = leadingSubspace(mutualInformation(), DIMENSIONS, OVERSAMPLING, ROUNDS, mulberry(1));
const pairs = nearest(vectors);
writeFileSync(resolve(import.meta.dirname, '../../../src/text/align/related-stems.data.ts'), render(pairs));
console.log(`${size} stems, ${together.size} pairs seen together, ${pairs.length} related pairs`);
for (const stem of ['veto', 'bill', 'lawsuit', 'apologiz', 'condemn', 'resign', 'wound']) {
  const id = idOf.get(stem);
  const near = pairs.filter(([a, b]) => a === id || b === id).map(([a, b]) => stems[a === id ? b : a]);
  console.log(`  ${stem}: ${near.join(' ')}`);
}

function mutualInformation(): SparseMatrix {
  const mass = new Float64Array(size);
  for (const [key, weight] of together) {
    mass[Math.floor(key / size)]! += weight;
    mass[key % size]! += weight;
  }
  const context = mass.map((m) => m ** CONTEXT_POWER);
  const total = context.reduce((sum, m) => sum + m, 0);
  const cells: [number, number, number][] = [];
  for (const [key, weight] of together) {
    const a = Math.floor(key / size);
    const b = key % size;
    const ab = Math.log(weight / mass[a]! / (context[b]! / total)) - SHIFT;
    const ba = Math.log(weight / mass[b]! / (context[a]! / total)) - SHIFT;
    if (ab > 0) cells.push([a, b, ab]);
    if (ba > 0) cells.push([b, a, ba]);
  }
  cells.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const from = new Int32Array(size + 1);
  for (const [row] of cells) from[row + 1]!++;
  for (let row = 0; row < size; row++) from[row + 1]! += from[row]!;
  return {
    size,
    from,
    column: Int32Array.from(cells, (c) => c[1]),
    value: Float64Array.from(cells, (c) => c[2]),
  };
}

/** Related pairs `[a, b, level]`, a < b; level 0-7 spans cosines from FLOOR to 1. */
function nearest(rows: Float64Array[]): [number, number, number][] {
  const words = rows.map((_, i) => i).filter((i) => capitals[i]! <= 0);
  const found = new Map<number, number>();
  for (const a of words) {
    const near: [number, number][] = [];
    for (const b of words) {
      if (a === b) continue;
      let cosine = 0;
      for (let d = 0; d < DIMENSIONS; d++) cosine += rows[a]![d]! * rows[b]![d]!;
      if (cosine >= FLOOR) near.push([b, cosine]);
    }
    near.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [b, cosine] of near.slice(0, NEIGHBOURS)) {
      const level = Math.min(7, Math.floor(((cosine - FLOOR) / (1 - FLOOR)) * 8));
      found.set(Math.min(a, b) * size + Math.max(a, b), level);
    }
  }
  return [...found]
    .map(([key, level]): [number, number, number] => [Math.floor(key / size), key % size, level])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function render(pairs: [number, number, number][]): string {
  // Per stem: how many partners of a higher number follow, then each as (partner << 3 | level), 16 bits.
  const bytes: number[] = [];
  const put = (value: number) => bytes.push(value & 255, value >> 8);
  let at = 0;
  for (let a = 0; a < size; a++) {
    const start = at;
    while (at < pairs.length && pairs[at]![0] === a) at++;
    put(at - start);
    for (let i = start; i < at; i++) put((pairs[i]![1] << 3) | pairs[i]![2]);
  }
  return `/**
 * Pairs of stems that news uses alike (numbers of the stems in the order of term-weights.data.ts, and how alike).
 * Learnt by test/eval/train/related-stems.ts from co-occurrence counts of the development data; no text is kept.
 * Base64 of 16-bit little-endian numbers. Generated; do not edit.
 */
export const RELATED_STEMS =
  '${Buffer.from(bytes).toString('base64')}';
`;
}
