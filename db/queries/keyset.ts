import { type AnyColumn, asc, desc, type SQL, sql } from 'drizzle-orm';

/** The last row of the page before: its sort key (an instant, ISO 8601) and its id. */
export interface KeysetPosition {
  at: string;
  id: string;
}

/** Rows after the position in the order of `key`, then `id`. */
export function afterPosition(
  key: AnyColumn | SQL,
  id: AnyColumn,
  position: KeysetPosition | null,
  descending: boolean,
): SQL | undefined {
  if (position === null) return undefined;
  const bound = sql`(${position.at}::timestamptz, ${position.id}::uuid)`;
  return descending ? sql`(${key}, ${id}) < ${bound}` : sql`(${key}, ${id}) > ${bound}`;
}

/** The order that {@link afterPosition} goes on in. */
export function keysetOrder(key: AnyColumn | SQL, id: AnyColumn, descending: boolean): [SQL, SQL] {
  return descending ? [desc(key), desc(id)] : [asc(key), asc(id)];
}

/** A pattern for ILIKE that finds the text itself anywhere, whatever signs it holds. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
