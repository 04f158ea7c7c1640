import { selectReportCheck, upsertSchedule } from '../../db/queries/report-checks.ts';
import { selectStoredReport } from '../../db/queries/reports.ts';
import { carryOut, leaseFrom } from './checks/carry-out.ts';
import type { ServiceDeps } from './deps.ts';
import type { ReportChecks } from './dto/report-checks.ts';
import { notFound, ServiceError } from './errors.ts';
import { FetchError } from './fetching/fetch-error.ts';
import { fetchFault } from './fetching/fetch-page.ts';
import { getReportChecks } from './get-report-checks.ts';
import { isUuid } from './identity.ts';

/**
 * Looks at the report's address now, and has it looked at again from then on. What the other side did is told in
 * `last`, not thrown. Throws `notFound`, `conflict` for a report without an address, `fetchRefused` where this service
 * fetches nothing.
 */
export async function checkReport(deps: ServiceDeps, id: string): Promise<ReportChecks> {
  const report = isUuid(id) ? await selectStoredReport(deps.db, id) : null;
  if (report === null) throw notFound('report');
  if (report.canonicalUrl === null) {
    throw new ServiceError('conflict', 'The report has no address that could be looked at.');
  }
  const { fetching } = deps;
  if (fetching === undefined) {
    throw fetchFault(new FetchError('fetchingOff', 'This service fetches nothing.'), '');
  }
  const now = deps.clock();
  const known = await selectReportCheck(deps.db, report.id);
  // An address that nobody looks at any more is taken up as a new one.
  const since = known?.nextAt == null ? now : known.since;
  const schedule = { reportId: report.id, since, nextAt: leaseFrom(now), stopped: false };
  await carryOut(deps, fetching, await upsertSchedule(deps.db, schedule));
  return await getReportChecks(deps, report.id);
}
