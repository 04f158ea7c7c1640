import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { reports } from './reports.ts';
import { revisions } from './revisions.ts';

/** Winnowed hashes of a revision's word runs: "where else does this text stand?" is one index look-up. */
export const fingerprints = pgTable(
  'fingerprints',
  {
    revisionId: uuid('revision_id')
      .primaryKey()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    engineVersion: text('engine_version').notNull(),
    hashes: integer('hashes').array().notNull(),
  },
  (table) => [
    index('fingerprints_hashes').using('gin', table.hashes),
    index('fingerprints_report').on(table.reportId),
  ],
);
