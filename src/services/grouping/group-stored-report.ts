import {
  countGroupingAttempt,
  dequeueGrouping,
  selectEventStandings,
} from '../../../db/queries/event-features.ts';
import { selectReport } from '../../../db/queries/reports.ts';
import { StaleRead, transact } from '../../../db/transact.ts';
import { spellingIn } from '../../grouping/spelling.ts';
import type { ServiceDeps } from '../deps.ts';
import { applyPlacement, StalePlacement } from './apply-placement.ts';
import { applyProposal, applySuggestion } from './apply-suggestion.ts';
import { choosePlacement, type Placement } from './choose-placement.ts';
import { findCandidates } from './find-candidates.ts';
import { nameEvent } from './name-event.ts';
import { peoplesDecisions } from './peoples-decisions.ts';
import { currentFeatures, type PlacedReport } from './stored-features.ts';

/** Others change the same events meanwhile: each attempt sees what they have written. */
const ATTEMPTS = 12;

/**
 * Places a stored report by its features, as far as people leave it to the machine, and what else this shows of the reports
 * around it. Never throws: a report that could not be placed stays in the queue.
 */
export async function groupStoredReport(deps: ServiceDeps, reportId: string): Promise<void> {
  try {
    await place(deps, reportId);
    await dequeueGrouping(deps.db, reportId);
  } catch (error) {
    // Where others were in the way it is nobody's fault: the next round tries again.
    if (!isStale(error)) await countGroupingAttempt(deps.db, reportId, deps.clock()).catch(() => {});
  }
}

async function place(deps: ServiceDeps, reportId: string): Promise<void> {
  let hasFormed = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const kind = await placeOnce(deps, reportId);
      // A second look at what is there now: of two events that formed at once, the later sees the other.
      if (kind !== 'form' || hasFormed) return;
      hasFormed = true;
    } catch (error) {
      if (!isStale(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

function isStale(error: unknown): boolean {
  return error instanceof StalePlacement || error instanceof StaleRead;
}

async function placeOnce(deps: ServiceDeps, reportId: string): Promise<Placement['kind']> {
  const { db, grouping = 'off' } = deps;
  const row = grouping === 'off' ? null : await selectReport(db, reportId);
  if (row === null || grouping === 'off') return 'none';
  const { keys, ...me } = await currentFeatures(db, row);
  const candidates = await findCandidates(db, reportId, keys);
  const events = [...new Set([me, ...candidates].flatMap((one) => one.eventId ?? []))];
  const [standings, people] = await Promise.all([
    selectEventStandings(db, events),
    peoplesDecisions(db, me, candidates),
  ]);
  const placement = choosePlacement(
    me,
    candidates,
    new Map(standings.map((event) => [event.id, event])),
    people,
    grouping,
    spellingIn(row),
  );
  await apply(deps, me, placement, candidates);
  return placement.kind;
}

async function apply(
  { db, clock }: ServiceDeps,
  me: PlacedReport,
  placement: Placement,
  candidates: readonly PlacedReport[],
): Promise<void> {
  const { kind, eventId, partners, company, merges, moves } = placement;
  const changesNothing = eventId === me.eventId && merges.length + moves.length === 0;
  if (kind === 'none' || (kind === 'join' && changesNothing)) return;
  const at = clock();
  if (kind === 'suggest') {
    return await transact(db, (transaction) => applySuggestion(transaction, me, eventId!, placement, at));
  }
  const naming = await nameEvent(db, [me, ...candidates.filter((one) => company.includes(one.reportId))]);
  const founders = [me, ...candidates.filter((one) => partners.includes(one.reportId))];
  await transact(db, async (transaction) => {
    if (kind === 'propose') await applyProposal(transaction, founders, placement, naming, at);
    else await applyPlacement(transaction, { me, founders, candidates, placement, naming, at });
  });
}
