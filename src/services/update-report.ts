import { selectOutlet } from '../../db/queries/outlets.ts';
import { lockReport, type ReportValues, updateReportRow } from '../../db/queries/reports.ts';
import { transact } from '../../db/transact.ts';
import type { ExpectedVersion, ServiceDeps } from './deps.ts';
import type { Report, ReportChange } from './dto/report.ts';
import { faulty, notFound } from './errors.ts';
import { checkVersion } from './expected-version.ts';
import { getReport } from './get-report.ts';
import { isUuid } from './identity.ts';
import { optionalChoice, optionalInstant, optionalLanguage, textList } from './input.ts';
import { LIMITS } from './limits.ts';

/** Corrects data about a report; its text changes by adding it again. Throws `notFound`, `preconditionFailed`. */
export async function updateReport(
  deps: ServiceDeps,
  id: string,
  change: ReportChange,
  expected: ExpectedVersion,
): Promise<Report> {
  const values = valuesOf(change);
  if (!isUuid(id)) throw notFound('report');
  await transact(deps.db, async (transaction) => {
    const row = await lockReport(transaction, id);
    if (row === null) throw notFound('report');
    checkVersion('report', row, expected);
    const { outletId } = change;
    if (outletId !== undefined) {
      const outlet = isUuid(outletId) ? await selectOutlet(transaction, outletId) : null;
      if (outlet === null) throw faulty('/outletId', 'unknownId', 'There is no such outlet');
      values.outletId = outlet.id;
    }
    await updateReportRow(transaction, id, values, deps.clock());
  });
  return await getReport(deps, id);
}

function valuesOf(change: ReportChange): Partial<ReportValues> {
  const values: Partial<ReportValues> = {};
  const kind = optionalChoice('/kind', change.kind, ['article', 'document']);
  if (kind !== null) values.kind = kind;
  if (change.publishedAt !== undefined) {
    values.publishedAt = optionalInstant('/publishedAt', change.publishedAt);
  }
  if (change.language !== undefined) values.language = optionalLanguage('/language', change.language);
  if (change.fullText !== undefined) values.fullText = change.fullText;
  if (change.tags !== undefined) values.tags = textList('/tags', change.tags, LIMITS.tags, LIMITS.tag);
  if (change.captions !== undefined) {
    values.captions = textList('/captions', change.captions, LIMITS.captions, LIMITS.caption);
  }
  return values;
}
