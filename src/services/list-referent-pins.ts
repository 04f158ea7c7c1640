import { selectPins } from '../../db/queries/referent-pins.ts';
import { pageOf, pageSize, readInstantCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import type { Page, PageRequest } from './dto/page.ts';
import type { ReferentPin } from './dto/referent-pin.ts';
import { successorOf } from './open-event.ts';
import { referentPinOf } from './referent-pin-dto.ts';

/** The pins of an event, oldest first; a merged event stands for its successor. Throws `notFound`. */
export async function listReferentPins(
  { db }: ServiceDeps,
  eventId: string,
  page: PageRequest,
): Promise<Page<ReferentPin>> {
  const size = pageSize(page.limit);
  const sort = 'referents';
  const after = readInstantCursor(page.cursor, sort);
  const event = await successorOf(db, eventId);
  const rows = await selectPins(db, event.id, after, size + 1);
  return pageOf(rows, size, sort, (row) => [row.createdAt.toISOString(), row.id], referentPinOf);
}
