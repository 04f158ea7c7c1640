import { selectReportCheck } from '../../db/queries/report-checks.ts';
import { selectStoredReport } from '../../db/queries/reports.ts';
import type { ServiceDeps } from './deps.ts';
import type { ReportChecks } from './dto/report-checks.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';
import { reportChecksOf } from './report-checks-dto.ts';

/** How the report's address is looked at again, and what came of it. Throws `notFound`. */
export async function getReportChecks({ db }: ServiceDeps, id: string): Promise<ReportChecks> {
  const report = isUuid(id) ? await selectStoredReport(db, id) : null;
  if (report === null) throw notFound('report');
  return reportChecksOf(report, await selectReportCheck(db, id));
}
