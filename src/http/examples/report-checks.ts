import type { ReportChecks } from '../../services/dto/report-checks.ts';
import { reportSummaryExample } from './report.ts';

/** Two looks at an invented report: an hour after it came in, when its text had changed, and an hour after that. */
export const reportChecksExample: ReportChecks = {
  reportId: reportSummaryExample.id,
  url: reportSummaryExample.url,
  state: 'scheduled',
  next: '2026-01-14T14:09:25.445Z',
  last: { at: '2026-01-14T11:45:00.352Z', outcome: 'unchanged', status: null, reason: null },
  checks: 2,
  changes: 1,
  failures: 0,
  goneSince: null,
  movedTo: null,
};
