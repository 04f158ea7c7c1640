import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { reports } from './reports.ts';
import { instant } from './types.ts';

/** What looking at a report's address again came to. */
export type CheckOutcome = 'unchanged' | 'revised' | 'gone' | 'moved' | 'unreadable' | 'failed';

/** What was sent beside an address and wins over what the page says. */
export interface GivenBeside {
  headline?: string;
  subheadline?: string;
  bylines?: string[];
}

/** The schedule on which the address of a report is looked at again, and what the last look came to. */
export const reportChecks = pgTable(
  'report_checks',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** The instant from which the age of the report counts. */
    since: instant('since').notNull(),
    /** When it is due; whoever takes it moves this to the end of the lease, so it is also the lease. Null: not again. */
    nextAt: instant('next_at'),
    /** Somebody asked not to look again. */
    stopped: boolean('stopped').notNull().default(false),
    checks: integer('checks').notNull().default(0),
    /** Checks that found another text. */
    changes: integer('changes').notNull().default(0),
    /** Failures since the last answer. */
    failures: integer('failures').notNull().default(0),
    /** Validators, SHA-256 of the page, and the content hash of what was read from it, all of the same last reading. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    pageHash: text('page_hash'),
    contentHash: text('content_hash'),
    given: jsonb('given').$type<GivenBeside>().notNull().default({}),
    lastAt: instant('last_at'),
    lastOutcome: text('last_outcome').$type<CheckOutcome>(),
    lastStatus: integer('last_status'),
    lastReason: text('last_reason'),
    /** Since when the host has said that there is nothing at the address. */
    goneSince: instant('gone_since'),
    movedTo: text('moved_to'),
  },
  (table) => [index('report_checks_due').on(table.nextAt).where(sql`${table.nextAt} is not null`)],
);
