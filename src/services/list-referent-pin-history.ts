import { selectPinHistory } from '../../db/queries/referent-pins.ts';
import { pageOf, pageSize, readNumberCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import type { Page, PageRequest } from './dto/page.ts';
import type { ReferentPinVersion } from './dto/referent-pin.ts';
import { notFound } from './errors.ts';
import { getEvent } from './get-event.ts';
import { isUuid } from './identity.ts';
import { referentPinVersionOf } from './referent-pin-dto.ts';

/**
 * What a pin was, newest first, also after its deletion. Of the event itself, never of its successor: what happened here,
 * up to the merge. Throws `notFound` for a pin that never stood in it.
 */
export async function listReferentPinHistory(
  deps: ServiceDeps,
  eventId: string,
  pinId: string,
  page: PageRequest,
): Promise<Page<ReferentPinVersion>> {
  const size = pageSize(page.limit);
  const sort = 'referentHistory';
  const before = readNumberCursor(page.cursor, sort);
  const event = await getEvent(deps, eventId);
  const rows = isUuid(pinId) ? await selectPinHistory(deps.db, event.id, pinId, before, size + 1) : [];
  if (rows.length === 0 && before === null) throw notFound('pin in this event');
  return pageOf(rows, size, sort, (row) => [String(row.entry), ''], referentPinVersionOf);
}
