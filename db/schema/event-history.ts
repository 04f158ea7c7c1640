import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { events } from './events.ts';
import { instant } from './types.ts';

/**
 * What happened to an event, one row for each event concerned. Reports are named without a foreign key:
 * that a report was moved stays true after the report is deleted.
 */
export const eventHistory = pgTable(
  'event_history',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    kind: text('kind').$type<EventHistoryKind>().notNull(),
    by: text('by').$type<'person' | 'machine'>().notNull().default('person'),
    /** The other event of a merge, a split or a move. */
    otherEventId: uuid('other_event_id'),
    reportIds: uuid('report_ids').array().notNull(),
  },
  (table) => [index('event_history_event').on(table.eventId, table.id)],
);

export type EventHistoryKind =
  | 'created'
  | 'updated'
  | 'reportAdded'
  | 'reportRemoved'
  | 'reportDeleted'
  | 'mergedInto'
  | 'mergedFrom'
  | 'splitInto'
  | 'splitFrom';
