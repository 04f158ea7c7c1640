import {
  insertPinHistory,
  lastPinVersion,
  selectAllPins,
  selectPin,
  writePin,
} from '../../db/queries/referent-pins.ts';
import { transact } from '../../db/transact.ts';
import { contradicted } from '../lenses/naming/pins.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import type { NewReferentPin, PutReferentPin } from './dto/referent-pin.ts';
import { faulty, preconditionFailed, ServiceError } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { isUuid } from './identity.ts';
import { LIMITS } from './limits.ts';
import { lockOpenEvents, successorOf } from './open-event.ts';
import { referentPinOf } from './referent-pin-dto.ts';
import { contradictsPins, referentPinValues } from './referent-pin-input.ts';

/**
 * Pins two labels of an event together or apart; a merged event stands for its successor. `expected` is the version read,
 * null for none: then what exists is only confirmed. Sent twice, it changes nothing more. Throws `notFound`,
 * `preconditionRequired` for a change of what was not read, `preconditionFailed`, `conflict` for a pin that contradicts
 * others, and `outOfLimits` for too many.
 */
export async function putReferentPin(
  deps: ServiceDeps,
  eventId: string,
  pinId: string,
  input: NewReferentPin,
  expected: ExpectedVersion | null,
): Promise<PutReferentPin> {
  const values = referentPinValues(input);
  if (!isUuid(pinId)) throw faulty('/pinId', 'wrongFormat', 'The id of a pin is a UUID');
  const id = pinId.toLowerCase();
  return await transact(deps.db, async (transaction) => {
    const event = await successorOf(transaction, eventId);
    await lockOpenEvents(transaction, [event.id]);
    const row = await selectPin(transaction, event.id, id);
    if (row === null && expected !== null) throw preconditionFailed('pin');
    if (row !== null) {
      if (expected !== null) checkVersion('pin', row, expected);
      const isSame = (['relation', 'a', 'b', 'note'] as const).every((key) => row[key] === values[key]);
      if (isSame) return { pin: referentPinOf(row), created: false };
      if (expected === null) {
        throw new ServiceError(
          'preconditionRequired',
          'The pin exists: send the version that a read of it gave.',
        );
      }
    }
    const others = (await selectAllPins(transaction, event.id)).filter((other) => other.id !== id);
    const against = contradicted(others, values);
    if (against.length > 0)
      throw contradictsPins(
        values,
        against.map((index) => others[index]!.id),
      );
    if (others.length >= LIMITS.referentPins) {
      const detail = `An event has at most ${LIMITS.referentPins} pins`;
      throw faulty('', 'tooMany', detail, 'outOfLimits');
    }
    const now = deps.clock();
    const version = (row?.version ?? (await lastPinVersion(transaction, event.id, id))) + 1;
    const createdAt = row?.createdAt ?? now;
    const written = { eventId: event.id, id, ...values, version, createdAt, updatedAt: now };
    await writePin(transaction, written);
    await insertPinHistory(transaction, written, row === null ? 'created' : 'updated', now);
    return { pin: referentPinOf(written), created: row === null };
  });
}
