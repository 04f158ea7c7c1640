import type { Database } from '../../../db/database.ts';
import type { StoredReport } from '../../../db/queries/reports.ts';
import { selectCurrentGrouping } from '../../../db/queries/suggestions.ts';
import { faulty } from '../errors.ts';

/**
 * Whether naming an event puts the report there: where it stands in none, or where the machine has put it. False where it
 * stands there by a person's decision; throws `conflict` where it stands elsewhere by one.
 */
export async function isPersonsToPlace(
  transaction: Database,
  report: StoredReport,
  target: string,
): Promise<boolean> {
  if (report.eventId === null) return true;
  const known = await selectCurrentGrouping(transaction, report.id, report.eventId);
  if (known?.by === 'machine') return true;
  if (report.eventId === target) return false;
  throw faulty('/eventId', 'inAnotherEvent', 'The report stands in another event; move it there', 'conflict');
}
