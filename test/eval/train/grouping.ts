/**
 * Writes `src/grouping/pair-model.data.ts`: the estimate whether two reports speak of one event, trained on all of the
 * development data. What it is worth is measured by `npm run eval -- grouping`, on events that its nets have not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDataDir } from '../../data-dir.ts';
import { groupedReports } from '../grouping-data.ts';
import { trainPairNet } from './grouping-model.ts';

const dataDir = findDataDir();
if (dataDir === null) throw new Error('the development data is not on this machine (set SYNOPTIC_DATA)');
const net = trainPairNet([groupedReports(dataDir, 'giveme5w1h'), groupedReports(dataDir, 'ecbplus')], 3);
const numbers = [net.inputs, net.hidden]
  .concat([net.mean, net.scale, net.into, net.bias, net.out, net.straight].flatMap((part) => [...part]))
  .concat(net.outBias)
  .map((x) => Number(x.toPrecision(4)));
const path = join(import.meta.dirname, '../../../src/grouping/pair-model.data.ts');
writeFileSync(
  path,
  `/**
 * Weights of the net that estimates whether two reports speak of one event (see src/text/align/net.ts for their order).
 * Trained by test/eval/train/grouping.ts on the development data. Generated; do not edit.
 */
export const PAIR_MODEL: readonly number[] = [
${numbers.join(', ')},
];
`,
);
console.log(`${numbers.length} numbers; now: npm run format`);
