import { selectEvent } from '../../db/queries/events.ts';
import type { ServiceDeps } from './deps.ts';
import type { Event } from './dto/event.ts';
import { notFound } from './errors.ts';
import { eventOf } from './event-dto.ts';
import { isUuid } from './identity.ts';

/** The event itself, also after a merge: `successorId` says where its reports are. Throws `notFound`. */
export async function getEvent({ db }: ServiceDeps, id: string): Promise<Event> {
  const row = isUuid(id) ? await selectEvent(db, id) : null;
  if (row === null) throw notFound('event');
  return eventOf(row);
}
