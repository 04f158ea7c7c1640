import { selectReport } from '../../db/queries/reports.ts';
import { engineVersion } from '../comparison/engine-version.ts';
import { ledgerOf } from '../comparison/report-ledger.ts';
import type { AttributionReading } from '../lenses/attribution/reading.ts';
import type { ServiceDeps } from './deps.ts';
import type { ReportAttribution } from './dto/attribution.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';
import { readingsOf } from './stored-readings.ts';

/** Who says what in the report's current text, and through whom it came. Throws `notFound`. */
export async function getAttribution(deps: ServiceDeps, reportId: string): Promise<ReportAttribution> {
  const row = isUuid(reportId) ? await selectReport(deps.db, reportId) : null;
  if (row === null) throw notFound('report');
  const { texts, readings } = await readingsOf(deps, [row]);
  const [text, reading] = [texts[0]!, readings[0]!];
  return {
    engineVersion,
    reportId: row.id,
    revisionId: row.revisionId,
    revisionNumber: row.currentRevision,
    outlet: row.outletName,
    bylines: row.bylines,
    tags: row.tags,
    headline: text.headline,
    subheadline: text.subheadline,
    text: text.body,
    notApplicable: (reading.sources as AttributionReading).notApplicable ? ['attributions'] : [],
    ...(inRevision(ledgerOf(text, reading), row.revisionId) as ReturnType<typeof ledgerOf>),
  };
}

/** A copy in which every span names the revision that holds its characters. */
function inRevision(value: unknown, revisionId: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inRevision(item, revisionId));
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, inRevision(item, revisionId)]),
  );
  return 'exact' in copy && 'start' in copy ? { revisionId, ...copy } : copy;
}
