import type { Database } from '../../db/database.ts';
import { lockReport, selectStoredReport, updateReportRow } from '../../db/queries/reports.ts';
import { selectCurrentGrouping } from '../../db/queries/suggestions.ts';
import { StaleRead, transact } from '../../db/transact.ts';
import type { ServiceDeps } from './deps.ts';
import type { Event } from './dto/event.ts';
import { faulty, notFound } from './errors.ts';
import { getEvent } from './get-event.ts';
import { noteMove } from './grouping/note-move.ts';
import { proposalsOf } from './grouping/proposals.ts';
import { isUuid } from './identity.ts';
import { lockOpenEvents, successorOf } from './open-event.ts';

/**
 * Puts a report in an event, out of the one it stands in; where the machine has put it there, this confirms it. A merged
 * event stands for its successor. Throws `notFound` for the event, `invalidRequest` for the report.
 */
export async function groupReport(deps: ServiceDeps, eventId: string, reportId: string): Promise<Event> {
  const target = await transact(deps.db, async (transaction) => {
    const { id } = await successorOf(transaction, eventId);
    const report = isUuid(reportId) ? await selectStoredReport(transaction, reportId) : null;
    if (report === null) throw faulty('/reportId', 'unknownId', 'There is no such report');
    const isDecided =
      report.eventId === id && (await selectCurrentGrouping(transaction, reportId, id))?.by === 'person';
    if (!isDecided) await move(transaction, report.id, report.eventId, id, deps.clock());
    return id;
  });
  return await getEvent(deps, target);
}

/** Takes a report out of an event. Throws `notFound` where it does not stand in it. */
export async function ungroupReport(deps: ServiceDeps, eventId: string, reportId: string): Promise<Event> {
  const source = await transact(deps.db, async (transaction) => {
    const { id } = await successorOf(transaction, eventId);
    const report = isUuid(reportId) ? await selectStoredReport(transaction, reportId) : null;
    if (report === null || report.eventId !== id) throw notFound('report in this event');
    await move(transaction, report.id, id, null, deps.clock());
    return id;
  });
  return await getEvent(deps, source);
}

/** Events are locked before the report; what was read before the locks must still hold. */
async function move(
  transaction: Database,
  reportId: string,
  from: string | null,
  to: string | null,
  at: Date,
): Promise<void> {
  const proposals = await proposalsOf(transaction, [reportId]);
  await lockOpenEvents(
    transaction,
    [from, to, ...proposals].filter((id) => id !== null),
  );
  const report = await lockReport(transaction, reportId);
  if (report === null || report.eventId !== from) throw new StaleRead();
  if (from !== to) await updateReportRow(transaction, reportId, { eventId: to }, at);
  await noteMove(transaction, { reportId, from, to, at, proposals });
}
