import {
  selectEventsOfOutlet,
  selectOutletCoverage,
  selectOutletVocabulary,
  selectStaleOutlets,
  upsertOutletVocabulary,
} from '../../db/queries/outlet-vocabularies.ts';
import { selectReportsOfEvent } from '../../db/queries/reports.ts';
import { engineVersion } from '../comparison/engine-version.ts';
import { isEnglish } from '../lenses/attribution/english.ts';
import { type OutletEvent, outletVocabulary } from '../lenses/vocabulary/outlet-vocabulary.ts';
import type { TextReading } from '../text/align/text-reading.ts';
import type { ServiceDeps } from './deps.ts';
import type { OutletVocabulary } from './dto/outlet-vocabulary.ts';
import { getOutlet } from './get-outlet.ts';
import { readingsOf } from './stored-readings.ts';

/** The latest events of an outlet that are looked at, and reports of each. */
const MOST_EVENTS = 100;
const MOST_REPORTS = 50;
/** Outlets of one round of the background job. */
const A_ROUND = 3;

/** The outlet's vocabulary as it was last computed; nothing is computed here. Throws `notFound`. */
export async function getOutletVocabulary(deps: ServiceDeps, outletId: string): Promise<OutletVocabulary> {
  const { id } = await getOutlet(deps, outletId);
  const [row, coverage] = await Promise.all([
    selectOutletVocabulary(deps.db, id),
    selectOutletCoverage(deps.db, id),
  ]);
  if (row === null) {
    const nothing = { computedAt: null, engineVersion: null, events: 0, cut: null, expectedByChance: 0 };
    return { outletId: id, state: 'none', ...nothing, words: [] };
  }
  const isStale =
    row.engineVersion !== engineVersion ||
    row.reports !== coverage.reports ||
    (coverage.updatedAt !== null && coverage.updatedAt > row.computedAt);
  const { words, events, cut, expectedByChance } = row.vocabulary as ReturnType<typeof outletVocabulary>;
  return {
    outletId: id,
    state: isStale ? 'stale' : 'current',
    computedAt: row.computedAt.toISOString(),
    engineVersion: row.engineVersion,
    events,
    cut,
    expectedByChance,
    words: words.map((word) => ({ ...word, tier: 'likely' })),
  };
}

/** Computes and stores the outlet's vocabulary now. Throws `notFound`. */
export async function computeOutletVocabulary(
  deps: ServiceDeps,
  outletId: string,
): Promise<OutletVocabulary> {
  const { id } = await getOutlet(deps, outletId);
  // Taken before the texts are read: what changes meanwhile makes the result stale.
  const computedAt = deps.clock();
  const { reports } = await selectOutletCoverage(deps.db, id);
  const events: OutletEvent[] = [];
  for (const eventId of await selectEventsOfOutlet(deps.db, id, MOST_EVENTS)) {
    const rows = await selectReportsOfEvent(deps.db, eventId, MOST_REPORTS);
    const { texts, readings } = await readingsOf(deps, rows);
    events.push({
      reports: rows.flatMap((row, i) => {
        if (row.kind !== 'article' || !isEnglish(texts[i]!)) return [];
        const { terms, classes } = readings[i]!['wording'] as TextReading;
        return [{ own: row.outletId === id, reading: { terms, classes } }];
      }),
    });
  }
  const vocabulary = outletVocabulary(events);
  await upsertOutletVocabulary(deps.db, { outletId: id, engineVersion, computedAt, reports, vocabulary });
  return await getOutletVocabulary(deps, id);
}

/** The background job: computes the vocabularies of a few outlets that are stale. Gives their ids. */
export async function refreshVocabularies(deps: ServiceDeps): Promise<string[]> {
  const stale = await selectStaleOutlets(deps.db, engineVersion, A_ROUND);
  for (const outletId of stale) await computeOutletVocabulary(deps, outletId);
  return stale;
}
