import { insertHistory } from '../../db/queries/event-history.ts';
import { lockEvents, updateEventRow } from '../../db/queries/events.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import type { Event, EventChange } from './dto/event.ts';
import { notFound, ServiceError } from './errors.ts';
import { checkSpan, eventValues } from './event-input.ts';
import { checkVersion } from './expected-version.ts';
import { getEvent } from './get-event.ts';
import { isUuid } from './identity.ts';

/** Throws `notFound`, `preconditionFailed`, and `conflict` for a merged event. */
export async function updateEvent(
  deps: ServiceDeps,
  id: string,
  change: EventChange,
  expected: ExpectedVersion,
): Promise<Event> {
  const values = eventValues(change);
  if (!isUuid(id)) throw notFound('event');
  await transact(deps.db, async (transaction) => {
    const row = (await lockEvents(transaction, [id])).get(id);
    if (row === undefined) throw notFound('event');
    checkVersion('event', row, expected);
    if (row.status === 'merged') throw new ServiceError('conflict', 'The event was merged into another.');
    if (row.state === 'suggested' && change.state !== undefined) {
      throw new ServiceError('conflict', 'Nothing stands in the event yet: put its reports in it.');
    }
    checkSpan({ ...row, ...values });
    const now = deps.clock();
    // Who corrects an event that formed by itself has seen that it is one; a proposal becomes one by its reports.
    const state = row.state === 'suggested' ? {} : { state: 'confirmed' as const };
    await updateEventRow(transaction, id, { ...values, ...state }, now);
    await insertHistory(transaction, { eventId: id, at: now, kind: 'updated' });
  });
  return await getEvent(deps, id);
}
