import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { reports } from './reports.ts';
import { instant } from './types.ts';

/** One immutable captured text of a report. */
export const revisions = pgTable(
  'revisions',
  {
    id: uuid('id').primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    /** SHA-256, hexadecimal. */
    contentHash: text('content_hash').notNull(),
    headline: text('headline').notNull(),
    subheadline: text('subheadline').notNull(),
    bylines: text('bylines').array().notNull(),
    body: text('body').notNull(),
    capturedAt: instant('captured_at').notNull(),
  },
  (table) => [
    unique('revisions_number').on(table.reportId, table.number),
    unique('revisions_content').on(table.reportId, table.contentHash),
    index('revisions_content_hash').on(table.contentHash),
  ],
);
