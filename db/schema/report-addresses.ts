import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { reports } from './reports.ts';
import { instant } from './types.ts';

/**
 * Other addresses of a report. The id is the one that a report at the address would have, so that whoever comes by the
 * address alone is led on by one look at a primary key.
 */
export const reportAddresses = pgTable(
  'report_addresses',
  {
    id: uuid('id').primaryKey(),
    url: text('url').notNull(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [index('report_addresses_report').on(table.reportId)],
);
