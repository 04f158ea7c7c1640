import { leaseFeeds, selectFeed } from '../../../db/queries/feeds.ts';
import type { ServiceDeps } from '../deps.ts';
import type { Feed, FeedItemState } from '../dto/feed.ts';
import { notFound, ServiceError } from '../errors.ts';
import { isUuid } from '../identity.ts';
import { feedItemOf, feedOf } from './feed-dto.ts';
import { pollLeased } from './poll-leased.ts';

/** A poll that takes longer has died: a page may take fifteen seconds, a poll some twenty pages. */
const LEASE = 6 * 60_000;
/** Feeds of one round of the background job. */
const A_ROUND = 5;
/** Items after which a round takes no further feed: a Worker's run may send fifty requests at the least. */
const ENOUGH_ITEMS = 15;

/** Asks one feed now, due or not. Throws `notFound`, and `conflict` while another poller has it. */
export async function pollFeed(
  deps: ServiceDeps,
  id: string,
): Promise<{ feed: Feed; items: FeedItemState[] }> {
  if (!isUuid(id)) throw notFound('feed');
  const [row] = await leaseFeeds(deps.db, { ...leaseFrom(deps.clock()), limit: 1, id });
  if (row === undefined) {
    if ((await selectFeed(deps.db, id)) === null) throw notFound('feed');
    throw new ServiceError('conflict', 'The feed is being polled.');
  }
  const items = await pollLeased(deps, row);
  const after = await selectFeed(deps.db, id);
  if (after === null) throw notFound('feed');
  return { feed: feedOf(after), items: items.map(feedItemOf) };
}

/** A round of the background job: asks the feeds that have waited longest. Gives their ids. */
export async function pollFeeds(deps: ServiceDeps): Promise<string[]> {
  if (deps.fetching === undefined) return [];
  const polled: string[] = [];
  let items = 0;
  while (polled.length < A_ROUND && items < ENOUGH_ITEMS) {
    const [row] = await leaseFeeds(deps.db, { ...leaseFrom(deps.clock()), limit: 1 });
    if (row === undefined) break;
    items += (await pollLeased(deps, row)).length;
    polled.push(row.id);
  }
  return polled;
}

function leaseFrom(now: Date): { now: Date; until: Date } {
  return { now, until: new Date(now.getTime() + LEASE) };
}
