import { selectStoredReport } from '../../db/queries/reports.ts';
import { selectRevision } from '../../db/queries/revisions.ts';
import type { ServiceDeps } from './deps.ts';
import type { Revision } from './dto/revision.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';
import { revisionSummaryOf } from './list-revisions.ts';

/** One revision: by number, by its id, or `current`. Throws `notFound`. */
export async function getRevision(
  { db }: ServiceDeps,
  reportId: string,
  reference: string | number,
): Promise<Revision> {
  const report = isUuid(reportId) ? await selectStoredReport(db, reportId) : null;
  if (report === null) throw notFound('report');
  const wanted = revisionWanted(reference, report.currentRevision);
  const row = wanted === null ? null : await selectRevision(db, report.id, wanted);
  if (row === null) throw notFound('revision');
  return {
    ...revisionSummaryOf(row, report.currentRevision),
    subheadline: row.subheadline === '' ? null : row.subheadline,
    bylines: row.bylines,
    removed: row.removed,
    text: row.body,
  };
}

function revisionWanted(
  reference: string | number,
  currentRevision: number,
): { number: number } | { id: string } | null {
  const text = String(reference);
  if (text === 'current') return { number: currentRevision };
  if (isUuid(text)) return { id: text };
  return /^[1-9]\d{0,8}$/.test(text) ? { number: Number(text) } : null;
}
