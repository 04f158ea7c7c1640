import { and, eq, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { feedItems, feeds } from '../schema/feeds.ts';
import { outletDomains, outlets } from '../schema/outlets.ts';
import { afterPosition, type KeysetPosition, keysetOrder } from './keyset.ts';

export type StoredFeed = typeof feeds.$inferSelect;
export type FeedRow = { feed: StoredFeed; outletName: string; domains: string[] };
export type FeedItemRow = typeof feedItems.$inferSelect;

const domains = sql<string[]>`(select coalesce(json_agg(d.domain order by d.position), '[]'::json)
  from ${outletDomains} d where d.outlet_id = ${feeds.outletId})`;

function feedRows(db: Database) {
  return db
    .select({ feed: feeds, outletName: outlets.name, domains })
    .from(feeds)
    .innerJoin(outlets, eq(outlets.id, feeds.outletId));
}

export async function selectFeed(db: Database, id: string): Promise<FeedRow | null> {
  const [row] = await feedRows(db).where(eq(feeds.id, id));
  return row ?? null;
}

/** Oldest first: new feeds never push one that has been seen to the next page. */
export async function selectFeeds(
  db: Database,
  query: { outletId: string | null; after: KeysetPosition | null; limit: number },
): Promise<FeedRow[]> {
  const conditions: (SQL | undefined)[] = [
    query.outletId === null ? undefined : eq(feeds.outletId, query.outletId),
    afterPosition(feeds.createdAt, feeds.id, query.after, false),
  ];
  return await feedRows(db)
    .where(and(...conditions))
    .orderBy(...keysetOrder(feeds.createdAt, feeds.id, false))
    .limit(query.limit);
}

/** Locks the feed until the transaction ends. */
export async function lockFeed(db: Database, id: string): Promise<StoredFeed | null> {
  const [row] = await db.select().from(feeds).where(eq(feeds.id, id)).for('update');
  return row ?? null;
}

/** False where the feed is known. */
export async function insertFeed(db: Database, row: StoredFeed): Promise<boolean> {
  const rows = await db.insert(feeds).values(row).onConflictDoNothing().returning({ id: feeds.id });
  return rows.length === 1;
}

export async function updateFeedRow(db: Database, id: string, values: Partial<StoredFeed>): Promise<void> {
  await db.update(feeds).set(values).where(eq(feeds.id, id));
}

export async function deleteFeedRow(db: Database, id: string): Promise<void> {
  await db.delete(feeds).where(eq(feeds.id, id));
}

/**
 * Leases feeds that are due, the longest waiting first, so that no two pollers have one at a time; of one feed alone,
 * due or not, where `id` is given.
 */
export async function leaseFeeds(
  db: Database,
  { now, until, limit, id }: { now: Date; until: Date; limit: number; id?: string },
): Promise<StoredFeed[]> {
  const free = or(isNull(feeds.leasedUntil), lt(feeds.leasedUntil, now));
  const due = and(isNull(feeds.pausedBecause), lte(feeds.nextPollAt, now));
  const chosen = db
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(free, id === undefined ? due : eq(feeds.id, id)))
    .orderBy(feeds.nextPollAt)
    .limit(limit)
    .for('update', { skipLocked: true });
  return await db.update(feeds).set({ leasedUntil: until }).where(inArray(feeds.id, chosen)).returning();
}

/** Writes what came of a poll and gives the feed free; false where the lease ran out and another poller has it. */
export async function finishPoll(
  db: Database,
  id: string,
  leasedUntil: Date,
  values: Partial<StoredFeed>,
): Promise<boolean> {
  const rows = await db
    .update(feeds)
    .set({ ...values, leasedUntil: null })
    .where(and(eq(feeds.id, id), eq(feeds.leasedUntil, leasedUntil)))
    .returning({ id: feeds.id });
  return rows.length === 1;
}

export async function selectFeedItems(
  db: Database,
  feedId: string,
  ids: readonly string[],
): Promise<Map<string, FeedItemRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(feedItems)
    .where(and(eq(feedItems.feedId, feedId), inArray(feedItems.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

export async function upsertFeedItem(db: Database, row: FeedItemRow): Promise<void> {
  const { feedId: _, id: __, ...set } = row;
  await db
    .insert(feedItems)
    .values(row)
    .onConflictDoUpdate({ target: [feedItems.feedId, feedItems.id], set });
}

/** Latest seen first. */
export async function selectFeedItemPage(
  db: Database,
  feedId: string,
  query: { outcome: FeedItemRow['outcome'] | null; after: KeysetPosition | null; limit: number },
): Promise<FeedItemRow[]> {
  return await db
    .select()
    .from(feedItems)
    .where(
      and(
        eq(feedItems.feedId, feedId),
        query.outcome === null ? undefined : eq(feedItems.outcome, query.outcome),
        afterPosition(feedItems.seenAt, feedItems.id, query.after, true),
      ),
    )
    .orderBy(...keysetOrder(feedItems.seenAt, feedItems.id, true))
    .limit(query.limit);
}

export async function hasFeeds(db: Database, outletId: string): Promise<boolean> {
  const rows = await db.select({ id: feeds.id }).from(feeds).where(eq(feeds.outletId, outletId)).limit(1);
  return rows.length > 0;
}
