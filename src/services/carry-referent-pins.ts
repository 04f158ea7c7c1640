import type { Database } from '../../db/database.ts';
import {
  deletePinRow,
  insertPinHistory,
  lastPinVersion,
  selectAllPins,
  writePin,
} from '../../db/queries/referent-pins.ts';
import { contradicted } from '../lenses/naming/pins.ts';
import { LIMITS } from './limits.ts';

/**
 * Moves the pins of an event that is merged to its successor, oldest first. One that contradicts what stands there, whose
 * id is taken there, or for which there is no room, is left behind: it ends, and its history says why.
 */
export async function moveReferentPins(
  transaction: Database,
  from: string,
  into: string,
  at: Date,
): Promise<void> {
  const standing = await selectAllPins(transaction, into);
  for (const pin of await selectAllPins(transaction, from)) {
    const isTaken = standing.some(({ id }) => id === pin.id);
    const against = isTaken ? pin.id : standing[contradicted(standing, pin)[0] ?? -1]?.id;
    const stays = against !== undefined || standing.length >= LIMITS.referentPins;
    await deletePinRow(transaction, from, pin.id);
    const last = { ...pin, version: pin.version + 1 };
    const more = { otherEventId: into, ...(against === undefined ? {} : { contradicts: against }) };
    await insertPinHistory(transaction, last, stays ? 'leftBehind' : 'movedInto', at, more);
    if (stays) continue;
    const version = (await lastPinVersion(transaction, into, pin.id)) + 1;
    const moved = { ...pin, eventId: into, version, updatedAt: at };
    await writePin(transaction, moved);
    await insertPinHistory(transaction, moved, 'movedFrom', at, { otherEventId: from });
    standing.push(moved);
  }
}

/** Copies the pins of an event to one that is split off from it: either goes on from what was said before. */
export async function copyReferentPins(
  transaction: Database,
  from: string,
  to: string,
  at: Date,
): Promise<void> {
  for (const pin of await selectAllPins(transaction, from)) {
    const copy = { ...pin, eventId: to, version: 1, updatedAt: at };
    await writePin(transaction, copy);
    await insertPinHistory(transaction, copy, 'copiedFrom', at, { otherEventId: from });
  }
}
