import { selectPin } from '../../db/queries/referent-pins.ts';
import type { ServiceDeps } from './deps.ts';
import type { ReferentPin } from './dto/referent-pin.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';
import { successorOf } from './open-event.ts';
import { referentPinOf } from './referent-pin-dto.ts';

/** A pin as it stands; a merged event stands for its successor. Throws `notFound`, also for a pin that was deleted. */
export async function getReferentPin(
  { db }: ServiceDeps,
  eventId: string,
  pinId: string,
): Promise<ReferentPin> {
  const event = await successorOf(db, eventId);
  const row = isUuid(pinId) ? await selectPin(db, event.id, pinId) : null;
  if (row === null) throw notFound('pin in this event');
  return referentPinOf(row);
}
