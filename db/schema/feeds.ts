import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { outlets } from './outlets.ts';
import { reports } from './reports.ts';
import { instant } from './types.ts';

/** What came of asking a feed once. */
export interface StoredPoll {
  outcome: 'changed' | 'unchanged' | 'failed';
  /** HTTP status of the last answer, where there was one. */
  status: number | null;
  /** Why it failed, by the codes of fetching and of reading feeds; null where it did not. */
  fault: string | null;
  detail: string | null;
  created: number;
  revised: number;
  unchanged: number;
  failed: number;
}

/** A feed that is asked again and again; the id is derived from its address. */
export const feeds = pgTable(
  'feeds',
  {
    id: uuid('id').primaryKey(),
    url: text('url').notNull(),
    /** Where it stands since it has moved for good. */
    movedTo: text('moved_to'),
    outletId: uuid('outlet_id')
      .notNull()
      .references(() => outlets.id),
    title: text('title'),
    /** Whether the page of an item is fetched where the feed carries an excerpt. */
    fetchArticles: boolean('fetch_articles').notNull(),
    /** Null: by the feed's own rhythm. */
    intervalMinutes: integer('interval_minutes'),
    pausedBecause: text('paused_because').$type<'person' | 'gone'>(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    nextPollAt: instant('next_poll_at').notNull(),
    /** A poller has it until then; afterwards it has died, and another may. */
    leasedUntil: instant('leased_until'),
    /** Failures in a row. */
    failures: integer('failures').notNull(),
    polledAt: instant('polled_at'),
    lastPoll: jsonb('last_poll').$type<StoredPoll>(),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('feeds_next_poll').on(table.nextPollAt),
    index('feeds_created').on(table.createdAt, table.id),
    index('feeds_outlet').on(table.outletId),
  ],
);

/** An item of a feed, and what became of it. */
export const feedItems = pgTable(
  'feed_items',
  {
    feedId: uuid('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    /** Derived from the feed and the item's own name. */
    id: uuid('id').notNull(),
    title: text('title'),
    link: text('link'),
    /** SHA-256 of what the feed says of it: another hash, and it is read again. */
    contentHash: text('content_hash').notNull(),
    /** Of the last attempt. */
    outcome: text('outcome').$type<'created' | 'unchanged' | 'revised' | 'failed'>().notNull(),
    reportId: uuid('report_id').references(() => reports.id, { onDelete: 'set null' }),
    fault: text('fault'),
    detail: text('detail'),
    /** Failed attempts since the feed last changed it. */
    attempts: integer('attempts').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.feedId, table.id] }),
    index('feed_items_seen').on(table.feedId, table.seenAt, table.id),
    index('feed_items_report').on(table.reportId),
  ],
);
