import { selectAddressesOf } from '../../db/queries/report-addresses.ts';
import { selectReport } from '../../db/queries/reports.ts';
import type { ServiceDeps } from './deps.ts';
import type { Report } from './dto/report.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';
import { reportOf } from './report-dto.ts';

/** The report with the text of its current revision. Throws `notFound`. */
export async function getReport({ db }: ServiceDeps, id: string): Promise<Report> {
  const row = isUuid(id) ? await selectReport(db, id) : null;
  if (row === null) throw notFound('report');
  return reportOf(row, await selectAddressesOf(db, id));
}
