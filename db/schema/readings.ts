import { json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { revisions } from './revisions.ts';

/**
 * What the lenses saw in a revision. `json`, not `jsonb`: the order of keys is kept, so a stored reading
 * compares to the same bytes as one made on the spot.
 */
export const readings = pgTable(
  'readings',
  {
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    engineVersion: text('engine_version').notNull(),
    /** The report's data that the reading depends on beside the frozen text (language, outlet, date). */
    context: text('context').notNull(),
    readings: json('readings').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.revisionId, table.engineVersion] })],
);
