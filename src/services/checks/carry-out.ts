import { type ReportCheckRow, recordCheck } from '../../../db/queries/report-checks.ts';
import { selectStoredReport } from '../../../db/queries/reports.ts';
import type { ServiceDeps } from '../deps.ts';
import type { ReportCheck } from '../dto/report-checks.ts';
import type { Fetching } from '../fetching/ports.ts';
import { type LastLook, nextCheck } from './check-schedule.ts';
import { type Look, lookAgain } from './look-again.ts';

/** Longer than any check takes; one that was cut off is due again afterwards. */
const LEASE_MILLISECONDS = 5 * 60_000;

export function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MILLISECONDS);
}

/**
 * Carries out a check that was taken (`row.nextAt` is the end of the lease) and notes what it came to and when the next
 * is due. The revision is written first: a check that is cut off between the two finds the text known the next time.
 * Null where the report is no more.
 */
export async function carryOut(
  deps: ServiceDeps,
  fetching: Fetching,
  row: ReportCheckRow,
): Promise<ReportCheck['outcome'] | null> {
  const report = await selectStoredReport(deps.db, row.reportId);
  if (report?.canonicalUrl == null) return null;
  const look = await lookAgain(deps, fetching, report.canonicalUrl, row);
  if (look === null) return null;
  const at = deps.clock();
  const failures = look.isPassing ? row.failures + 1 : 0;
  const isOver = look.outcome === 'gone' && look.status === 410;
  await recordCheck(deps.db, row.reportId, row.nextAt!, {
    ...look.seen,
    nextAt: isOver ? null : nextCheck(row.reportId, row.since, at, lastLook(look, failures)),
    checks: row.checks + 1,
    changes: row.changes + (look.outcome === 'revised' ? 1 : 0),
    failures,
    lastAt: at,
    lastOutcome: look.outcome,
    lastStatus: look.status,
    lastReason: look.reason,
    // No answer says nothing about what stands there.
    goneSince:
      look.outcome === 'failed' ? row.goneSince : look.outcome === 'gone' ? (row.goneSince ?? at) : null,
    movedTo: look.outcome === 'failed' ? row.movedTo : look.movedTo,
  });
  return look.outcome;
}

function lastLook(look: Look, failures: number): LastLook {
  if (look.isPassing) return { kind: 'failed', failures, retryAfter: look.retryAfter };
  return { kind: look.outcome === 'revised' ? 'changed' : 'same' };
}
