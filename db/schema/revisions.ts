import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { reports } from './reports.ts';
import { instant } from './types.ts';

/** A run of the incoming text that is no part of the report's; half-open, UTF-16 code units. */
export interface RemovedRange {
  start: number;
  end: number;
  exact: string;
  kind: 'site' | 'headline' | 'credit' | 'byline' | 'tags' | 'comments' | 'navigation';
}

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
    /** Site furniture that was taken off the text, with its place in the text as it came in. */
    removed: jsonb('removed').$type<RemovedRange[]>().notNull().default([]),
    /** Links of the body: where they lead, and the words that carry them; and the page's own link to the original of its text. */
    links: jsonb('links')
      .$type<{ href: string; anchor: string; rel?: 'canonical' }[]>()
      .notNull()
      .default([]),
    capturedAt: instant('captured_at').notNull(),
  },
  (table) => [
    unique('revisions_number').on(table.reportId, table.number),
    unique('revisions_content').on(table.reportId, table.contentHash),
    index('revisions_content_hash').on(table.contentHash),
  ],
);
