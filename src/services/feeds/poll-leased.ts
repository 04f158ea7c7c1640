import { type FeedItemRow, finishPoll, type StoredFeed, selectFeedItems } from '../../../db/queries/feeds.ts';
import { selectOutlet } from '../../../db/queries/outlets.ts';
import { type Feed, FeedError, type FeedItem } from '../../ingest/feed/feed.ts';
import type { ServiceDeps } from '../deps.ts';
import { FetchError } from '../fetching/fetch-error.ts';
import { derivedId, sha256 } from '../identity.ts';
import { askFeed } from './ask-feed.ts';
import { nextPollAt } from './feed-rhythm.ts';
import { MOST_ATTEMPTS, takeItem } from './take-item.ts';

/** Items that one poll takes; the rest wait for the next, a minute later. Bounds the requests of a Worker's round. */
const ITEMS_A_POLL = 20;

/**
 * Asks a leased feed, takes what is new or changed in it, and gives it free with what came of it. Gives the items that
 * were taken. A database that cannot be reached is thrown, and the feed falls free when its lease runs out.
 */
export async function pollLeased(deps: ServiceDeps, row: StoredFeed): Promise<FeedItemRow[]> {
  const { db } = deps;
  const counts = { created: 0, revised: 0, unchanged: 0, failed: 0 };
  const rhythm = { intervalMinutes: row.intervalMinutes, ttlMinutes: null, times: [], retryAfter: null };
  const finish = async (values: Partial<StoredFeed>) => {
    await finishPoll(db, row.id, row.leasedUntil!, { polledAt: deps.clock(), ...values });
  };
  try {
    const { document, feed } = await askFeed(deps.fetching, row.movedTo ?? row.url, row);
    const moved = document.movedForGood && document.url !== row.url ? { movedTo: document.url } : {};
    if (feed === null) {
      const lastPoll = { outcome: 'unchanged' as const, status: null, fault: null, detail: null, ...counts };
      const next = nextPollAt(row.id, deps.clock(), { ...rhythm, failures: 0, unfinished: false });
      await finish({ ...moved, failures: 0, lastPoll, nextPollAt: next });
      return [];
    }
    const { taken, unfinished } = await takeItems(deps, row, feed);
    for (const { outcome } of taken) counts[outcome]++;
    const times = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []);
    await finish({
      ...moved,
      title: feed.title?.slice(0, 500).toWellFormed() ?? row.title,
      // With its validators the feed would answer "not modified" and what is left over would never come.
      etag: unfinished ? null : document.etag,
      lastModified: unfinished ? null : document.lastModified,
      failures: 0,
      lastPoll: { outcome: 'changed', status: null, fault: null, detail: null, ...counts },
      nextPollAt: nextPollAt(row.id, deps.clock(), {
        ...rhythm,
        ttlMinutes: feed.ttlMinutes,
        times,
        failures: 0,
        unfinished,
      }),
    });
    return taken;
  } catch (error) {
    if (!(error instanceof FetchError) && !(error instanceof FeedError)) throw error;
    const [status, retryAfter] =
      error instanceof FetchError ? [error.status, error.retryAfter] : [null, null];
    const failures = row.failures + 1;
    await finish({
      failures,
      lastPoll: {
        outcome: 'failed',
        status,
        fault: error instanceof FetchError ? error.fault : error.code,
        detail: error.message,
        ...counts,
      },
      nextPollAt: nextPollAt(row.id, deps.clock(), { ...rhythm, failures, retryAfter, unfinished: false }),
      ...(status === 410 ? { pausedBecause: 'gone' as const } : {}),
    });
    return [];
  }
}

/** The oldest items first, so that reports are added in the order in which they were published. */
async function takeItems(deps: ServiceDeps, row: StoredFeed, { items }: Feed) {
  const named = await Promise.all(items.map((item) => nameItem(row.id, item)));
  const known = await selectFeedItems(
    deps.db,
    row.id,
    named.map(({ id }) => id),
  );
  const open = named
    .filter(({ id }, i) => named.findIndex((one) => one.id === id) === i)
    .filter(({ id, contentHash }) => {
      const before = known.get(id);
      return (
        before?.contentHash !== contentHash ||
        (before.outcome === 'failed' && before.attempts < MOST_ATTEMPTS)
      );
    })
    .reverse();
  const outlet = await selectOutlet(deps.db, row.outletId);
  const feed = { ...row, domains: outlet?.domains ?? [] };
  const taken: FeedItemRow[] = [];
  for (const { item, id, contentHash } of open.slice(0, ITEMS_A_POLL)) {
    const before = known.get(id);
    const attempts = before?.contentHash === contentHash ? before.attempts : 0;
    taken.push(
      await takeItem(deps, feed, item, { id, contentHash, attempts, reportId: before?.reportId ?? null }),
    );
  }
  const mayMend = taken.some(({ outcome, attempts }) => outcome === 'failed' && attempts < MOST_ATTEMPTS);
  return { taken, unfinished: open.length > ITEMS_A_POLL || mayMend };
}

/** An item is known by its own name, else by its address, else by its title. */
async function nameItem(feedId: string, item: FeedItem) {
  const { title, link, id, summary, content, updatedAt } = item;
  return {
    item,
    id: await derivedId('feedItem', `${feedId} ${id ?? link ?? title ?? ''}`),
    contentHash: await sha256(JSON.stringify([title, link, summary, content, updatedAt])),
  };
}
