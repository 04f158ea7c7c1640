import type { Database } from '../../db/database.ts';
import { selectStandings } from '../../db/queries/reports.ts';
import { transact } from '../../db/transact.ts';
import { withStoredArticle } from './article-of-html.ts';
import { watchAddress } from './checks/watch-address.ts';
import type { ServiceDeps } from './deps.ts';
import type { AddedReport, NewReport } from './dto/report.ts';
import { isAddressAlone, reportAtAddress } from './fetching/report-at-address.ts';
import { groupStoredReport } from './grouping/group-stored-report.ts';
import { isGrouping } from './grouping/grouping-mode.ts';
import { underKnownAddresses } from './known-addresses.ts';
import { prepareReport } from './prepare-report.ts';
import { type ReadyReport, readyReport } from './ready-report.ts';
import { groupingOf } from './report-dto.ts';
import { outletIdIn } from './resolve-outlet.ts';
import { targetEvents, writeReports } from './write-reports.ts';

/**
 * Adds a report with its first revision and readings, all at once; adds a revision where the report is known with
 * another text; does nothing where it is known with this text. An outlet that returns to an earlier text is
 * `revised`, with that earlier revision as its current one. A page is read first, and fetched where only its address
 * is given: then it is also looked at again, on a falling schedule.
 */
export async function addReport(deps: ServiceDeps, given: NewReport): Promise<AddedReport> {
  const { input, seen } = isAddressAlone(given)
    ? await reportAtAddress(deps, given)
    : { input: withStoredArticle(given), seen: null };
  const prepared = await prepareReport(input, deps.clock(), (outlet) => outletIdIn(deps.db, outlet));
  const ready = readyReport(prepared, input.eventId);
  const [known] = await knownReports(deps.db, [ready]);
  if (known != null) {
    if (seen !== null) await watchAddress(deps.db, known.id, prepared, seen);
    return withRemoved(ready, known);
  }
  const added = await transact(deps.db, async (transaction) => {
    const [written] = await writeReports(transaction, [ready], isGrouping(deps));
    if (seen !== null) await watchAddress(transaction, written!.id, prepared, seen);
    return written!;
  });
  const isToPlace = isGrouping(deps) && ready.eventId === null;
  if (isToPlace && added.status !== 'unchanged') await groupStoredReport(deps, added.id);
  const [placed] = await withPlaces(deps.db, [withRemoved(ready, added)]);
  return placed!;
}

/** Says where reports stand now, and how they came there. */
export async function withPlaces(db: Database, added: readonly AddedReport[]): Promise<AddedReport[]> {
  const standings = await selectStandings(
    db,
    added.map((one) => one.id),
  );
  return added.map((one) => {
    const row = standings.get(one.id);
    return row === undefined ? one : { ...one, eventId: row.eventId, grouping: groupingOf(row) };
  });
}

/**
 * The common case of a feed that is read again: nothing to write, so nothing is locked. Null for each report that is
 * not known with this very text, brings an address that is not known, or is to join an event that it does not stand in.
 */
export async function knownReports(
  db: Database,
  given: readonly ReadyReport[],
): Promise<(AddedReport | null)[]> {
  const { ready, unknown } = await underKnownAddresses(db, given);
  const rows = await selectStandings(
    db,
    ready.map(({ prepared }) => prepared.id),
  );
  const isSame = ({ prepared }: ReadyReport) => rows.get(prepared.id)?.contentHash === prepared.contentHash;
  const targets = await targetEvents(
    db,
    ready.filter(isSame).map(({ eventId }) => eventId),
  );
  return ready.map((one, i) => {
    const row = rows.get(one.prepared.id);
    if (row === undefined || !isSame(one) || unknown[i]!.length > 0) return null;
    if (one.eventId !== null && targets.get(one.eventId) !== row.eventId) return null;
    // Naming the event is a decision, also on a report that the machine has put there.
    if (one.eventId !== null && row.grouping?.by === 'machine') return null;
    const { id, eventId, revisionId, currentRevision: revisionNumber } = row;
    return { id, status: 'unchanged', revisionId, revisionNumber, eventId, grouping: groupingOf(row) };
  });
}

/** What was taken off the text, where something was. */
export function withRemoved({ prepared }: ReadyReport, added: AddedReport): AddedReport {
  const { removed } = prepared.revision;
  return removed.length === 0 ? added : { ...added, removed };
}
