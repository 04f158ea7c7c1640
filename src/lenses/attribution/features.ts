import { readFar } from './far-features.ts';
import type { Paragraph } from './paragraph.ts';
import { QUOTE } from './quote-states.ts';

/** Word clusters learnt from news text: a fine and a coarse cluster for a word's hash, 0 where unknown. */
export interface Clusters {
  fine(word: number): number;
  coarse(word: number): number;
}

/** Features of each token of a paragraph: `count` a token, row by row, as hashes of {@link FEATURE_BITS}. */
export interface FeatureRows {
  ids: Int32Array;
  count: number;
}

/** Bits of a feature's hash: so few that their gaps pack small, so many that strangers seldom meet. */
export const FEATURE_BITS = 22;

/** How many features every token has. */
export const FEATURES_PER_TOKEN = 70;

const NONE = 255;

/**
 * Hand-made features: words, classes, clusters and their neighbourhoods; quotation marks; the nearest listed verb on
 * either side within the sentence; commas and position. The trained weights depend on every line of it.
 */
export function extractFeatures(p: Paragraph, clusters: Clusters): FeatureRows {
  const { size } = p;
  const ids = new Int32Array(size * FEATURES_PER_TOKEN);
  const [w, c, v, q] = [padded(p.word), padded(p.wordClass), padded(p.verb), padded(p.quote)];
  const f = padded(p.word.map((word) => clusters.fine(word)));
  const g = padded(p.word.map((word) => clusters.coarse(word)));
  const far = readFar(p);
  const row: RowWriter = { ids, at: 0, template: 0 };
  for (let i = 0; i < size; i++) {
    row.template = 0;
    const o = i + PADDING;
    const lower = p.lower[i]!;
    const first = i === p.sentenceStart[i] ? 1 : 0;
    const quoted = q[o] === QUOTE.inside || q[o] === QUOTE.nested ? 1 : 0;
    put(row, 0);
    put(row, w[o]!, quoted);
    put(row, w[o]!, p.title ? 1 : 0);
    put(row, w[o - 1]!);
    put(row, w[o + 1]!);
    put(row, w[o - 2]!);
    put(row, w[o + 2]!);
    put(row, w[o - 3]!);
    put(row, w[o + 3]!);
    put(row, w[o - 1]!, w[o]!);
    put(row, w[o]!, w[o + 1]!);
    put(row, w[o - 2]!, w[o - 1]!, w[o]!);
    put(row, w[o - 1]!, w[o + 1]!);
    put(row, w[o]!, w[o + 1]!, w[o + 2]!);
    put(row, c[o]!, c[o - 1]!);
    put(row, c[o]!, c[o + 1]!);
    put(row, c[o - 1]!, c[o]!, c[o + 1]!);
    put(row, c[o - 2]!, c[o - 1]!, c[o]!);
    put(row, c[o]!, c[o + 1]!, c[o + 2]!);
    put(row, c[o - 2]!, c[o - 1]!, c[o + 1]!, c[o + 2]!);
    put(row, c[o - 3]!, c[o - 2]!, c[o - 1]!, c[o]!);
    put(row, c[o]!, c[o + 1]!, c[o + 2]!, c[o + 3]!);
    put(row, f[o]!);
    put(row, f[o - 1]!, f[o]!);
    put(row, f[o]!, f[o + 1]!);
    put(row, g[o - 1]!, g[o]!, g[o + 1]!);
    put(row, g[o - 2]!, g[o - 1]!, g[o]!);
    put(row, g[o]!, g[o + 1]!, g[o + 2]!);
    put(row, f[o - 1]!, w[o]!);
    put(row, w[o]!, f[o + 1]!);
    put(row, g[o - 1]!, w[o]!, g[o + 1]!);
    put(row, g[o - 2]!, c[o - 1]!, w[o]!);
    put(row, c[o - 1]!, w[o]!, c[o + 1]!);
    put(row, v[o]!, quoted);
    put(row, v[o]!, c[o - 1]!, c[o + 1]!);
    put(row, v[o]!, g[o - 1]!, g[o + 1]!);
    put(row, v[o - 1]!, c[o]!, c[o + 1]!);
    put(row, v[o + 1]!, c[o]!, c[o - 1]!);
    put(row, v[o - 2]!, v[o - 1]!, c[o]!);
    put(row, v[o + 2]!, c[o + 1]!, c[o]!);
    put(row, q[o - 1]!, q[o]!, q[o + 1]!);
    put(row, q[o - 2]!, q[o - 1]!, q[o]!, c[o]!);
    put(row, q[o]!, q[o + 1]!, q[o + 2]!, c[o]!);
    put(row, suffixOf(lower, 3), c[o - 1]!, c[o + 1]!);
    put(row, suffixOf(lower, 2), p.shape[i]!, first);
    put(row, suffixOf(lower, 4), quoted);
    // Far: the nearest listed verbs of the sentence, what parts them from here, quotation marks, commas.
    put(row, far.leftVerb[i]!, far.leftDistance[i]!, quoted);
    put(row, far.rightVerb[i]!, far.rightDistance[i]!, quoted);
    put(row, far.leftWord[i]!, far.leftComma[i]!, quoted);
    put(row, far.rightWord[i]!, far.rightComma[i]!, quoted);
    put(row, far.leftVerb[i]!, far.rightVerb[i]!, quoted, c[o]!);
    put(row, far.leftVerb[i]!, far.leftComma[i]!, far.leftThat[i]!, c[o]!);
    put(row, far.rightVerb[i]!, far.rightComma[i]!, far.rightDistance[i]!, c[o]!);
    put(row, far.leftThat[i]!, far.leftComma[i]!, far.commas[i]!, far.leftVerb[i]! > 0 ? 1 : 0);
    put(row, far.sinceQuote[i]!, c[o]!, quoted);
    put(row, far.untilQuote[i]!, c[o]!, quoted);
    put(row, far.sinceQuote[i]!, far.untilQuote[i]!, v[o]!, quoted);
    put(row, far.sinceQuote[i]!, f[o]!, c[o - 1]!);
    put(row, far.sentenceQuotes[i]!, far.leftVerb[i]! > 0 ? 1 : 0, far.rightVerb[i]! > 0 ? 1 : 0, quoted);
    put(row, far.untilEnd[i]!, c[o]!, c[o - 1]!);
    put(row, first, c[o]!, c[o + 1]!, p.title ? 1 : 0);
    put(row, p.sentence[i]! > 3 ? 3 : p.sentence[i]!, quoted, far.sentenceQuotes[i]!, p.carried ? 1 : 0);
    put(row, far.firstWord[i]!, far.commas[i]!, quoted);
    put(row, far.firstClass[i]!, far.commas[i]!, c[o]!);
    put(row, far.commas[i]!, v[o]!, c[o + 1]!);
    put(row, p.title ? 1 : 0, c[o]!, c[o - 1]!, v[o]!);
    put(row, p.title ? 1 : 0, far.colon[i]!, quoted, c[o]!);
    put(row, far.clauseClass[i]!, c[o]!, far.leftVerb[i]! > 0 ? 1 : 0);
    put(row, far.clauseWord[i]!, v[o]!);
    put(row, far.subject[i]!, v[o]!, c[o + 1]!);
  }
  if (row.template > 0 && row.template !== FEATURES_PER_TOKEN)
    throw new RangeError(`${row.template} features a token`);
  return { ids, count: FEATURES_PER_TOKEN };
}

interface RowWriter {
  ids: Int32Array;
  at: number;
  template: number;
}

/** Neighbours outside of the paragraph read as {@link NONE}. */
const PADDING = 4;

function padded(values: ArrayLike<number>): Int32Array {
  const out = new Int32Array(values.length + 2 * PADDING).fill(NONE);
  for (let i = 0; i < values.length; i++) out[i + PADDING] = values[i]!;
  return out;
}

const SEEDS = Int32Array.from({ length: FEATURES_PER_TOKEN }, (_, t) =>
  Math.imul(t ^ 0x9e3779b9, 0x85ebca6b),
);

/** Appends one feature: its template and up to four values, mixed into a hash. */
function put(row: RowWriter, a: number, b = 0, c = 0, d = 0): void {
  let h = SEEDS[row.template++]! ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ c;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ d;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  row.ids[row.at++] = (h ^ (h >>> 13)) >>> (32 - FEATURE_BITS);
}

function suffixOf(lower: string, length: number): number {
  let hash = length;
  for (let k = Math.max(0, lower.length - length); k < lower.length; k++)
    hash = Math.imul(hash, 31) + lower.charCodeAt(k);
  return hash;
}
