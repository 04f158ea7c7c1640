/**
 * `npm run eval:record [-- id ...]`: measures the tasks that the lenses cite, or those named, and writes what
 * `GET /v1/lenses` tells of them. Slow tasks are measured only where they are named; what was not measured keeps its
 * earlier record, with the engine and the day of that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineVersion } from '../../src/comparison/engine-version.ts';
import { abouts } from '../../src/lenses/abouts.ts';
import { EVALUATION } from '../../src/lenses/evaluation.data.ts';
import type { RecordedTask } from '../../src/lenses/recorded-task.ts';
import { findDataDir } from '../data-dir.ts';
import type { EvalTask } from './task.ts';
import { evalTasks } from './tasks.ts';

const FILE = join(import.meta.dirname, '../../src/lenses/evaluation.data.ts');

const dataDir = findDataDir();
if (dataDir === null)
  fail('The development data is not on this machine (set SYNOPTIC_DATA): nothing was recorded.');
const cited = new Set(Object.values(abouts).flatMap(({ evaluation }) => evaluation));
const named = process.argv.slice(2);
const unknown = [...named, ...cited].filter((id) => !evalTasks.some((task) => task.id === id));
if (unknown.length > 0) fail(`no such task: ${unknown.join(', ')}`);

const date = new Date().toISOString().slice(0, 10);
const head = readFileSync(FILE, 'utf8').split('export const')[0]!;
const records = new Map(EVALUATION.filter(({ task }) => cited.has(task)).map((one) => [one.task, one]));
for (const task of evalTasks) {
  if (!cited.has(task.id)) continue;
  const wanted = named.length === 0 ? task.slow !== true : named.includes(task.id);
  if (wanted) {
    records.set(task.id, await measure(task, dataDir));
    write();
  }
  console.log(`${task.id}: ${wanted ? 'measured' : records.has(task.id) ? 'kept' : 'never measured'}`);
}

/** After every task, so that a run that is broken off has recorded what it measured. */
function write(): void {
  const inOrder = evalTasks.flatMap(({ id }) => records.get(id) ?? []);
  const data = JSON.stringify(inOrder, null, 2);
  writeFileSync(FILE, `${head}export const EVALUATION: readonly RecordedTask[] = ${data};\n`);
}

async function measure(task: EvalTask, from: string): Promise<RecordedTask> {
  const rows = await task.run(from);
  return {
    task: task.id,
    title: task.title,
    data: task.data,
    command: `npm run eval -- ${task.id}`,
    engineVersion,
    date,
    figures: rows.flatMap(({ metric, ours, anchor, protocol }) =>
      ours === null
        ? []
        : [
            {
              metric,
              ours: Math.round(ours * 1e4) / 1e4,
              others: /^(?:none|-|)$/.test(anchor) ? null : anchor,
              protocol,
            },
          ],
    ),
  };
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
