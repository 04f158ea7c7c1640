import type { ReferentPinHistoryRow, ReferentPinRow } from '../../db/queries/referent-pins.ts';
import type { ReferentPin, ReferentPinVersion } from './dto/referent-pin.ts';

/** The pin as clients see it. */
export function referentPinOf(row: ReferentPinRow): ReferentPin {
  const { id, eventId, relation, a, b, note, version, createdAt, updatedAt } = row;
  const dates = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { id, eventId, relation, a, b, note, version, ...dates };
}

export function referentPinVersionOf(row: ReferentPinHistoryRow): ReferentPinVersion {
  const { version, at, change, relation, a, b, note, otherEventId, contradicts } = row;
  return { version, at: at.toISOString(), change, relation, a, b, note, otherEventId, contradicts };
}
