import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { events } from './events.ts';
import { outlets } from './outlets.ts';
import { instant, tsvector } from './types.ts';

/** One outlet's coverage; the id is derived from the canonical URL, so the primary key is the uniqueness. */
export const reports = pgTable(
  'reports',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<'article' | 'document'>().notNull(),
    canonicalUrl: text('canonical_url'),
    outletId: uuid('outlet_id')
      .notNull()
      .references(() => outlets.id),
    eventId: uuid('event_id').references(() => events.id),
    publishedAt: instant('published_at'),
    language: text('language'),
    tags: text('tags').array().notNull(),
    captions: text('captions').array().notNull(),
    fullText: boolean('full_text').notNull(),
    /** The revision that shows what the outlet publishes now; an outlet may return to an earlier text. */
    currentRevision: integer('current_revision').notNull(),
    revisionCount: integer('revision_count').notNull(),
    /** Lexemes of the current revision's headline, subheadline and body. */
    search: tsvector('search').notNull(),
    version: integer('version').notNull(),
    addedAt: instant('added_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('reports_search').using('gin', table.search),
    index('reports_added').on(table.addedAt, table.id),
    index('reports_dated').on(sql`coalesce(${table.publishedAt}, ${table.addedAt})`, table.id),
    index('reports_event').on(table.eventId),
    index('reports_outlet').on(table.outletId),
  ],
);
