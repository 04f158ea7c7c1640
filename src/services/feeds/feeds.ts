import {
  deleteFeedRow,
  lockFeed,
  type StoredFeed,
  selectFeed,
  selectFeedItemPage,
  selectFeeds,
  updateFeedRow,
} from '../../../db/queries/feeds.ts';
import { transact } from '../../../db/transact.ts';
import { pageOf, pageSize, readInstantCursor } from '../cursor.ts';
import type { ExpectedVersion, ServiceDeps } from '../deps.ts';
import {
  type Feed,
  type FeedChange,
  type FeedFilter,
  type FeedItemFilter,
  type FeedItemState,
  ITEM_OUTCOMES,
} from '../dto/feed.ts';
import type { Page } from '../dto/page.ts';
import { notFound } from '../errors.ts';
import { checkVersion } from '../expected-version.ts';
import { isUuid } from '../identity.ts';
import { optionalChoice } from '../input.ts';
import { feedItemOf, feedOf } from './feed-dto.ts';
import { checkedInterval } from './feed-input.ts';

/** Throws `notFound`. */
export async function getFeed({ db }: ServiceDeps, id: string): Promise<Feed> {
  const row = isUuid(id) ? await selectFeed(db, id) : null;
  if (row === null) throw notFound('feed');
  return feedOf(row);
}

/** Feeds in the order in which they were added. */
export async function listFeeds({ db }: ServiceDeps, filter: FeedFilter): Promise<Page<Feed>> {
  const size = pageSize(filter.limit);
  const { outletId = null } = filter;
  if (outletId !== null && !isUuid(outletId)) return { items: [], nextCursor: null };
  const after = readInstantCursor(filter.cursor, 'feeds');
  const rows = await selectFeeds(db, { outletId, after, limit: size + 1 });
  return pageOf(rows, size, 'feeds', ({ feed }) => [feed.createdAt.toISOString(), feed.id], feedOf);
}

/** The items of a feed, latest seen first. Throws `notFound`. */
export async function listFeedItems(
  deps: ServiceDeps,
  id: string,
  filter: FeedItemFilter,
): Promise<Page<FeedItemState>> {
  const { id: feedId } = await getFeed(deps, id);
  const size = pageSize(filter.limit);
  const rows = await selectFeedItemPage(deps.db, feedId, {
    outcome: optionalChoice('/outcome', filter.outcome, ITEM_OUTCOMES),
    after: readInstantCursor(filter.cursor, 'feedItems'),
    limit: size + 1,
  });
  return pageOf(rows, size, 'feedItems', (row) => [row.seenAt.toISOString(), row.id], feedItemOf);
}

/** A feed that is no longer paused is asked at once. Throws `notFound`, `preconditionFailed`. */
export async function updateFeed(
  deps: ServiceDeps,
  id: string,
  change: FeedChange,
  expected: ExpectedVersion,
): Promise<Feed> {
  const intervalMinutes = checkedInterval(change.intervalMinutes);
  if (!isUuid(id)) throw notFound('feed');
  await transact(deps.db, async (transaction) => {
    const row = await lockFeed(transaction, id);
    if (row === null) throw notFound('feed');
    checkVersion('feed', row, expected);
    const now = deps.clock();
    const values: Partial<StoredFeed> = { version: row.version + 1, updatedAt: now };
    if (change.fetchArticles !== undefined) values.fetchArticles = change.fetchArticles;
    if (intervalMinutes !== undefined) values.intervalMinutes = intervalMinutes;
    if (change.paused === true && row.pausedBecause === null) values.pausedBecause = 'person';
    if (change.paused === false && row.pausedBecause !== null) {
      Object.assign(values, { pausedBecause: null, failures: 0, nextPollAt: now });
    }
    await updateFeedRow(transaction, id, values);
  });
  return await getFeed(deps, id);
}

/** The reports that came of it stay. Throws `notFound`, `preconditionFailed`. */
export async function deleteFeed({ db }: ServiceDeps, id: string, expected: ExpectedVersion): Promise<void> {
  if (!isUuid(id)) throw notFound('feed');
  await transact(db, async (transaction) => {
    const row = await lockFeed(transaction, id);
    if (row === null) throw notFound('feed');
    checkVersion('feed', row, expected);
    await deleteFeedRow(transaction, id);
  });
}
