/**
 * Trains the finder of sources on the training part of PolNeAR: of the noun phrases of a cue's sentence, which speaks,
 * if any. Writes `source-finder.data.ts`. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stretchesOf } from '../../../src/lenses/attribution/roles.ts';
import {
  noPhraseFeatures,
  phraseFeatures,
  phrasesAround,
} from '../../../src/lenses/attribution/source-finder.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { type LabelledParagraph, labelDocument, readPolnear } from './attribution-corpus.ts';

const EPOCHS = 4;
const LEAST_WEIGHT = 0.2;

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('no data folder');
const choices = readPolnear(dataDir, 'train').flatMap(labelDocument).flatMap(choicesOf);
const weights: Record<string, number> = {};
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  const rate = 0.1 / (1 + epoch);
  for (const { candidates, right } of choices) {
    const scores = candidates.map((features) => features.reduce((sum, f) => sum + (weights[f] ?? 0), 0));
    const top = Math.max(...scores);
    const powers = scores.map((s) => Math.exp(s - top));
    const total = powers.reduce((a, b) => a + b, 0);
    candidates.forEach((features, k) => {
      const gradient = (k === right ? 1 : 0) - powers[k]! / total;
      if (Math.abs(gradient) < 1e-3) return;
      for (const f of features) weights[f] = (weights[f] ?? 0) + rate * gradient;
    });
  }
}
const kept = Object.entries(weights)
  .filter(([, value]) => Math.abs(value) >= LEAST_WEIGHT)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, value]) => [name, Number(value.toFixed(2))]);
const file = resolve(import.meta.dirname, '../../../src/lenses/attribution/source-finder.data.ts');
const note = [
  '// biome-ignore-all format: made by a script',
  '// biome-ignore-all lint: made by a script',
  '/**',
  ' * Weights of the finder of sources: numbers made by `node test/eval/train/attribution-finder.ts` from the training part',
  ' * of PolNeAR (Newell, Margolin, Ruths 2018). Do not edit.',
  ' */',
].join('\n');
writeFileSync(
  file,
  `${note}\nexport const SOURCE_FINDER: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(kept))};\n`,
);
console.log(`${choices.length} choices, ${kept.length} weights`);

/** One choice a cue; candidate 0 is that the sentence has no source. A source that is no phrase teaches nothing. */
function choicesOf(p: LabelledParagraph): { candidates: string[][]; right: number }[] {
  return stretchesOf(p.label)
    .filter((stretch) => stretch.role === 'cue')
    .flatMap((cue) => {
      const phrases = phrasesAround(p, cue);
      const tokens = p.sourceTokens[p.owner[cue.from]!] ?? [];
      const right = phrases.findIndex(({ from, to }) => tokens.some((i) => i >= from && i < to));
      if (tokens.some((i) => p.sentence[i] === p.sentence[cue.from]) && right < 0) return [];
      return [
        {
          candidates: [
            noPhraseFeatures(p, cue, phrases),
            ...phrases.map((_, k) => phraseFeatures(p, cue, phrases, k)),
          ],
          right: right + 1,
        },
      ];
    });
}
