import type { Database } from '../../../db/database.ts';
import { selectEvent } from '../../../db/queries/events.ts';
import { insertGroupings } from '../../../db/queries/groupings.ts';
import { lockReports } from '../../../db/queries/reports.ts';
import { selectCurrentGrouping, selectProposalsOf } from '../../../db/queries/suggestions.ts';
import { StalePlacement } from './apply-placement.ts';
import type { Placement } from './choose-placement.ts';
import { foundId, insertFound, type Naming } from './insert-found.ts';
import type { PlacedReport } from './stored-features.ts';

type Reasons = Pick<Placement, 'score' | 'because' | 'acrossLanguages'>;

/** Asks people whether a report belongs to an event; the report stays where it is. */
export async function applySuggestion(
  transaction: Database,
  me: PlacedReport,
  eventId: string,
  reasons: Reasons,
  at: Date,
): Promise<void> {
  await lockAlone(transaction, [me]);
  await suggest(transaction, me.reportId, eventId, reasons, at);
}

/** Asks people whether reports that stand alone make an event: one of suggestions alone, in which nothing stands yet. */
export async function applyProposal(
  transaction: Database,
  reports: readonly PlacedReport[],
  reasons: Reasons,
  naming: Naming,
  at: Date,
): Promise<void> {
  await lockAlone(transaction, reports);
  const ids = reports.map((one) => one.reportId).sort();
  const known = (await Promise.all(ids.map((id) => selectProposalsOf(transaction, id)))).flat();
  const eventId = known[0] ?? (await newProposal(transaction, ids, naming, at));
  if (eventId === null) return;
  for (const id of ids) await suggest(transaction, id, eventId, reasons, at);
}

/** Null where the same was proposed before and is answered. */
async function newProposal(
  transaction: Database,
  ids: readonly string[],
  naming: Naming,
  at: Date,
): Promise<string | null> {
  const answered = await selectEvent(transaction, await foundId(ids, 'suggested'));
  return answered === null ? await insertFound(transaction, ids, naming, 'suggested', at) : null;
}

async function suggest(
  transaction: Database,
  reportId: string,
  eventId: string,
  { score, because, acrossLanguages }: Reasons,
  at: Date,
): Promise<void> {
  const known = await selectCurrentGrouping(transaction, reportId, eventId);
  // What people have decided stands; what was suggested already is not suggested again.
  if (known?.by === 'person' || known?.verdict === 'suggested') return;
  const decision = {
    eventId,
    by: 'machine',
    verdict: 'suggested',
    score,
    because,
    acrossLanguages,
    at,
  } as const;
  await insertGroupings(transaction, { ...decision, reportIds: [reportId] });
}

async function lockAlone(transaction: Database, placed: readonly PlacedReport[]): Promise<void> {
  const rows = await lockReports(
    transaction,
    placed.map((one) => one.reportId),
  );
  if (rows.length < placed.length || rows.some((row) => row.eventId !== null)) throw new StalePlacement();
}
