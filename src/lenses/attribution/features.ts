import { readFar } from './far-features.ts';
import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';
import { COLUMNS, type Column, FAR, SHIFTED_COLUMNS, TEMPLATES } from './templates.ts';

/** Word clusters learnt from news text: a fine and a coarse cluster for a word's hash, 0 where unknown. */
export interface Clusters {
  fine(word: number): number;
  coarse(word: number): number;
}

/** Bits of a feature's hash: so few that their gaps pack small, so many that strangers seldom meet. */
export const FEATURE_BITS = 20;

/** How many features every token has. */
export const FEATURES_PER_TOKEN = TEMPLATES.length;

/** What stands in a shifted column beyond the ends of the paragraph, and how many places it stands there. */
const NONE = 255;
const PADDING = 4;

/**
 * Features of each token as hashes of {@link FEATURE_BITS}; feature `t` of token `i` stands at `t * size + i`. The
 * paragraph's columns lie in one table, so that every feature is the same short loop over a few places of it.
 */
export function extractFeatures(p: Paragraph, clusters: Clusters): Int32Array {
  const { size } = p;
  const stride = size + 2 * PADDING;
  const table = new Int32Array(COLUMNS.length * stride);
  table.fill(NONE, 0, SHIFTED_COLUMNS * stride);
  fillTable(p, clusters, table, stride);
  const ids = new Int32Array(TEMPLATES.length * size);
  for (let t = 0; t < TEMPLATES.length; t++) {
    const [a, b, c, d] = TEMPLATES[t]!;
    const place = (cell: typeof a): number => cell.column * stride + PADDING + cell.shift;
    hashColumn(ids, t * size, size, SEEDS[t]!, table, place(a), place(b), place(c), place(d));
  }
  return ids;
}

function fillTable(p: Paragraph, clusters: Clusters, table: Int32Array, stride: number): void {
  const { size } = p;
  const column = (name: Column): Int32Array => {
    const at = COLUMNS.indexOf(name) * stride + PADDING;
    return table.subarray(at, at + size);
  };
  const far = Object.fromEntries(FAR.map((name) => [name, column(name)])) as Record<
    (typeof FAR)[number],
    Int32Array
  >;
  readFar(p, far);
  column('word').set(p.word);
  column('class').set(p.wordClass);
  column('verb').set(p.verb);
  column('quote').set(p.quote);
  column('shape').set(p.shape);
  if (p.title) column('title').fill(1);
  if (p.carried) column('carried').fill(1);
  const [fine, coarse] = [column('fine'), column('coarse')];
  const [quoted, first, sentence] = [column('quoted'), column('first'), column('sentence')];
  const [suffix2, suffix4] = [column('suffix2'), column('suffix4')];
  const [hasLeft, hasRight] = [column('hasLeft'), column('hasRight')];
  for (let i = 0; i < size; i++) {
    fine[i] = clusters.fine(p.word[i]!);
    coarse[i] = clusters.coarse(p.word[i]!);
    quoted[i] = p.quote[i] === QUOTE.inside || p.quote[i] === QUOTE.nested ? 1 : 0;
    first[i] = i === p.sentenceStart[i] ? 1 : 0;
    sentence[i] = Math.min(3, p.sentence[i]!);
    suffix2[i] = suffixOf(p.lower[i]!, 2);
    suffix4[i] = suffixOf(p.lower[i]!, 4);
    hasLeft[i] = far.leftVerb[i]! > 0 ? 1 : 0;
    hasRight[i] = far.rightVerb[i]! > 0 ? 1 : 0;
  }
}

const SEEDS = Int32Array.from(TEMPLATES, (_, t) => Math.imul(t ^ 0x9e3779b9, 0x85ebca6b));

/** One feature of every token: up to four values mixed into a hash; the products do not wait for one another. */
function hashColumn(
  ids: Int32Array,
  at: number,
  size: number,
  seed: number,
  table: Int32Array,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  for (let i = 0; i < size; i++) {
    let h =
      (seed ^ Math.imul(table[a + i]!, 0x2c1b3c6d)) +
      (Math.imul(table[b + i]!, 0x297a2d39) ^ Math.imul(table[c + i]!, 0x85ebca6b)) +
      Math.imul(table[d + i]!, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
    ids[at + i] = (h ^ (h >>> 13)) >>> (32 - FEATURE_BITS);
  }
}

function suffixOf(lower: string, length: number): number {
  let hash = length;
  for (let k = Math.max(0, lower.length - length); k < lower.length; k++)
    hash = Math.imul(hash, 31) + lower.charCodeAt(k);
  return hash;
}
