/**
 * Trains the likelihood of a draft on texts that the tagger has not seen: the halves that are looked at of PolNeAR's
 * development part and of the hand-read events, each corpus weighing the same. Writes `likelihood.data.ts`. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAttributions } from '../../../src/lenses/attribution/attribution.ts';
import type { Draft } from '../../../src/lenses/attribution/draft.ts';
import { draftFeatures } from '../../../src/lenses/attribution/likelihood.ts';
import type { Span } from '../../../src/text/span.ts';
import { findDataDir, MissingData } from '../../data-dir.ts';
import { isTuningEvent, scoreSources } from '../tasks/sources.ts';
import { readSourceArticles } from '../tasks/sources-gold.ts';
import { readPolnear } from './attribution-corpus.ts';

/** A draft's features, how often it was right, and how often wrong. */
interface Example {
  features: string[];
  right: number;
  wrong: number;
}

const MIN_COUNT = 3;
const EPOCHS = 60;
const PULL = 0.08;

const dataDir = findDataDir();
if (dataDir === null) throw new MissingData('no data folder');
const polnear = polnearExamples(dataDir);
const events = eventExamples(dataDir);
const weights = train([...weighed(polnear, 1), ...weighed(events, polnear.length / events.length)]);
const file = resolve(import.meta.dirname, '../../../src/lenses/attribution/likelihood.data.ts');
const note = [
  '// biome-ignore-all format: made by a script',
  '// biome-ignore-all lint: made by a script',
  '/**',
  ' * Weights of the likelihood of a draft: numbers made by `node test/eval/train/attribution-likelihood.ts` from PolNeAR',
  ' * (Newell, Margolin, Ruths 2018) and from events read by hand. Do not edit.',
  ' */',
].join('\n');
writeFileSync(
  file,
  `${note}\nexport const LIKELIHOOD: Readonly<Record<string, number>> = ${JSON.stringify(weights)};\n`,
);
console.log(
  `${polnear.length} drafts of PolNeAR, ${events.length} of events, ${Object.keys(weights).length} weights`,
);

function polnearExamples(folder: string): Example[] {
  return readPolnear(folder, 'dev')
    .filter((_, index) => index % 2 === 0)
    .flatMap(({ text, attributions }) => {
      const cut = Math.max(0, text.indexOf('\n\n'));
      const drafts: Draft[] = [];
      readAttributions(
        {
          headline: text.slice(0, cut),
          subheadline: '',
          body: text.slice(cut),
          language: 'en',
          publishedAt: null,
          outlet: null,
          fullText: true,
        },
        (draft) => drafts.push(draft) > 0,
      );
      const taken = new Set<number>();
      return drafts.map((draft): Example => {
        const { start, end } = cueOf(draft);
        const shift = draft.field === 'headline' ? 0 : cut;
        const hit = attributions.findIndex(
          (gold, k) => !taken.has(k) && gold.cue.some(([a, b]) => a < end + shift && start + shift < b),
        );
        if (hit >= 0) taken.add(hit);
        return { features: draftFeatures(draft), right: hit >= 0 ? 1 : 0, wrong: hit >= 0 ? 0 : 1 };
      });
    });
}

/** A draft counts once a sentence that it claims, as the score does. */
function eventExamples(folder: string): Example[] {
  const features = new Map<Span, string[]>();
  const articles = readSourceArticles(folder, isTuningEvent, (text) => {
    const drafts = new Map<string, Draft>();
    const reading = readAttributions(text, (draft) => {
      drafts.set(`${draft.field} ${cueOf(draft).start}`, draft);
      return true;
    });
    for (const { cue } of reading.attributions) {
      if (cue !== null) features.set(cue, draftFeatures(drafts.get(`${cue.field} ${cue.start}`)!));
    }
    return reading;
  });
  const wrong = new Set<unknown>();
  scoreSources(articles, (kind, _article, _sentence, _what, row) => {
    if (kind === 'extra') wrong.add(row);
  });
  const examples = new Map<Span, Example>();
  for (const row of articles.flatMap((article) => article.predicted)) {
    const { cue } = row.attribution;
    if (cue === null) continue;
    const example = examples.get(cue) ?? { features: features.get(cue)!, right: 0, wrong: 0 };
    if (wrong.has(row)) example.wrong++;
    else example.right++;
    examples.set(cue, example);
  }
  return [...examples.values()];
}

function cueOf({ paragraph, cue }: Draft): { start: number; end: number } {
  return { start: paragraph.start[cue!.from]!, end: paragraph.end[cue!.to - 1]! };
}

function weighed(examples: readonly Example[], by: number): Example[] {
  return examples.map((e) => ({ ...e, right: e.right * by, wrong: e.wrong * by }));
}

/** Logistic regression by AdaGrad, pulled towards zero. */
function train(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [
    'bias',
    ...[...counts]
      .filter(([, n]) => n >= MIN_COUNT)
      .map(([f]) => f)
      .sort(),
  ];
  const index = new Map(names.map((name, k) => [name, k]));
  const rows = examples.map(({ features }) => [0, ...features.flatMap((f) => index.get(f) ?? [])]);
  const weight = new Float64Array(names.length);
  const square = new Float64Array(names.length).fill(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    examples.forEach(({ right, wrong }, k) => {
      const sum = rows[k]!.reduce((total, f) => total + weight[f]!, 0);
      const slope = (right + wrong) / (1 + Math.exp(-sum)) - right;
      for (const f of rows[k]!) {
        const gradient = slope + (f === 0 ? 0 : PULL * weight[f]!);
        square[f]! += gradient * gradient;
        weight[f]! -= (0.3 * gradient) / Math.sqrt(square[f]!);
      }
    });
  }
  return Object.fromEntries(
    names.map((name, k) => [name, Math.round(weight[k]! * 100) / 100]).filter(([, w]) => w !== 0),
  );
}
