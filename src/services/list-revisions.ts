import { selectStoredReport } from '../../db/queries/reports.ts';
import { type RevisionSummaryRow, selectRevisions } from '../../db/queries/revisions.ts';
import { pageOf, pageSize, readNumberCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import type { Page, PageRequest } from './dto/page.ts';
import type { RevisionSummary } from './dto/revision.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';

/** The report's revisions, newest first. Throws `notFound`. */
export async function listRevisions(
  { db }: ServiceDeps,
  reportId: string,
  page: PageRequest,
): Promise<Page<RevisionSummary>> {
  const size = pageSize(page.limit);
  const sort = 'revisions';
  const before = readNumberCursor(page.cursor, sort);
  const report = isUuid(reportId) ? await selectStoredReport(db, reportId) : null;
  if (report === null) throw notFound('report');
  const rows = await selectRevisions(db, report.id, before, size + 1);
  const toItem = (row: RevisionSummaryRow) => revisionSummaryOf(row, report.currentRevision);
  return pageOf(rows, size, sort, (row) => [String(row.number), ''], toItem);
}

/** The revision as lists carry it. */
export function revisionSummaryOf(row: RevisionSummaryRow, currentRevision: number): RevisionSummary {
  return {
    id: row.id,
    reportId: row.reportId,
    number: row.number,
    contentHash: row.contentHash,
    headline: row.headline === '' ? null : row.headline,
    capturedAt: row.capturedAt.toISOString(),
    current: row.number === currentRevision,
  };
}
