import { type HistoryRow, selectHistory } from '../../db/queries/event-history.ts';
import { pageOf, pageSize, readNumberCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import type { EventHistoryEntry } from './dto/event.ts';
import type { Page, PageRequest } from './dto/page.ts';
import { getEvent } from './get-event.ts';

/** What happened to the event, newest first. Throws `notFound`. */
export async function listEventHistory(
  deps: ServiceDeps,
  id: string,
  page: PageRequest,
): Promise<Page<EventHistoryEntry>> {
  const size = pageSize(page.limit);
  const sort = 'history';
  const before = readNumberCursor(page.cursor, sort);
  const event = await getEvent(deps, id);
  const rows = await selectHistory(deps.db, event.id, before, size + 1);
  return pageOf(rows, size, sort, (row) => [String(row.id), ''], entryOf);
}

function entryOf(row: HistoryRow): EventHistoryEntry {
  const { kind, by, otherEventId, reportIds } = row;
  return { at: row.at.toISOString(), kind, by, otherEventId, reportIds };
}
