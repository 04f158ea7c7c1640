import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './types.ts';

/** Somebody's published opinion of an outlet, kept only with the place where it can be read. */
export interface StoredRating {
  rater: string;
  value: string;
  url: string;
  date: string | null;
}

/** Who publishes. */
export const outlets = pgTable('outlets', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** ISO 3166-1 alpha-2. */
  country: text('country'),
  /** BCP 47. */
  language: text('language'),
  kind: text('kind'),
  ratings: jsonb('ratings').$type<StoredRating[]>().notNull(),
  version: integer('version').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** A domain belongs to one outlet at most; the primary key holds that without a lock. */
export const outletDomains = pgTable(
  'outlet_domains',
  {
    domain: text('domain').primaryKey(),
    outletId: uuid('outlet_id')
      .notNull()
      .references(() => outlets.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  },
  (table) => [index('outlet_domains_outlet_id').on(table.outletId)],
);
