import type { Database } from '../../../db/database.ts';
import { dequeueGrouping } from '../../../db/queries/event-features.ts';
import { insertHistory } from '../../../db/queries/event-history.ts';
import { confirmProposal, updateEventRow } from '../../../db/queries/events.ts';
import { insertGroupings } from '../../../db/queries/groupings.ts';
import { settleProposals } from './proposals.ts';

export interface Move {
  reportId: string;
  from: string | null;
  to: string | null;
  at: Date;
  /** Proposals that name the report, locked; see {@link settleProposals}. */
  proposals?: readonly string[];
}

/** Notes that a person has put a report in an event, out of one, or both: from now on the machine leaves it there. */
export async function noteMove(
  transaction: Database,
  { reportId, from, to, at, proposals = [] }: Move,
): Promise<void> {
  const entry = { at, by: 'person' as const, reportIds: [reportId] };
  if (from !== null && from !== to) {
    await updateEventRow(transaction, from, {}, at);
    await insertHistory(transaction, { ...entry, eventId: from, kind: 'reportRemoved', otherEventId: to });
    await insertGroupings(transaction, { ...entry, eventId: from, verdict: 'removed' });
  }
  if (to !== null) {
    await confirmProposal(transaction, to, at);
    if (from !== to) {
      await insertHistory(transaction, { ...entry, eventId: to, kind: 'reportAdded', otherEventId: from });
    }
    await insertGroupings(transaction, { ...entry, eventId: to, verdict: 'joined' });
    await settleProposals(transaction, proposals, to, at);
  }
  await dequeueGrouping(transaction, reportId);
}
