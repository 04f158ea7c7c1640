import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { readRevision } from '../../../src/comparison/compare.ts';
import { createServices } from '../../../src/services/create-services.ts';
import type { NewReport } from '../../../src/services/dto/report.ts';
import { startPostgres } from '../../store/backends.ts';
import { inventedEvent } from '../invented-event.ts';
import { processCpu } from '../process-cpu.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const WORDS = 800;
const REPORTS = 400;
const BATCH = 25;
const ROUNDS = 3;

/**
 * Reports a second into a real Postgres, readings included: in batches, beside one at a time, in turn. By the clock, where
 * Postgres has a core of its own and other work on the machine counts; and by the processor time that Node and every
 * process of Postgres have used together, which is what one core does.
 */
export const importSpeed: BenchTask = {
  id: 'import',
  title: `${REPORTS} invented reports of ${WORDS} words into Postgres, readings included, in batches of ${BATCH}, median of ${ROUNDS} rounds`,
  async run() {
    const backend = await startPostgres();
    try {
      const services = createServices({ db: backend.db, clock: () => new Date() });
      const batches: Rates[] = [];
      const singles: Rates[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const many = reports(round * 2 + 1);
        const one = reports(round * 2 + 2).slice(0, REPORTS / 4);
        const inBatches = await rates(backend.db, many.length, async () => {
          for (let i = 0; i < many.length; i += BATCH) await services.addReports(many.slice(i, i + BATCH));
        });
        const oneByOne = await rates(backend.db, one.length, async () => {
          for (const report of one) await services.addReport(report);
        });
        if (round === 0) continue;
        batches.push(inBatches);
        singles.push(oneByOne);
      }
      const texts = inventedEvent(60, WORDS, 99);
      const reading = await rates(backend.db, texts.length, async () => {
        for (const text of texts) readRevision(text);
      });
      const row = (metric: string, kind: keyof Rates, isBound: boolean): BenchRow => {
        const [ours, other] = [batches, singles].map((list) => median(list.map((each) => each[kind])));
        return {
          metric,
          ours: ours!,
          unit: 'reports/s',
          against: { name: 'addReport one at a time', value: other!, ratio: ours! / other! },
          must: isBound ? '> 60' : null,
          aim: isBound ? '> 150' : null,
        };
      };
      return [
        row('import in batches, of one core', 'ofOneCore', true),
        row('import in batches, by the clock', 'byClock', false),
        {
          ...row('the readings alone, of one core', 'ofOneCore', false),
          ours: reading.ofOneCore,
          against: null,
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

interface Rates {
  ofOneCore: number;
  byClock: number;
}

async function rates(db: Database, count: number, work: () => Promise<void>): Promise<Rates> {
  const [began, used] = [performance.now(), await cpuSeconds(db)];
  await work();
  const byClock = count / ((performance.now() - began) / 1000);
  return { byClock, ofOneCore: count / ((await cpuSeconds(db)) - used) };
}

/** Of this process and of every process of the database that is there. */
async function cpuSeconds(db: Database): Promise<number> {
  const { user, system } = process.cpuUsage();
  const rows = (await db.execute(sql`select pid from pg_stat_activity`)) as unknown as { pid: number }[];
  const postgres = rows.reduce((sum, { pid }) => sum + processCpu(pid), 0);
  return (user + system) / 1e6 + postgres / 1e3;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}
