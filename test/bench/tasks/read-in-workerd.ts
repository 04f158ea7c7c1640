import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lenses } from '../../../src/lenses/registry.ts';
import { pairsOfWords } from '../pairs.ts';
import type { BenchRow, BenchTask } from '../task.ts';
import { cpuOf } from '../workerd-cpu.ts';

const WORDS = 800;
const ROUNDS = 60;

/** Processor time in workerd of reading one report: through every registered lens, and through those of who says what. */
export const readInWorkerd: BenchTask = {
  id: 'read-in-workerd',
  title: `processor time of workerd for reading a report of ${WORDS} words, garbage collection and all threads included`,
  async run(dataDir) {
    const { pairs, source } = pairsOfWords(dataDir, WORDS, 12);
    const texts = pairs.flat();
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
    try {
      const reader = join(folder, 'reader.js');
      await build({
        entryPoints: [join(import.meta.dirname, '../reader-worker.ts')],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2024',
        outfile: reader,
        logLevel: 'silent',
      });
      const each = async (only: readonly string[]): Promise<number> => {
        const cost = await cpuOf(
          reader,
          (post) => post('/', { texts, only, times: ROUNDS }),
          (post) => post('/', { texts, only, times: 0 }),
        );
        return cost / (ROUNDS * texts.length);
      };
      const row = (metric: string, ours: number, must: string | null, aim: string | null): BenchRow => ({
        metric: `${metric} (${texts.length} of ${source})`,
        ours,
        unit: 'ms',
        against: null,
        must,
        aim,
      });
      const all = lenses.filter(({ optIn }) => !optIn).map(({ id }) => id);
      const every = lenses.map(({ id }) => id);
      return [
        row(`all lenses: ${all.join(', ')}`, await each(all), '< 8', '< 4'),
        row('those and the opt-in lenses', await each(every), null, null),
        row('sources and voice', await each(['sources', 'voice']), null, '< 4'),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
