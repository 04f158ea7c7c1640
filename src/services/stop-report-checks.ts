import { upsertSchedule } from '../../db/queries/report-checks.ts';
import { selectStoredReport } from '../../db/queries/reports.ts';
import { transact } from '../../db/transact.ts';
import type { ServiceDeps } from './deps.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';

/** The report's address is not looked at again, also where it is added again; a check by hand takes it up. Throws `notFound`. */
export async function stopReportChecks(deps: ServiceDeps, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound('report');
  await transact(deps.db, async (transaction) => {
    const report = await selectStoredReport(transaction, id);
    if (report === null) throw notFound('report');
    const row = { reportId: report.id, since: deps.clock(), nextAt: null, stopped: true };
    await upsertSchedule(transaction, row);
  });
}
