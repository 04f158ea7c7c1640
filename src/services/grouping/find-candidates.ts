import type { Database } from '../../../db/database.ts';
import { selectEventMates, selectFeatures, selectSharingKeys } from '../../../db/queries/event-features.ts';
import { type PlacedReport, placedReport } from './stored-features.ts';

/** Reports looked at under one key, and found in all. */
const PER_KEY = 48;
const FOUND = 48;
/** Of so many events, those that most of what was found stands in, more reports are read: so many of each. */
const EVENTS = 4;
const PER_EVENT = 12;

/**
 * Stored reports that a report is compared with: those that share its rarest keys, and others of the events that most of
 * these stand in, since an event is judged as a whole. Bounded however many are stored; always in one order.
 */
export async function findCandidates(
  db: Database,
  reportId: string,
  keys: readonly number[],
): Promise<PlacedReport[]> {
  const hits = await selectSharingKeys(db, reportId, keys, { perKey: PER_KEY, limit: FOUND });
  const found = await selectFeatures(
    db,
    hits.map((hit) => hit.reportId),
  );
  const weights = new Map(hits.map((hit) => [hit.reportId, hit.weight]));
  const events = new Map<string, number>();
  for (const { reportId: id, eventId } of found) {
    if (eventId !== null) events.set(eventId, (events.get(eventId) ?? 0) + weights.get(id)!);
  }
  const nearest = [...events].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1)).slice(0, EVENTS);
  const known = new Set([reportId, ...found.map((row) => row.reportId)]);
  const ids = await selectEventMates(
    db,
    nearest.map(([id]) => id),
    PER_EVENT,
  );
  const mates = ids.filter((id) => !known.has(id)).sort();
  const rows = [...found, ...(await selectFeatures(db, mates))];
  const rank = new Map([...hits.map((hit) => hit.reportId), ...mates].map((id, i) => [id, i]));
  return rows.sort((a, b) => rank.get(a.reportId)! - rank.get(b.reportId)!).map(placedReport);
}
