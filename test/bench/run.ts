/** `npm run bench [-- id ...]`: medians and ratios, each pair taken in turn in one run. */
import { parseArgs } from 'node:util';
import { findDataDir } from '../data-dir.ts';
import { benchTasks } from './tasks.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((id) => !benchTasks.some((task) => task.id === id));
if (unknown.length > 0) {
  console.error(`no such task: ${unknown.join(', ')}; there are: ${benchTasks.map((t) => t.id).join(', ')}`);
  process.exit(2);
}
const dataDir = findDataDir();
console.log(`${process.version}, ${dataDir === null ? 'invented texts only' : 'development data found'}`);
for (const task of benchTasks) {
  if (positionals.length > 0 && !positionals.includes(task.id)) continue;
  console.log(`\n${task.id}: ${task.title}`);
  for (const row of await task.run(dataDir)) {
    const against =
      row.against === null
        ? ''
        : `  ${row.against.name} ${format(row.against.value)} ${row.unit}: ratio ${format(row.against.ratio)}`;
    const bars = `${row.must === null ? '' : `  must ${row.must}`}${row.aim === null ? '' : `  aim ${row.aim}`}`;
    console.log(`  ${row.metric.padEnd(52)} ${format(row.ours)} ${row.unit}${against}${bars}`);
  }
}

function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
