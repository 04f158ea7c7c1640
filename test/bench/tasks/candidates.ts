import { sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { groupingKeys } from '../../../src/grouping/keys.ts';
import { findCandidates } from '../../../src/services/grouping/find-candidates.ts';
import { startPostgres } from '../../store/backends.ts';
import { type InventedFeatures, inventedFeatures } from '../invented-features.ts';
import type { BenchRow, BenchTask } from '../task.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const BATCH = 1000;
const PROBES = 400;
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Finding what a report is compared with among very many: features, keys, index and database as in service. */
export const candidates: BenchTask = {
  id: 'candidates',
  title: `candidates for one more report on embedded Postgres 18, invented features by Zipf's law`,
  async run() {
    const backend = await startPostgres();
    try {
      const stored = inventedFeatures(1);
      await fill(backend.db, stored, 0, SMALL);
      const small = await measure(backend.db);
      await fill(backend.db, stored, SMALL, LARGE);
      const large = await measure(backend.db);
      const row = (metric: string, at: number, bars: Pick<BenchRow, 'must' | 'aim'>): BenchRow => {
        const [ours, value] = [percentile(large.times, at), percentile(small.times, at)];
        const against = { name: `${SMALL}`, value, ratio: ours / value };
        return { metric, ours, unit: 'ms', against, ...bars };
      };
      return [
        row(`p95, ${LARGE} stored, ${PROBES} looked up`, 0.95, {
          must: '< 25 ms, < 2x',
          aim: '< 10 ms, < 1.3x',
        }),
        row('median', 0.5, { must: null, aim: null }),
        {
          metric: 'of its event there, share of reports that meet one of it',
          ours: large.met,
          unit: 'x',
          against: { name: `${SMALL}`, value: small.met, ratio: large.met / small.met },
          must: null,
          aim: null,
        },
      ];
    } finally {
      await backend.stop();
    }
  },
};

/** Stores reports until there are `until` of them: rows of what is looked at, without texts. */
async function fill(
  db: Database,
  stored: Generator<InventedFeatures>,
  from: number,
  until: number,
): Promise<void> {
  if (from === 0) {
    await db.execute(sql`insert into outlets (id, name, ratings, version, created_at, updated_at)
      values (${NOBODY}::uuid, 'Invented', '[]', 1, now(), now())`);
  }
  for (let at = from; at < until; at += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, i) => {
      const { event, features } = stored.next().value as InventedFeatures;
      return { id: uuid(at + i), event: uuid(1e9 + event), features, keys: groupingKeys(features) };
    });
    const given = sql`json_to_recordset(${JSON.stringify(rows)}::json)
      as given(id uuid, event uuid, features json, keys int4[])`;
    await db.execute(sql`insert into events (id, title, places, status, version, created_at, updated_at, state, made_by)
      select distinct event, 'Invented', '{}'::text[], 'open', 1, now(), now(), 'found', 'machine' from ${given}
      on conflict do nothing`);
    await db.execute(sql`insert into reports (id, kind, outlet_id, event_id, tags, captions, full_text, current_revision,
        revision_count, search, version, added_at, updated_at)
      select id, 'article', ${NOBODY}::uuid, event, '{}', '{}', true, 1, 1, '', 1, now(), now() from ${given}`);
    await db.execute(sql`insert into event_features (report_id, read_from, features, keys, english, language)
      select id, '', features, keys, true, 'en' from ${given}`);
  }
  // As the database does by itself after a while.
  await db.execute(sql`analyze`);
}

/** Looks up reports of the first events that are stored: they find others of their own among all. */
async function measure(db: Database): Promise<{ times: number[]; met: number }> {
  const times: number[] = [];
  let met = 0;
  const asked = inventedFeatures(1);
  for (let i = 0; i < PROBES; i++) {
    const skipped = Array.from({ length: SMALL / PROBES }, () => asked.next().value as InventedFeatures);
    const { event, features } = skipped.at(-1)!;
    const keys = groupingKeys(features);
    const begin = performance.now();
    const found = await findCandidates(db, uuid((i + 1) * skipped.length - 1), keys);
    times.push(performance.now() - begin);
    if (found.some((one) => one.eventId === uuid(1e9 + event))) met++;
  }
  return { times: times.slice(PROBES / 10), met: met / PROBES };
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(share * times.length)]!;
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
