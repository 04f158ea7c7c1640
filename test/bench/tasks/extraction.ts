import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inventedPage } from '../invented-page.ts';
import type { BenchTask } from '../task.ts';
import { cpuOf } from '../workerd-cpu.ts';

const ROUNDS = 60;
/** Runs in turn: the machine's other work falls on both. */
const RUNS = 3;

/** Processor time in workerd to make an article of a page, beside the widely used extractor in the same run. */
export const extraction: BenchTask = {
  id: 'extraction',
  title: 'one invented page of about 100 KB: processor time of workerd to extract it, all threads included',
  async run() {
    const html = inventedPage();
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
    try {
      const script = join(folder, 'extract.js');
      await build({
        entryPoints: [join(import.meta.dirname, '../extract-worker.ts')],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2024',
        // The optional native canvas of linkedom is not there.
        external: ['canvas'],
        outfile: script,
        logLevel: 'silent',
      });
      const each = async (by: 'ours' | 'readability') =>
        (await cpuOf(
          script,
          async (post) => await post('/', { html, with: by, times: ROUNDS }),
          async (post) => await post('/', { html, with: by, times: 0 }),
        )) / ROUNDS;
      const runs: { ours: number; theirs: number }[] = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push({ ours: await each('ours'), theirs: await each('readability') });
      }
      const middle = runs.sort((a, b) => a.ours / a.theirs - b.ours / b.theirs)[Math.floor(RUNS / 2)]!;
      return [
        {
          metric: `extractArticle (${Math.round(html.length / 1000)} KB, the middle ratio of ${RUNS} runs)`,
          ours: middle.ours,
          unit: 'ms',
          against: {
            name: 'Readability + linkedom',
            value: middle.theirs,
            ratio: middle.ours / middle.theirs,
          },
          must: '< 1.2x',
          aim: '< 1x',
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
