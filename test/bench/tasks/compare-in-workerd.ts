import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildWorker } from '../../../src/cli/build-worker.ts';
import { type Pair, pairsOfWords } from '../pairs.ts';
import type { BenchRow, BenchTask } from '../task.ts';
import { cpuOf } from '../workerd-cpu.ts';

const WORDS = 800;
const ROUNDS = 30;
/** The engine's floor: what every comparison of two texts was first measured by. */
const WORDING = ['wording', 'headlines'];

/** Processor time in workerd of comparing two reports, by the wording alone and by all lenses: the engine, and a whole POST /v1/compare. */
export const compareInWorkerd: BenchTask = {
  id: 'compare-in-workerd',
  title: `processor time of workerd for a pair of ${WORDS} words, garbage collection and all threads included`,
  async run(dataDir) {
    const { pairs, source } = pairsOfWords(dataDir, WORDS, 12);
    const row = (metric: string, ours: number, must: string | null, aim: string | null): BenchRow => ({
      metric: `${metric} (${pairs.length} pairs of ${source})`,
      ours,
      unit: 'ms',
      against: null,
      must,
      aim,
    });
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
    try {
      const engine = join(folder, 'engine.js');
      await build({
        entryPoints: [join(import.meta.dirname, '../engine-worker.ts')],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2024',
        outfile: engine,
        logLevel: 'silent',
      });
      const alone = (lenses?: readonly string[]) =>
        cpuOf(
          engine,
          async (post) => {
            await post('/', { pairs, times: ROUNDS, lenses });
          },
          async (post) => {
            await post('/', { pairs, times: 0 });
          },
        );
      const { path } = await buildWorker();
      const bodies = pairs.map((pair) => ({ reports: pair.map(inputOf) }));
      const whole = (query: string) =>
        cpuOf(
          path,
          async (post) => {
            for (let round = 0; round < ROUNDS; round++)
              for (const body of bodies) await post(`/v1/compare${query}`, body);
          },
          async () => {},
        );
      const each = ROUNDS * pairs.length;
      return [
        row(
          `compareRevisions, ${WORDING.join(' and ')}, readings included`,
          (await alone(WORDING)) / each,
          '< 8',
          '< 4',
        ),
        row('compareRevisions, all lenses, readings included', (await alone()) / each, null, null),
        row(
          `POST /v1/compare?lens=${WORDING}, all of it`,
          (await whole(`?lens=${WORDING}`)) / each,
          '< 10',
          null,
        ),
        row('POST /v1/compare, all lenses, all of it', (await whole('')) / each, null, null),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function inputOf({ headline, body, outlet }: Pair[0]) {
  return { headline, text: body, ...(outlet === null ? {} : { outlet: { name: outlet } }) };
}
