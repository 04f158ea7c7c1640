import { claimDueChecks } from '../../db/queries/report-checks.ts';
import { carryOut, leaseFrom } from './checks/carry-out.ts';
import type { ServiceDeps } from './deps.ts';
import type { RecheckBudget, RecheckRound } from './dto/report-checks.ts';
import type { Fetching } from './fetching/ports.ts';

/**
 * Workers allow 50 requests to other hosts in one run at the least, and feeds need most of them; redirects and robots
 * rules count, too.
 */
const BUDGET = { reports: 12, requests: 14 };
/** Hosts that are waited for at the same time. */
const AT_ONCE = 3;

/**
 * A round of the background job: addresses that are due are looked at again, the longest overdue first. Several that
 * run at once never take the same one; what is cut off is due again after its lease. Does nothing where nothing is
 * fetched. Throws what a check threw that was no matter of its report, after the others have ended.
 */
export async function recheckDueReports(
  deps: ServiceDeps,
  budget: RecheckBudget = {},
): Promise<RecheckRound> {
  const round: RecheckRound = { checked: 0, outcomes: {} };
  if (deps.fetching === undefined) return round;
  const { reports = BUDGET.reports, requests = BUDGET.requests } = budget;
  const counting = countRequests(deps.fetching);
  let begun = 0;
  const work = async () => {
    while (begun < reports && counting.count() < requests) {
      begun += 1;
      const now = deps.clock();
      const [row] = await claimDueChecks(deps.db, now, leaseFrom(now), 1);
      if (row === undefined) return;
      const outcome = await carryOut(deps, counting.fetching, row);
      if (outcome === null) continue;
      round.checked += 1;
      round.outcomes[outcome] = (round.outcomes[outcome] ?? 0) + 1;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return round;
}

function countRequests(fetching: Fetching): { fetching: Fetching; count: () => number } {
  let count = 0;
  const transport: Fetching['transport'] = (url, request) => {
    count += 1;
    return fetching.transport(url, request);
  };
  return { fetching: { ...fetching, transport }, count: () => count };
}
