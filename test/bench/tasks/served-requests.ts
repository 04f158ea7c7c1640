import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../../runtime/running-program.ts';
import { load } from '../http-load.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const CONNECTIONS = 32;
const SECONDS = 2;
const ROUNDS = 5;

/** Requests a second that the started program serves, workerd and Node in turn. */
export const servedRequests: BenchTask = {
  id: 'served-requests',
  title: `small GETs over ${CONNECTIONS} kept-alive connections from this process, median of ${ROUNDS} rounds`,
  async run() {
    const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'synoptic-bench-')));
    const workerd = await startProgram({ DATA_DIR: folders[0]! });
    const node = await startProgram({ DATA_DIR: folders[1]! }, 'src/cli/start-node.ts');
    const rows: BenchRow[] = [];
    try {
      for (const [path, must] of [
        ['/livez', '> 2000'],
        ['/v1/lenses', '> 2000'],
        ['/v1/events', null],
      ] as const) {
        const rates: [number[], number[]] = [[], []];
        for (let round = 0; round <= ROUNDS; round++) {
          for (const [at, { origin }] of [workerd, node].entries()) {
            const { requests, failed, seconds } = await load(origin, path, CONNECTIONS, SECONDS);
            if (failed > 0) throw new Error(`${failed} of ${requests} answers to ${path} were no 200`);
            if (round > 0) rates[at as 0 | 1].push(requests / seconds);
          }
        }
        const [ours, other] = rates.map(median) as [number, number];
        rows.push({
          metric: `GET ${path}${path === '/v1/events' ? ' (database)' : ''}, workerd`,
          ours,
          unit: 'req/s',
          against: { name: 'Node', value: other, ratio: ours / other },
          must,
          aim: null,
        });
      }
    } finally {
      await Promise.all([workerd.stop(), node.stop()]);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    }
    return rows;
  },
};

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
