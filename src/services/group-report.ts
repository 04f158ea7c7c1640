import type { Database } from '../../db/database.ts';
import { insertHistory } from '../../db/queries/event-history.ts';
import { updateEventRow } from '../../db/queries/events.ts';
import { lockReport, selectStoredReport, updateReportRow } from '../../db/queries/reports.ts';
import { StaleRead, transact } from '../../db/transact.ts';
import type { ServiceDeps } from './deps.ts';
import type { Event } from './dto/event.ts';
import { faulty, notFound } from './errors.ts';
import { getEvent } from './get-event.ts';
import { isUuid } from './identity.ts';
import { lockOpenEvents, successorOf } from './open-event.ts';

/**
 * Puts a report in an event, out of the one it stands in; nothing changes where it stands there already. A merged
 * event stands for its successor. Throws `notFound` for the event, `invalidRequest` for the report.
 */
export async function groupReport(deps: ServiceDeps, eventId: string, reportId: string): Promise<Event> {
  const target = await transact(deps.db, async (transaction) => {
    const { id } = await successorOf(transaction, eventId);
    const report = isUuid(reportId) ? await selectStoredReport(transaction, reportId) : null;
    if (report === null) throw faulty('/reportId', 'unknownId', 'There is no such report');
    if (report.eventId !== id) await move(transaction, reportId, report.eventId, id, deps.clock());
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
    await move(transaction, reportId, id, null, deps.clock());
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
  await lockOpenEvents(
    transaction,
    [from, to].filter((id) => id !== null),
  );
  const report = await lockReport(transaction, reportId);
  if (report === null || report.eventId !== from) throw new StaleRead();
  await updateReportRow(transaction, reportId, { eventId: to }, at);
  const reportIds = [reportId];
  if (from !== null) {
    await updateEventRow(transaction, from, {}, at);
    await insertHistory(transaction, {
      eventId: from,
      at,
      kind: 'reportRemoved',
      otherEventId: to,
      reportIds,
    });
  }
  if (to !== null) {
    await updateEventRow(transaction, to, {}, at);
    await insertHistory(transaction, { eventId: to, at, kind: 'reportAdded', otherEventId: from, reportIds });
  }
}
