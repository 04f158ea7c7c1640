import type { Database } from '../../db/database.ts';
import { lockEvents, selectEvent } from '../../db/queries/events.ts';
import { StaleRead } from '../../db/transact.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';

/** Merges never make a circle, so this only bounds a chain that hands have made in the database. */
const MAX_SUCCESSIONS = 100;

/** The event itself, or, after merges, the one that holds its reports now. Throws `notFound`. */
export async function successorOf(db: Database, eventId: string) {
  let id = eventId;
  for (let step = 0; step < MAX_SUCCESSIONS && isUuid(id); step++) {
    const event = await selectEvent(db, id);
    if (event === null) break;
    if (event.successorId === null) return event;
    id = event.successorId;
  }
  throw notFound('event');
}

/**
 * Locks the events (ids of events that are not merged) until the transaction ends. Throws StaleRead where one was
 * merged or deleted since it was looked up.
 */
export async function lockOpenEvents(transaction: Database, ids: readonly string[]) {
  const locked = await lockEvents(transaction, [...new Set(ids)]);
  for (const id of ids) if (locked.get(id)?.successorId !== null) throw new StaleRead();
  return locked;
}
