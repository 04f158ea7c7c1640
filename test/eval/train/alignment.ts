/**
 * Trains the model that ships and writes it to `src/text/align/align-model.data.ts`: whole articles on every event of
 * gold-side-by-side, briefs on the train part of ECB+. Run after term-weights.ts and related-stems.ts:
 * `node test/eval/train/alignment.ts`. What leaves the texts are weights; the figures of quality come from
 * `npm run eval -- alignment`, which never scores an event with a model that saw it.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Net } from '../../../src/text/align/net.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { labelledEcb, labelledGold } from './alignment-examples.ts';
import { trainPairModel } from './alignment-model.ts';

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('the development data is not on this machine');
const articles = trainPairModel(
  labelledGold(dataDir).map(({ labelled }) => labelled),
  false,
);
const briefs = trainPairModel(
  labelledEcb(dataDir, 'Train').map(({ labelled }) => labelled),
  true,
);
const out = `/**
 * Weights of the nets that estimate which pairs a careful reader would link (see net.ts for their order). Trained by
 * test/eval/train/alignment.ts on the development data. Generated; do not edit.
 */
export const ALIGN_MODEL = {
  articles: { first: ${render(articles.first)}, second: ${render(articles.second)} },
  briefs: { first: ${render(briefs.first)}, second: ${render(briefs.second)} },
};
`;
writeFileSync(resolve(import.meta.dirname, '../../../src/text/align/align-model.data.ts'), out);

function render(net: Net): string {
  const numbers = [net.mean, net.scale, net.into, net.bias, net.out, net.straight].flatMap((part) => [
    ...part,
  ]);
  return `[${[net.inputs, net.hidden, ...numbers, net.outBias].map((x) => Number(x.toPrecision(4))).join(',')}]`;
}
