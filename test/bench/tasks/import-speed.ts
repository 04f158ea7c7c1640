import { readRevision } from '../../../src/comparison/compare.ts';
import { createServices } from '../../../src/services/create-services.ts';
import type { NewReport } from '../../../src/services/dto/report.ts';
import { startPostgres } from '../../store/backends.ts';
import { inventedEvent } from '../invented-event.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const WORDS = 800;
const REPORTS = 400;
const BATCH = 25;
const ROUNDS = 3;

/** Reports a second into a real Postgres, readings included: in batches, beside one at a time, in turn. */
export const importSpeed: BenchTask = {
  id: 'import',
  title: `${REPORTS} invented reports of ${WORDS} words into Postgres, readings included, in batches of ${BATCH}, median of ${ROUNDS} rounds`,
  async run() {
    const backend = await startPostgres();
    try {
      const services = createServices({ db: backend.db, clock: () => new Date() });
      const batches: number[] = [];
      const singles: number[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const many = reports(round * 2 + 1);
        const one = reports(round * 2 + 2).slice(0, REPORTS / 4);
        const inBatches = await rate(many.length, async () => {
          for (let i = 0; i < many.length; i += BATCH) await services.addReports(many.slice(i, i + BATCH));
        });
        const oneByOne = await rate(one.length, async () => {
          for (const report of one) await services.addReport(report);
        });
        if (round === 0) continue;
        batches.push(inBatches);
        singles.push(oneByOne);
      }
      const texts = inventedEvent(60, WORDS, 99);
      const reading = await rate(texts.length, async () => {
        for (const text of texts) readRevision(text);
      });
      const [ours, other] = [median(batches), median(singles)];
      const row: BenchRow = {
        metric: 'import in batches',
        ours,
        unit: 'reports/s',
        against: { name: 'addReport one at a time', value: other, ratio: ours / other },
        must: '> 60',
        aim: '> 150',
      };
      return [
        row,
        {
          ...row,
          metric: 'the readings alone, nothing stored',
          ours: reading,
          against: null,
          must: null,
          aim: null,
        },
      ];
    } finally {
      await backend.stop();
    }
  },
};

function reports(seed: number): NewReport[] {
  return inventedEvent(REPORTS, WORDS, seed).map((text, i) => ({
    outlet: { name: `Outlet ${i % 40}`, domain: `outlet-${i % 40}.example` },
    url: `https://outlet-${i % 40}.example/${seed}/${i}`,
    headline: text.headline,
    text: text.body,
    language: 'en',
  }));
}

async function rate(count: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return count / ((performance.now() - began) / 1000);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}
