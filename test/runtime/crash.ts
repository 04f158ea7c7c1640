/** `npm run test:crash [-- rounds]`: kills the program in the middle of writing, twenty times unless told otherwise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRounds } from './crash-rounds.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'synoptic-crash-'));
const { lost, half, ...counts } = await crashRounds({
  dataDir,
  rounds: Number(process.argv[2] ?? 20),
  tell: (line) => console.log(line),
});
rmSync(dataDir, { recursive: true, force: true });
console.log({ ...counts, lost: lost.length, half: half.length });
for (const line of [...lost, ...half].slice(0, 10)) console.log(`  ${line}`);
process.exit(lost.length + half.length > 0 || counts.acknowledged === 0 ? 1 : 0);
