import type { ReportCheckRow } from '../../db/queries/report-checks.ts';
import type { StoredReport } from '../../db/queries/reports.ts';
import type { ReportChecks } from './dto/report-checks.ts';

/** The checks of a report as clients see them; `row` is null where it was never scheduled. */
export function reportChecksOf(
  report: Pick<StoredReport, 'id' | 'canonicalUrl'>,
  row: ReportCheckRow | null,
): ReportChecks {
  const last =
    row?.lastAt == null
      ? null
      : {
          at: row.lastAt.toISOString(),
          outcome: row.lastOutcome!,
          status: row.lastStatus,
          reason: row.lastReason,
        };
  return {
    reportId: report.id,
    url: report.canonicalUrl,
    state: stateOf(row),
    next: row?.nextAt?.toISOString() ?? null,
    last,
    checks: row?.checks ?? 0,
    changes: row?.changes ?? 0,
    failures: row?.failures ?? 0,
    goneSince: row?.goneSince?.toISOString() ?? null,
    movedTo: row?.movedTo ?? null,
  };
}

function stateOf(row: ReportCheckRow | null): ReportChecks['state'] {
  if (row === null) return 'none';
  if (row.nextAt !== null) return 'scheduled';
  return row.stopped ? 'stopped' : 'finished';
}
