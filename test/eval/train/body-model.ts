/** Trains the body model on the development pages and writes its trees: `node test/eval/train/body-model.ts`. */
import { writeFileSync } from 'node:fs';
import { FEATURE_NAMES } from '../../../src/ingest/body/block-features.ts';
import { findDataDir } from '../../data-dir.ts';
import { benchmarkPages, type LabelledPage, readabilityPages } from './body-pages.ts';
import { type BoostSettings, boost, type TrainedForest } from './boosted-trees.ts';

/** Chosen by cross-validation by site on extract-scrapinghub-aeb. */
export const BODY_SETTINGS: BoostSettings = {
  trees: 120,
  depth: 4,
  rate: 0.08,
  minWeight: 4,
  lambda: 2,
  columns: 0.35,
};
export const READABILITY_WEIGHT = 0.25;

/** Trains on whole pages. */
export function trainBody(pages: readonly LabelledPage[]): TrainedForest {
  return boost(
    pages.flatMap((page) => page.rows),
    pages.flatMap((page) => page.labels),
    pages.flatMap((page) => page.weights),
    BODY_SETTINGS,
  );
}

/** Part (0 to `parts` - 1) of a site, the same on every run. */
export function partOf(site: string, parts: number): number {
  let hash = 0;
  for (const character of site) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash % parts;
}

if (import.meta.main) {
  const dataDir = findDataDir();
  if (dataDir === null) throw new Error('the development data is not on this machine (set SYNOPTIC_DATA)');
  const forest = trainBody([...benchmarkPages(dataDir), ...readabilityPages(dataDir, READABILITY_WEIGHT)]);
  const target = new URL('../../../src/ingest/body/forest.data.ts', import.meta.url);
  writeFileSync(
    target,
    [
      "import { readForest } from './forest.ts';",
      '',
      '/**',
      ` * Whether a block of a page is body: ${forest.trees.length} trees over ${FEATURE_NAMES.length} features. Written by test/eval/train/body-model.ts`,
      ' * from the pages of extract-scrapinghub-aeb (MIT) and extract-mozilla-readability (Apache-2.0); not to be edited.',
      ' */',
      `export const BODY_FOREST = readForest(${forest.base}, [`,
      ...forest.trees.map((tree) => `  '${tree}',`),
      ']);',
      '',
    ].join('\n'),
  );
  console.log(`wrote ${forest.trees.length} trees to ${target.pathname}`);
}
