import { countPredecessors, deleteEventRow, lockEvents, selectEvent } from '../../db/queries/events.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import { notFound, ServiceError } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { isUuid } from './identity.ts';

/**
 * Deletes an event that holds nothing, with its history. Throws `notFound`, `preconditionFailed`, and `conflict` while
 * reports stand in it or an event was merged into it: what others rely on is not lost.
 */
export async function deleteEvent({ db }: ServiceDeps, id: string, expected: ExpectedVersion): Promise<void> {
  if (!isUuid(id)) throw notFound('event');
  await transact(db, async (transaction) => {
    const row = (await lockEvents(transaction, [id])).get(id);
    if (row === undefined) throw notFound('event');
    checkVersion('event', row, expected);
    const { reportCount } = (await selectEvent(transaction, id))!;
    if (reportCount > 0)
      throw new ServiceError('conflict', 'Reports stand in the event; take them out first.');
    if ((await countPredecessors(transaction, id)) > 0) {
      throw new ServiceError('conflict', 'Another event was merged into this one.');
    }
    await deleteEventRow(transaction, id);
  });
}
