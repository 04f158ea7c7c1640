/** `npm run eval [-- id ...]`: our figure on the development data beside the anchors', task by task. */
import { parseArgs } from 'node:util';
import { findDataDir, MissingData } from '../data-dir.ts';
import type { EvalRow } from './task.ts';
import { evalTasks } from './tasks.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const dataDir = findDataDir();
const chosen = evalTasks.filter((task) =>
  positionals.length === 0 ? task.slow !== true : positionals.includes(task.id),
);
const unknown = positionals.filter((id) => !evalTasks.some((task) => task.id === id));
if (unknown.length > 0) {
  console.error(`no such task: ${unknown.join(', ')}; there are: ${evalTasks.map((t) => t.id).join(', ')}`);
  process.exit(2);
}
if (dataDir === null) {
  console.log('The development data is not on this machine (set SYNOPTIC_DATA): no task was measured.');
  for (const task of chosen) console.log(`  not measured: ${task.id} (${task.title})`);
  process.exit(0);
}

const results: Record<string, EvalRow[]> = {};
for (const task of chosen) {
  const started = performance.now();
  try {
    const rows = await task.run(dataDir);
    results[task.id] = rows;
    if (values.json) continue;
    console.log(`\n${task.id}: ${task.title}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    for (const row of rows) console.log(`  ${describe(row)}`);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    if (!values.json) console.log(`\n${task.id}: not measured, ${error.message}`);
  }
}
if (values.json) console.log(JSON.stringify(results, null, 2));

function describe(row: EvalRow): string {
  const ours = row.ours === null ? 'none' : row.ours.toFixed(4);
  const must = row.must === null ? '' : `  must ${row.must}${verdict(row.ours, row.must)}`;
  const aim = row.aim === null ? '' : `  aim ${row.aim}${verdict(row.ours, row.aim)}`;
  return `${row.metric.padEnd(44)} ours ${ours}${must}${aim}  | others: ${row.anchor}  | ${row.protocol}`;
}

function verdict(ours: number | null, bar: number): string {
  return ours !== null && ours >= bar ? ' (met)' : ' (NOT met)';
}
