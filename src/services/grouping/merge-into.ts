import type { Database } from '../../../db/database.ts';
import { insertHistory } from '../../../db/queries/event-history.ts';
import { type StoredEvent, updateEventRow } from '../../../db/queries/events.ts';
import { carryGroupings, hasMergeObstacle, selectSeparated } from '../../../db/queries/groupings.ts';
import { moveReports } from '../../../db/queries/reports.ts';
import { moveReferentPins } from '../carry-referent-pins.ts';

/**
 * Moves everything of `from` into `into`, decisions included; `from` stays, with `into` as its successor. Both are
 * locked by the caller.
 */
export async function mergeInto(
  transaction: Database,
  { from, into, by, at }: { from: string; into: string; by: 'person' | 'machine'; at: Date },
): Promise<void> {
  const reportIds = await moveReports(transaction, from, into, null, at);
  await carryGroupings(transaction, from, into);
  await moveReferentPins(transaction, from, into, at);
  await updateEventRow(transaction, from, { status: 'merged', successorId: into }, at);
  await updateEventRow(transaction, into, by === 'person' ? { state: 'confirmed' } : {}, at);
  const entry = { at, by, reportIds };
  await insertHistory(transaction, { ...entry, eventId: from, kind: 'mergedInto', otherEventId: into });
  await insertHistory(transaction, { ...entry, eventId: into, kind: 'mergedFrom', otherEventId: from });
}

/**
 * Merges two locked events that were found to be one: the later into the earlier, unless people have confirmed the later
 * alone. Nothing happens where a person has parted them or put reports where they stand. Gives the one that stays.
 */
export async function mergeFound(
  transaction: Database,
  a: StoredEvent,
  b: StoredEvent,
  at: Date,
): Promise<StoredEvent | null> {
  const [earlier, later] = isEarlier(a, b) ? [a, b] : [b, a];
  const isLaterKept = later.state === 'confirmed' && earlier.state !== 'confirmed';
  const [into, from] = isLaterKept ? [later, earlier] : [earlier, later];
  if (from.state === 'confirmed') return null;
  if ((await selectSeparated(transaction, into.id, [from.id])).size > 0) return null;
  if (await hasMergeObstacle(transaction, from.id, into.id)) return null;
  await mergeInto(transaction, { from: from.id, into: into.id, by: 'machine', at });
  return into;
}

function isEarlier(a: StoredEvent, b: StoredEvent): boolean {
  const apart = a.createdAt.getTime() - b.createdAt.getTime();
  return apart < 0 || (apart === 0 && a.id < b.id);
}
