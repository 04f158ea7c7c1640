import type { Database } from '../../../db/database.ts';
import { updateEventRow } from '../../../db/queries/events.ts';
import { insertGroupings } from '../../../db/queries/groupings.ts';
import { selectProposalsOf, selectSuggestedReports } from '../../../db/queries/suggestions.ts';
import { mergeInto } from './merge-into.ts';

/** A proposal of fewer reports says nothing. */
const FEWEST = 2;

/** Ids of the proposals (events of suggestions alone) that name any of these reports; to be locked with the events. */
export async function proposalsOf(transaction: Database, reportIds: readonly string[]): Promise<string[]> {
  const found = await Promise.all(reportIds.map((id) => selectProposalsOf(transaction, id)));
  return [...new Set(found.flat())].sort();
}

/**
 * Once a report stands in `eventId`, proposals that named it and have too few others left are answered: their address
 * leads to that event, for which what is left of them is suggested.
 */
export async function settleProposals(
  transaction: Database,
  proposals: readonly string[],
  eventId: string,
  at: Date,
): Promise<void> {
  for (const proposal of proposals) {
    if (proposal === eventId) continue;
    const left = await selectSuggestedReports(transaction, proposal);
    if (left.length < FEWEST) {
      await mergeInto(transaction, { from: proposal, into: eventId, by: 'machine', at });
    }
  }
}

/** After a person has denied a report: a proposal that has too few left is closed, and what is left is denied, too. */
export async function closeIfAnswered(transaction: Database, proposal: string, at: Date): Promise<void> {
  const left = await selectSuggestedReports(transaction, proposal);
  if (left.length >= FEWEST) return;
  await insertGroupings(transaction, {
    reportIds: left,
    eventId: proposal,
    by: 'person',
    verdict: 'dismissed',
    at,
  });
  await updateEventRow(transaction, proposal, { status: 'closed' }, at);
}
