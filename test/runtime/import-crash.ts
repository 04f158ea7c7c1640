/**
 * `npm run test:import-crash [-- kills [lines]]`: kills the program at random points of an import, twenty times in one of
 * 10,000 lines unless told otherwise, sends it once more and counts what is there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCrashRounds } from './import-crash-rounds.ts';

const [kills = 20, lines = 10_000, seed = 20_310_506] = process.argv.slice(2).map(Number);
const dataDir = mkdtempSync(join(tmpdir(), 'synoptic-import-crash-'));
const result = await importCrashRounds({
  env: { DATA_DIR: dataDir },
  file: 'src/cli/start-node.ts',
  lines,
  kills,
  seed,
  tell: (line) => console.log(line),
});
rmSync(dataDir, { recursive: true, force: true });
console.log(result);
const isExact = result.reports === lines && result.revisions === lines && result.import.done === lines;
process.exit(isExact && result.import.failed === 0 && result.unchangedAgain === lines ? 0 : 1);
