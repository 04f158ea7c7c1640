import { integer, json, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { outlets } from './outlets.ts';
import { instant } from './types.ts';

/** What was last computed of an outlet's wording over many events; made again when it is stale. */
export const outletVocabularies = pgTable('outlet_vocabularies', {
  outletId: uuid('outlet_id')
    .primaryKey()
    .references(() => outlets.id, { onDelete: 'cascade' }),
  engineVersion: text('engine_version').notNull(),
  computedAt: instant('computed_at').notNull(),
  /** Reports of the outlet that stood in events then: a report taken out leaves no later date behind. */
  reports: integer('reports').notNull(),
  vocabulary: json('vocabulary').notNull(),
});
