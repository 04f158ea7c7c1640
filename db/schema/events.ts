import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './types.ts';

/** The happening reported on. A merged event stays, and names its successor. */
export const events = pgTable(
  'events',
  {
    id: uuid('id').primaryKey(),
    title: text('title').notNull(),
    summary: text('summary'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    places: text('places').array().notNull(),
    status: text('status').$type<'open' | 'closed' | 'merged'>().notNull(),
    /** `confirmed` by people; `found` by the machine; `suggested`: reports that may be of one event, none in it yet. */
    state: text('state').$type<'confirmed' | 'found' | 'suggested'>().notNull().default('confirmed'),
    madeBy: text('made_by').$type<'person' | 'machine'>().notNull().default('person'),
    successorId: uuid('successor_id').references((): AnyPgColumn => events.id),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('events_created').on(table.createdAt, table.id),
    index('events_successor_id').on(table.successorId),
    check(
      'events_successor_when_merged',
      sql`(${table.status} = 'merged') = (${table.successorId} is not null)`,
    ),
  ],
);
