import { customType, timestamp } from 'drizzle-orm/pg-core';

/** An instant to the millisecond, as JavaScript keeps it: cursors compare it without loss. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Lexemes with positions, written and read as the type's own text form (`'word':1,7 'other':2`). */
export const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });
