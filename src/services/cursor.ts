import type { Page } from './dto/page.ts';
import { faulty } from './errors.ts';
import { isUuid } from './identity.ts';
import { LIMITS } from './limits.ts';

/** A place in a list: the sort it belongs to, and the last row's key and id. */
export interface Cursor {
  at: string;
  id: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Reads a cursor of a list sorted by an instant, then an id. Throws `invalidRequest` where another list made it. */
export function readInstantCursor(text: string | undefined, sort: string): Cursor | null {
  if (text === undefined) return null;
  const [at, id] = readCursor(text, sort);
  if (!INSTANT.test(at) || Number.isNaN(Date.parse(at)) || !isUuid(id)) throw notOurs();
  return { at, id };
}

/** Reads a cursor of a list that counts down from a number. */
export function readNumberCursor(text: string | undefined, sort: string): number | null {
  if (text === undefined) return null;
  const number = Number(readCursor(text, sort)[0]);
  if (!Number.isSafeInteger(number) || number < 1) throw notOurs();
  return number;
}

/** How many rows a page holds. Throws `outOfLimits`. */
export function pageSize(limit: number | undefined): number {
  const size = limit ?? LIMITS.defaultPage;
  if (!Number.isInteger(size) || size < 1 || size > LIMITS.page) {
    throw faulty('/limit', 'outOfRange', `limit must be a whole number from 1 to ${LIMITS.page}`);
  }
  return size;
}

/** A page from one row more than it holds: the extra row tells that there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  size: number,
  sort: string,
  keyOf: (row: Row) => readonly [key: string, id: string],
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const hasMore = rows.length > size && last !== undefined;
  return { items: shown.map(toItem), nextCursor: hasMore ? writeCursor(sort, keyOf(last)) : null };
}

function writeCursor(sort: string, [key, id]: readonly [string, string]): string {
  return btoa(JSON.stringify([sort, key, id]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function readCursor(text: string, sort: string): [key: string, id: string] {
  let parts: unknown;
  try {
    parts = JSON.parse(atob(text.slice(0, 1_000).replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    throw notOurs();
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw notOurs();
  const [madeFor, key, id] = parts as unknown[];
  if (madeFor !== sort || typeof key !== 'string' || typeof id !== 'string') throw notOurs();
  return [key, id];
}

function notOurs() {
  return faulty('/cursor', 'wrongCursor', 'This is no cursor of this list with this sort');
}
