import { bigint, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { events } from './events.ts';
import { instant } from './types.ts';

/** What people have said of two labels of an event, as it stands; the id is the client's, and unique in the event. */
export const referentPins = pgTable(
  'referent_pins',
  {
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    relation: text('relation').$type<'same' | 'different'>().notNull(),
    a: text('a').notNull(),
    b: text('b').notNull(),
    note: text('note'),
    version: integer('version').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.id] }),
    index('referent_pins_listed').on(table.eventId, table.createdAt, table.id),
  ],
);

/** Every version that a pin has had in an event, the one that ended it included: never changed, never removed alone. */
export const referentPinHistory = pgTable(
  'referent_pin_history',
  {
    entry: bigint('entry', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    pinId: uuid('pin_id').notNull(),
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    change: text('change').$type<ReferentPinChange>().notNull(),
    relation: text('relation').$type<'same' | 'different'>().notNull(),
    a: text('a').notNull(),
    b: text('b').notNull(),
    note: text('note'),
    /** The other event of a merge or a split. */
    otherEventId: uuid('other_event_id'),
    /** The pin of the other event for which a merge left this one behind. */
    contradicts: uuid('contradicts'),
  },
  (table) => [index('referent_pin_history_of_pin').on(table.eventId, table.pinId, table.entry)],
);

export type ReferentPinChange =
  | 'created'
  | 'updated'
  | 'deleted'
  | 'movedInto'
  | 'movedFrom'
  | 'leftBehind'
  | 'copiedFrom';
