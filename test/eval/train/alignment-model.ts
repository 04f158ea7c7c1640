import { type AlignModel, type PairModel, SECOND_FEATURES } from '../../../src/text/align/chances.ts';
import type { Net } from '../../../src/text/align/net.ts';
import { addSecondExamples, firstExamples, type LabelledEvent } from './alignment-examples.ts';
import { type Examples, meanNet, type NetOptions, trainNet } from './mlp.ts';

/** How the nets are trained; settled on gold-side-by-side by cross-validation over whole events. */
const FIRST: Omit<NetOptions, 'seed'> = {
  hidden: 8,
  epochs: 16,
  batch: 512,
  rate: 3e-3,
  decay: 2e-3,
  blank: 0.2,
};
const SECOND: Omit<NetOptions, 'seed'> = {
  hidden: 8,
  epochs: 24,
  batch: 256,
  rate: 2e-3,
  decay: 2e-3,
  blank: 0.2,
};
const SEEDS = [1];
const INNER_FOLDS = 3;

/**
 * Trains both looks for one kind of report. The second look learns from first estimates of events that the first
 * look was not trained on (cross-fitting inside the training events), so it meets errors as it will meet them.
 */
export function trainPairModel(events: readonly LabelledEvent[], briefs: boolean): PairModel {
  const second: Examples = { width: SECOND_FEATURES, rows: [], targets: [] };
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const rest = events.filter((_, i) => i % INNER_FOLDS !== fold);
    const held = events.filter((_, i) => i % INNER_FOLDS === fold);
    const first = trainFirst(rest, briefs, SEEDS.slice(0, 1));
    addSecondExamples(second, withParts(held), sameForBoth({ first, second: first }), briefs);
  }
  return {
    first: trainFirst(events, briefs, SEEDS),
    second: meanNet(SEEDS.map((seed) => trainNet(second, { ...SECOND, seed }))),
  };
}

/** A model that looks at briefs and articles alike. */
export function sameForBoth(model: PairModel): AlignModel {
  return { articles: model, briefs: model };
}

function trainFirst(events: readonly LabelledEvent[], briefs: boolean, seeds: readonly number[]): Net {
  const examples = firstExamples(withParts(events), briefs);
  return meanNet(seeds.map((seed) => trainNet(examples, { ...FIRST, seed })));
}

function withParts(events: readonly LabelledEvent[]): LabelledEvent[] {
  return events.flatMap((event) => [event, ...event.parts]);
}
