import { insertHistory } from '../../db/queries/event-history.ts';
import { lockEvents, selectEvent, updateEventRow } from '../../db/queries/events.ts';
import { insertGroupings, insertSeparation } from '../../db/queries/groupings.ts';
import { moveReports } from '../../db/queries/reports.ts';
import { transact } from '../../db/transact.ts';
import { copyReferentPins } from './carry-referent-pins.ts';
import { freshId, writeNewEvent } from './create-event.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import type { SplitRequest, SplitResult } from './dto/event.ts';
import { faulty, notFound, ServiceError } from './errors.ts';
import { newEventValues } from './event-input.ts';
import { checkVersion } from './expected-version.ts';
import { getEvent } from './get-event.ts';
import { isUuid } from './identity.ts';

/**
 * Moves some reports of an event into a new one, which is given a copy of the pins; at least one leaves and one stays. Throws `notFound`,
 * `preconditionFailed`, `invalidRequest` for a report that does not stand in the event, `conflict` for a merged event.
 */
export async function splitEvent(
  deps: ServiceDeps,
  id: string,
  request: SplitRequest,
  expected: ExpectedVersion,
): Promise<SplitResult> {
  const values = newEventValues(request.event, '/event');
  const leaving = [...new Set(request.reportIds.map((reportId) => reportId.toLowerCase()))];
  if (leaving.length === 0) throw faulty('/reportIds', 'tooFew', 'Name at least one report that leaves');
  if (!isUuid(id)) throw notFound('event');
  const newId = freshId(deps);
  await transact(deps.db, async (transaction) => {
    const row = (await lockEvents(transaction, [id])).get(id.toLowerCase());
    if (row === undefined) throw notFound('event');
    checkVersion('event', row, expected);
    if (row.status === 'merged') throw new ServiceError('conflict', 'The event was merged into another.');
    const { reportCount } = (await selectEvent(transaction, id))!;
    const at = deps.clock();
    await writeNewEvent(transaction, { ...values, id: newId }, at);
    const moved = new Set(await moveReports(transaction, row.id, newId, leaving.filter(isUuid), at));
    const stranger = leaving.findIndex((reportId) => !moved.has(reportId));
    if (stranger >= 0) {
      throw faulty(`/reportIds/${stranger}`, 'unknownId', 'This report does not stand in the event');
    }
    if (moved.size === reportCount) throw faulty('/reportIds', 'tooMany', 'At least one report must stay');
    await copyReferentPins(transaction, row.id, newId, at);
    await updateEventRow(transaction, row.id, { state: 'confirmed' }, at);
    const reportIds = [...moved];
    // The machine neither merges what a person has parted nor moves what they have put somewhere.
    await insertSeparation(transaction, row.id, newId);
    const decision = { by: 'person', reportIds, at } as const;
    await insertGroupings(transaction, { ...decision, eventId: row.id, verdict: 'removed' });
    await insertGroupings(transaction, { ...decision, eventId: newId, verdict: 'joined' });
    await insertHistory(transaction, {
      eventId: row.id,
      at,
      kind: 'splitInto',
      otherEventId: newId,
      reportIds,
    });
    await insertHistory(transaction, {
      eventId: newId,
      at,
      kind: 'splitFrom',
      otherEventId: row.id,
      reportIds,
    });
  });
  return { event: await getEvent(deps, id), newEvent: await getEvent(deps, newId) };
}
