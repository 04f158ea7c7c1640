import { selectGroupingQueue } from '../../../db/queries/event-features.ts';
import type { ServiceDeps } from '../deps.ts';
import { groupStoredReport } from './group-stored-report.ts';
import { isGrouping } from './grouping-mode.ts';

/** Reports of one round of the background job. */
const A_ROUND = 50;
/** A report that could not be placed so often is left alone until its text changes. */
const MAX_ATTEMPTS = 5;

/**
 * The background job: places reports that came in great numbers, that could not be placed when they came, or that were
 * stored before the machine looked at any. Gives the ids of the reports looked at.
 */
export async function groupPending(deps: ServiceDeps): Promise<string[]> {
  if (!isGrouping(deps)) return [];
  const waiting = await selectGroupingQueue(deps.db, {
    until: deps.clock(),
    maxAttempts: MAX_ATTEMPTS,
    limit: A_ROUND,
  });
  for (const reportId of waiting) await groupStoredReport(deps, reportId);
  return waiting;
}
