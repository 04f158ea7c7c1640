import { boolean, index, integer, json, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { reports } from './reports.ts';

/** What tells of which event a report's current text speaks, and the keys under which reports like it are found. */
export const eventFeatures = pgTable(
  'event_features',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** Revision, date and language that the features were read with: other ones make them stale. */
    readFrom: text('read_from').notNull(),
    features: json('features').notNull(),
    keys: integer('keys').array().notNull(),
    /** Terms of other languages have no known weights: of those texts only names and figures are compared. */
    english: boolean('english').notNull(),
    language: text('language'),
  },
  (table) => [
    // Without a pending list: a look-up would have to read all of it.
    index('event_features_keys').using('gin', table.keys).with({ fastupdate: false }),
  ],
);
