import { selectEvents } from '../../db/queries/events.ts';
import { pageOf, pageSize, readInstantCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import { EVENT_SORTS, type Event, type EventFilter } from './dto/event.ts';
import type { Page } from './dto/page.ts';
import { eventOf } from './event-dto.ts';
import { findOutletId } from './find-outlet-id.ts';
import { optionalChoice, optionalText } from './input.ts';
import { LIMITS } from './limits.ts';

/** Events, newest first unless `sort` says otherwise. */
export async function listEvents(deps: ServiceDeps, filter: EventFilter): Promise<Page<Event>> {
  const size = pageSize(filter.limit);
  const sort = optionalChoice('/sort', filter.sort, EVENT_SORTS) ?? '-createdAt';
  const cursorSort = `events ${sort}`;
  const query = {
    q: optionalText('/q', filter.q, LIMITS.query),
    place: optionalText('/place', filter.place, LIMITS.name),
    status: optionalChoice('/status', filter.status, ['open', 'closed', 'merged']),
    state: optionalChoice('/state', filter.state, ['confirmed', 'found', 'suggested']),
    descending: sort.startsWith('-'),
    after: readInstantCursor(filter.cursor, cursorSort),
    limit: size + 1,
  };
  const outletId = await findOutletId(deps, filter.outlet);
  if (outletId === 'unknown') return { items: [], nextCursor: null };
  const rows = await selectEvents(deps.db, { ...query, outletId });
  return pageOf(rows, size, cursorSort, (row) => [row.createdAt.toISOString(), row.id], eventOf);
}
