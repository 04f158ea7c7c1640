import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { events } from './events.ts';
import { reports } from './reports.ts';
import { instant } from './types.ts';

/**
 * Every decision on whether a report belongs to an event, by people and by the machine. Of one report and one event the
 * last decision is `current`; earlier ones stay.
 */
export const groupings = pgTable(
  'groupings',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    by: text('by').$type<'person' | 'machine'>().notNull(),
    verdict: text('verdict').$type<'joined' | 'removed' | 'suggested' | 'dismissed'>().notNull(),
    /** 0..1, of decisions by the machine. */
    score: real('score'),
    because: jsonb('because').$type<string[]>().notNull(),
    acrossLanguages: boolean('across_languages').notNull(),
    current: boolean('current').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    uniqueIndex('groupings_current').on(table.reportId, table.eventId).where(sql`${table.current}`),
    index('groupings_report').on(table.reportId, table.id),
    index('groupings_event').on(table.eventId).where(sql`${table.current}`),
  ],
);

/** Two events that a person has parted: the machine neither merges them nor moves reports between them. */
export const eventSeparations = pgTable(
  'event_separations',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.otherId] }),
    index('event_separations_other').on(table.otherId),
  ],
);

/** Reports that are to be placed, for the first time or again. */
export const groupingQueue = pgTable(
  'grouping_queue',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => reports.id, { onDelete: 'cascade' }),
    since: instant('since').notNull(),
    attempts: integer('attempts').notNull(),
  },
  (table) => [index('grouping_queue_order').on(table.attempts, table.since)],
);
