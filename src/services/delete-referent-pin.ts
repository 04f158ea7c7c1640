import { deletePinRow, insertPinHistory, selectPin } from '../../db/queries/referent-pins.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import { notFound } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { isUuid } from './identity.ts';
import { lockOpenEvents, successorOf } from './open-event.ts';

/** Ends a pin; its history stays. Throws `notFound`, `preconditionFailed`. */
export async function deleteReferentPin(
  deps: ServiceDeps,
  eventId: string,
  pinId: string,
  expected: ExpectedVersion,
): Promise<void> {
  await transact(deps.db, async (transaction) => {
    const event = await successorOf(transaction, eventId);
    await lockOpenEvents(transaction, [event.id]);
    const row = isUuid(pinId) ? await selectPin(transaction, event.id, pinId) : null;
    if (row === null) throw notFound('pin in this event');
    checkVersion('pin', row, expected);
    await deletePinRow(transaction, event.id, row.id);
    await insertPinHistory(transaction, { ...row, version: row.version + 1 }, 'deleted', deps.clock());
  });
}
