import { PAIR_INPUTS } from '../../../src/grouping/pair-inputs.ts';
import { PairReader } from '../../../src/grouping/pair-reader.ts';
import { profileOf } from '../../../src/grouping/profile.ts';
import type { Net } from '../../../src/text/align/net.ts';
import type { GroupedReport } from '../grouping-data.ts';
import { type Examples, meanNet, trainNet } from './mlp.ts';
import { mulberry } from './random.ts';

/** Pairs further apart than this are plain negatives; a few of them are enough. */
const NEAR = 0.06;

/** A net trained on pairs of these reports, each set with reports of its own arriving one by one, three times over. */
export function trainPairNet(sets: readonly (readonly GroupedReport[])[], nets = 2): Net {
  const examples: Examples = { width: PAIR_INPUTS.length, rows: [], targets: [] };
  sets.forEach((reports, set) => {
    const reader = new PairReader(reports.map((report) => profileOf(report.features)));
    for (let order = 0; order < 2; order++) addArrivals(examples, reports, reader, 10 * set + order);
  });
  const options = { hidden: 6, epochs: 8, batch: 64, rate: 0.01, decay: 3e-4, blank: 0.05 };
  return meanNet(
    Array.from({ length: nets }, (_, seed) => trainNet(examples, { ...options, seed: seed + 1 })),
  );
}

function addArrivals(
  examples: Examples,
  reports: readonly GroupedReport[],
  reader: PairReader,
  seed: number,
): void {
  const random = mulberry(seed + 1);
  const order = shuffled(reports.length, random);
  order.forEach((at, position) => {
    const earlier = order.slice(0, position);
    reader.stand(at, earlier);
    for (const i of earlier) {
      const same = reports[i]!.event === reports[at]!.event;
      const near = reader.cosine(i) > NEAR;
      if (!same && !near && random() > 0.02) continue;
      // Large events have many pairs: each report counts about alike.
      if (same && random() > 12 / Math.max(12, reports.filter((r) => r.event === reports[at]!.event).length))
        continue;
      examples.rows.push(reader.inputs(i));
      examples.targets.push(same ? 1 : 0);
    }
  });
}

export function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
