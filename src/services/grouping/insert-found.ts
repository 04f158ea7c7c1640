import type { Database } from '../../../db/database.ts';
import { insertHistory } from '../../../db/queries/event-history.ts';
import { insertEventOnce } from '../../../db/queries/events.ts';
import { derivedId } from '../identity.ts';

/** What an event that formed by itself is called, and when it began. */
export interface Naming {
  title: string;
  startedAt: Date | null;
}

/** The id of the n-th event that these reports (sorted ids) found or propose: the same on any node. */
export async function foundId(
  founders: readonly string[],
  state: 'found' | 'suggested',
  n = 1,
): Promise<string> {
  return await derivedId('event', `${n} ${state} ${founders.join(' ')}`);
}

/** Stores a new event of the machine; an id that stands for an earlier event of the same reports is passed over. */
export async function insertFound(
  transaction: Database,
  founders: readonly string[],
  naming: Naming,
  state: 'found' | 'suggested',
  at: Date,
): Promise<string> {
  for (let n = 1; ; n++) {
    const id = await foundId(founders, state, n);
    const values = { summary: null, endedAt: null, status: 'open', successorId: null } as const;
    const event = { ...values, ...naming, places: [], id, state, madeBy: 'machine' as const };
    if (await insertEventOnce(transaction, event, at)) {
      await insertHistory(transaction, { eventId: id, at, kind: 'created', by: 'machine' });
      return id;
    }
  }
}
