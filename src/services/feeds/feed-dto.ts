import type { FeedItemRow, FeedRow } from '../../../db/queries/feeds.ts';
import type { Feed, FeedItemState } from '../dto/feed.ts';

/** The feed as clients see it. */
export function feedOf({ feed, outletName, domains }: FeedRow): Feed {
  return {
    id: feed.id,
    url: feed.url,
    movedTo: feed.movedTo,
    title: feed.title,
    outlet: { id: feed.outletId, name: outletName, domain: domains[0] ?? null },
    fetchArticles: feed.fetchArticles,
    intervalMinutes: feed.intervalMinutes,
    pausedBecause: feed.pausedBecause,
    nextPollAt: feed.pausedBecause === null ? feed.nextPollAt.toISOString() : null,
    failures: feed.failures,
    lastPoll:
      feed.lastPoll === null || feed.polledAt === null
        ? null
        : { at: feed.polledAt.toISOString(), ...feed.lastPoll },
    version: feed.version,
    createdAt: feed.createdAt.toISOString(),
    updatedAt: feed.updatedAt.toISOString(),
  };
}

export function feedItemOf(row: FeedItemRow): FeedItemState {
  const { id, title, link, outcome, reportId, fault, detail, attempts, seenAt } = row;
  return { id, title, link, outcome, reportId, fault, detail, attempts, seenAt: seenAt.toISOString() };
}
