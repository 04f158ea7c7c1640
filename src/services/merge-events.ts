import { lockEvents } from '../../db/queries/events.ts';
import { deleteSeparation } from '../../db/queries/groupings.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import type { Event } from './dto/event.ts';
import { faulty, notFound } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { getEvent } from './get-event.ts';
import { mergeInto } from './grouping/merge-into.ts';
import { isUuid } from './identity.ts';

/**
 * Moves every report of `fromId` into `intoId`, with its pins; `fromId` stays readable with `intoId` as its successor. The version
 * expected is that of `intoId`. Throws `notFound`, `preconditionFailed`, `invalidRequest` for an unknown `fromId`, and
 * `conflict` where either was merged before or both are one.
 */
export async function mergeEvents(
  deps: ServiceDeps,
  intoId: string,
  fromId: string,
  expected: ExpectedVersion,
): Promise<Event> {
  if (!isUuid(intoId)) throw notFound('event');
  if (!isUuid(fromId)) throw faulty('/eventId', 'unknownId', 'There is no such event');
  const [into, from] = [intoId.toLowerCase(), fromId.toLowerCase()];
  await transact(deps.db, async (transaction) => {
    const locked = await lockEvents(transaction, [into, from]);
    const target = locked.get(into);
    const source = locked.get(from);
    if (target === undefined) throw notFound('event');
    if (into === from) {
      throw faulty('/eventId', 'sameEvent', 'An event cannot be merged into itself', 'conflict');
    }
    if (source === undefined) throw faulty('/eventId', 'unknownId', 'There is no such event');
    checkVersion('event', target, expected);
    if (target.status === 'merged' || source.status === 'merged') {
      throw faulty('/eventId', 'alreadyMerged', 'One of the events was merged before', 'conflict');
    }
    await mergeInto(transaction, { from, into, by: 'person', at: deps.clock() });
    await deleteSeparation(transaction, from, into);
  });
  return await getEvent(deps, into);
}
