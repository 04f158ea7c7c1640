import type { Database } from '../../db/database.ts';
import { insertHistory } from '../../db/queries/event-history.ts';
import { type EventValues, insertEvent } from '../../db/queries/events.ts';
import { transact } from '../../db/transact.ts';
import type { ServiceDeps } from './deps.ts';
import type { Event, NewEvent } from './dto/event.ts';
import { newEventValues } from './event-input.ts';
import { getEvent } from './get-event.ts';

export async function createEvent(deps: ServiceDeps, input: NewEvent): Promise<Event> {
  const values = newEventValues(input);
  const id = freshId(deps);
  await transact(deps.db, (transaction) => writeNewEvent(transaction, { ...values, id }, deps.clock()));
  return await getEvent(deps, id);
}

/** An id for a row that has no name of its own to derive one from. */
export function freshId({ newId }: ServiceDeps): string {
  return newId === undefined ? crypto.randomUUID() : newId();
}

/** Stores an event with the first entry of its history. */
export async function writeNewEvent(transaction: Database, values: EventValues, now: Date): Promise<void> {
  await insertEvent(transaction, values, now);
  await insertHistory(transaction, { eventId: values.id, at: now, kind: 'created' });
}
