import { insertHistory } from '../../db/queries/event-history.ts';
import { updateEventRow } from '../../db/queries/events.ts';
import { deleteReportRow, lockReport, selectStoredReport } from '../../db/queries/reports.ts';
import { StaleRead, transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import { notFound } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { isUuid } from './identity.ts';
import { lockOpenEvents } from './open-event.ts';

/** Deletes the report with its revisions and readings; the event's history keeps its id. */
export async function deleteReport(deps: ServiceDeps, id: string, expected: ExpectedVersion): Promise<void> {
  if (!isUuid(id)) throw notFound('report');
  await transact(deps.db, async (transaction) => {
    const seen = await selectStoredReport(transaction, id);
    if (seen === null) throw notFound('report');
    if (seen.eventId !== null) await lockOpenEvents(transaction, [seen.eventId]);
    const row = await lockReport(transaction, id);
    if (row === null) throw notFound('report');
    if (row.eventId !== seen.eventId) throw new StaleRead();
    checkVersion('report', row, expected);
    await deleteReportRow(transaction, id);
    if (row.eventId === null) return;
    const at = deps.clock();
    await updateEventRow(transaction, row.eventId, {}, at);
    await insertHistory(transaction, {
      eventId: row.eventId,
      at,
      kind: 'reportDeleted',
      reportIds: [row.id],
    });
  });
}
