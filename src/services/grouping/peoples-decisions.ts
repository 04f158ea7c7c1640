import type { Database } from '../../../db/database.ts';
import { selectKeptApart, selectPersonDecisions } from '../../../db/queries/groupings.ts';
import type { PeoplesDecisions } from './choose-placement.ts';
import type { PlacedReport } from './stored-features.ts';

/** Reads what people have decided on a report and on those that it is compared with. */
export async function peoplesDecisions(
  db: Database,
  me: Pick<PlacedReport, 'reportId'>,
  candidates: readonly PlacedReport[],
): Promise<PeoplesDecisions> {
  const ids = [me.reportId, ...candidates.map((one) => one.reportId)];
  const decisions = await selectPersonDecisions(db, ids);
  const apart = await selectKeptApart(db, ids);
  const denied = Map.groupBy(
    decisions.filter((one) => one.verdict !== 'joined'),
    (one) => one.reportId,
  );
  const events = new Map([...denied].map(([id, ofIt]) => [id, ofIt.map((one) => one.eventId)]));
  for (const { reportId, otherEventId } of apart) {
    if (otherEventId !== null) events.set(reportId, [...(events.get(reportId) ?? []), otherEventId]);
  }
  const others = Map.groupBy(apart, (one) => one.reportId);
  return {
    denied: events,
    apart: new Map([...others].map(([id, ofIt]) => [id, ofIt.map((one) => one.otherId)])),
    pinned: new Set(decisions.filter((one) => one.verdict !== 'dismissed').map((one) => one.reportId)),
  };
}
