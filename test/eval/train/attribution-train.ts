/** Trains the attribution tagger and linker on the training part of PolNeAR and writes `model.data.ts`. Deterministic. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  extractFeatures,
  FEATURE_BITS,
  FEATURES_PER_TOKEN,
} from '../../../src/lenses/attribution/features.ts';
import { type PackedModel, WORD_SHIFT } from '../../../src/lenses/attribution/packed-model.ts';
import { CONTEXTS, LABEL, LABELS, transitionContexts } from '../../../src/lenses/attribution/roles.ts';
import { ALPHABET, packGaps } from '../../../src/text/packed-numbers.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { clusterWords } from './attribution-clusters.ts';
import { labelDocument, readPolnear } from './attribution-corpus.ts';
import { type CrfOptions, type CrfWeights, trainCrf } from './attribution-crf.ts';
import { trainLinker } from './attribution-linker.ts';

const FINE_CLUSTERS = 160;
const COARSE_CLUSTERS = 32;
const CLUSTERED_WORDS = 8_000;
/** Features seen less often are left out from the start; of the rest, those that weigh most are kept. */
const MIN_COUNT = 5;
const RANKED_FEATURES = 100_000;
const KEPT_FEATURES = 50_000;
const CUE_BONUS = 1.2;
const RATE = 0.1;

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('no data folder');
const paragraphs = readPolnear(dataDir, 'train').flatMap(labelDocument);
const sentences = paragraphs.map((p) => p.word);
const fine = clusterWords(sentences, CLUSTERED_WORDS, FINE_CLUSTERS, 8).of;
const coarse = clusterWords(sentences, CLUSTERED_WORDS, COARSE_CLUSTERS, 8).of;
// Asked for by the upper bits alone, as the packed table is when a report is read.
const clusters = { fine: byUpperBits(fine), coarse: byUpperBits(coarse) };

const rows = paragraphs.map((p) => byToken(extractFeatures(p, clusters), p.size));
const counts = new Int32Array(2 ** FEATURE_BITS);
for (const row of rows) for (const id of row) counts[id]!++;
let hashes: number[] = [];
for (let id = 0; id < counts.length; id++) if (counts[id]! >= MIN_COUNT) hashes.push(id);
console.log(`${paragraphs.length} paragraphs, ${hashes.length} features seen ${MIN_COUNT} times`);

// 1. Every feature, to rank them. 2. The best, pulled towards zero, to see which weights each needs. 3. Those alone.
keep(RANKED_FEATURES, train(3, { l2: 1e-3, l1: 0, dropout: 0.4 }));
const sparse = train(3, { l2: 0, l1: 0.02, dropout: 0.1 });
const masks = new Map(
  hashes.map((hash, f) => [
    hash,
    sparse.emission.slice(f * LABELS, (f + 1) * LABELS).map((w) => (Math.abs(w) > 0.02 ? 1 : 0)),
  ]),
);
keep(KEPT_FEATURES, sparse);
const mask = Uint8Array.from(hashes.flatMap((hash) => [...masks.get(hash)!]));
console.log(`${hashes.length} features, ${mask.reduce((a, b) => a + b, 0)} weights`);
const last = train(4, { l2: 1e-3, l1: 0, dropout: 0.3, mask });
favourCues(last.transition);
const link = trainLinker(paragraphs);

const wordList = [...fine.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
const step = 0.13;
const heard = hashes
  .map((_, f) => f)
  .filter((f) => rowOf(f).some((weight) => Math.abs(quantised(weight)) >= 2));
const packed: PackedModel = {
  features: packGaps(heard.map((f) => hashes[f]!)),
  emission: Array.from({ length: LABELS }, (_, label) =>
    heard.map((f) => ALPHABET[quantised(rowOf(f)[label]!) + 32]).join(''),
  ),
  step,
  transition: Array.from(last.transition, (value) => Number(value.toFixed(3))),
  words: packGaps(wordList.map((word) => word >>> WORD_SHIFT)),
  fine: wordList.map((w) => ALPHABET[fine.get(w)! >> 6]! + ALPHABET[fine.get(w)! & 63]!).join(''),
  coarse: wordList.map((w) => ALPHABET[coarse.get(w)!]).join(''),
  link,
};
const note = [
  '// biome-ignore-all format: made by a script',
  '// biome-ignore-all lint: made by a script',
  '/**',
  ' * Weights of the attribution tagger and linker: numbers made by `node test/eval/train/attribution-train.ts` from the',
  ' * training part of PolNeAR (Newell, Margolin, Ruths 2018). Features and words stand as hashes. Do not edit.',
  ' */',
].join('\n');
const file = resolve(import.meta.dirname, '../../../src/lenses/attribution/model.data.ts');
const source = `${note}\nimport type { PackedModel } from './packed-model.ts';\n\nexport const MODEL: PackedModel = ${JSON.stringify(packed)};\n`;
writeFileSync(file, source);
console.log(`${heard.length} features, ${gzipSync(source, { level: 9 }).length} bytes gzipped`);

function byUpperBits(cluster: ReadonlyMap<number, number>): (word: number) => number {
  const ascending = [...cluster].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  const table = new Map(ascending.map(([word, of]) => [word >>> WORD_SHIFT, of]));
  return (word) => table.get(word >>> WORD_SHIFT) ?? 0;
}

/** The features of each token together: the reader has them feature by feature. */
function byToken(ids: Int32Array, size: number): Int32Array {
  const rows = new Int32Array(ids.length);
  for (let t = 0; t < FEATURES_PER_TOKEN; t++)
    for (let i = 0; i < size; i++) rows[i * FEATURES_PER_TOKEN + t] = ids[t * size + i]!;
  return rows;
}

/** Keeps the features that weigh most, frequent ones before rare ones of the same weight. */
function keep(number: number, weights: CrfWeights): void {
  const weight = hashes.map(
    (hash, f) =>
      Math.hypot(...weights.emission.subarray(f * LABELS, (f + 1) * LABELS)) * counts[hash]! ** 0.35,
  );
  const cut = weight.toSorted((a, b) => b - a)[number - 1] ?? 0;
  hashes = hashes.filter((_, f) => weight[f]! > 0 && weight[f]! >= cut);
}

/** Cues are rarer than what is read as one by chance: a bonus on their beginning balances precision and recall. */
function favourCues(transition: Float32Array): void {
  for (let t = 0; t < transition.length; t++) if (t % LABELS === LABEL.cue) transition[t]! += CUE_BONUS;
}

function rowOf(f: number): Float32Array {
  return last.emission.subarray(f * LABELS, (f + 1) * LABELS);
}

function quantised(value: number): number {
  return Math.max(-31, Math.min(31, Math.round(value / step)));
}

function train(epochs: number, options: Pick<CrfOptions, 'l1' | 'l2' | 'dropout' | 'mask'>): CrfWeights {
  const index = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  hashes.forEach((hash, f) => {
    index[hash] = f;
  });
  const sequences = paragraphs.map((p, k) => ({
    features: rows[k]!.map((id) => index[id]!),
    labels: p.label,
    context: transitionContexts(p),
  }));
  return trainCrf(sequences, {
    ...options,
    rate: RATE,
    labels: LABELS,
    features: hashes.length,
    perToken: FEATURES_PER_TOKEN,
    contexts: CONTEXTS,
    epochs,
  });
}
