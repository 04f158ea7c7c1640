import type { Database } from '../../db/database.ts';
import { enqueueGrouping } from '../../db/queries/event-features.ts';
import { insertHistory } from '../../db/queries/event-history.ts';
import { confirmProposal } from '../../db/queries/events.ts';
import { insertGroupings } from '../../db/queries/groupings.ts';
import { selectOutlet } from '../../db/queries/outlets.ts';
import {
  insertReports,
  lockReport,
  type Standing,
  selectStandings,
  updateReportRow,
} from '../../db/queries/reports.ts';
import { selectRevisionByHash } from '../../db/queries/revisions.ts';
import { StaleRead } from '../../db/transact.ts';
import type { AddedReport } from './dto/report.ts';
import { faulty, ServiceError } from './errors.ts';
import { isPersonsToPlace } from './grouping/is-persons-to-place.ts';
import { noteMove } from './grouping/note-move.ts';
import { proposalsOf } from './grouping/proposals.ts';
import { keepAddresses, underKnownAddresses } from './known-addresses.ts';
import { lockOpenEvents, successorOf } from './open-event.ts';
import type { ReadyReport } from './ready-report.ts';
import { resolveOutlets } from './resolve-outlet.ts';
import { writeRevisions } from './write-revisions.ts';

/**
 * Writes reports inside a transaction: those that are not known with their first revisions, a revision to those that
 * are known with another text. The one place where a report comes into the store, for one and for many. Throws
 * ServiceError for the first that cannot be written; nothing of any of them must then be kept.
 */
export async function writeReports(
  transaction: Database,
  given: readonly ReadyReport[],
  isGrouping: boolean,
): Promise<AddedReport[]> {
  const now = given[0]!.prepared.now;
  const { ready, unknown } = await underKnownAddresses(transaction, given);
  const targets = await targetEvents(
    transaction,
    ready.map(({ eventId }) => eventId),
  );
  const seen = await standingsOfNamed(transaction, ready);
  const standing = [...seen.values()].flatMap((row) => row.eventId ?? []);
  const proposals = await proposalsOf(transaction, [...seen.keys()]);
  await lockOpenEvents(transaction, [...new Set([...targets.values(), ...standing, ...proposals])]);
  const targetOf = ({ eventId }: ReadyReport) => (eventId === null ? null : targets.get(eventId)!);
  const outlets = await resolveOutlets(
    transaction,
    ready.map(({ prepared }) => prepared.outlet),
    now,
  );
  // Of two that are one report the first comes in; in the order of ids, so that two transactions never cross.
  const first = new Map(ready.map((one, i) => [one.prepared.id, i] as const).reverse());
  const candidates = [...first.values()].sort((a, b) => (idOf(ready[a]!) < idOf(ready[b]!) ? -1 : 1));
  const created = await insertReports(
    transaction,
    candidates.map((i) => {
      const { prepared, computed } = ready[i]!;
      const { id, report } = prepared;
      const outletId = outlets[i]!.id;
      const eventId = targetOf(ready[i]!);
      const counted = { currentRevision: 1, revisionCount: 1 };
      return { ...report, id, outletId, eventId, ...counted, search: computed.search };
    }),
    now,
  );
  const isNew = (i: number) => created.has(idOf(ready[i]!)) && first.get(idOf(ready[i]!)) === i;
  const news = candidates.filter(isNew);
  await writeRevisions(
    transaction,
    news.map((i) => {
      const { prepared, computed } = ready[i]!;
      const { id: reportId, revisionId, contentHash, revision, text } = prepared;
      const row = { ...revision, id: revisionId, reportId, number: 1, contentHash };
      return { row, text: { ...text, outlet: outlets[i]!.name }, computed };
    }),
  );
  await noteAdded(
    transaction,
    news.map((i) => [targetOf(ready[i]!), idOf(ready[i]!)] as const),
    now,
  );
  const unplaced = news.filter((i) => targetOf(ready[i]!) === null).map((i) => idOf(ready[i]!));
  if (isGrouping) await enqueueGrouping(transaction, unplaced, now);
  const added: AddedReport[] = [];
  for (const [i, one] of ready.entries()) {
    const { id, revisionId } = one.prepared;
    added.push(
      isNew(i)
        ? { id, status: 'created', revisionId, revisionNumber: 1, eventId: targetOf(one), grouping: null }
        : await reviseReport(transaction, one, {
            target: targetOf(one),
            from: seen.get(id)?.eventId ?? null,
            proposals,
            isGrouping,
          }),
    );
  }
  await keepAddresses(transaction, unknown.flat(), now);
  return added;
}

const idOf = ({ prepared }: ReadyReport): string => prepared.id;

/** Reports for which an event is named and that are known: where they stand before the events are locked. */
async function standingsOfNamed(
  transaction: Database,
  ready: readonly ReadyReport[],
): Promise<Map<string, Standing>> {
  const named = ready.filter(({ eventId }) => eventId !== null);
  return await selectStandings(transaction, named.map(idOf));
}

/** Where a known report is to go; `from` is where it stood before the events were locked. */
interface Destination {
  target: string | null;
  from: string | null;
  proposals: readonly string[];
  isGrouping: boolean;
}

async function reviseReport(
  transaction: Database,
  { prepared, computed }: ReadyReport,
  { target, from, proposals, isGrouping }: Destination,
): Promise<AddedReport> {
  const { id, now, contentHash, text } = prepared;
  const report = await lockReport(transaction, id);
  if (report === null) throw new StaleRead();
  // Of two in one batch the first may have been put in the event just now.
  if (target !== null && report.eventId !== from && report.eventId !== target) throw new StaleRead();
  const joins = target !== null && (await isPersonsToPlace(transaction, report, target));
  const eventId = joins ? target : report.eventId;
  const earlier = await selectRevisionByHash(transaction, id, contentHash);
  const number = earlier?.number ?? report.revisionCount + 1;
  const revisionId = earlier?.id ?? prepared.revisionId;
  const isUnchanged = number === report.currentRevision;
  if (earlier === null) {
    const outlet = await selectOutlet(transaction, report.outletId);
    const { language, fullText, publishedAt } = report;
    const context = { language, fullText, publishedAt: publishedAt?.toISOString() ?? null };
    const row = { ...prepared.revision, id: revisionId, reportId: id, number, contentHash };
    await writeRevisions(transaction, [
      { row, text: { ...text, ...context, outlet: outlet?.name ?? null }, computed },
    ]);
  }
  if (!isUnchanged || joins) {
    const revisionCount = Math.max(report.revisionCount, number);
    const current = isUnchanged ? {} : { currentRevision: number, revisionCount, search: computed.search };
    await updateReportRow(transaction, id, { ...current, eventId }, now);
  }
  if (joins)
    await noteMove(transaction, { reportId: id, from: report.eventId, to: target, at: now, proposals });
  else if (isGrouping && !isUnchanged) await enqueueGrouping(transaction, [id], now);
  const status = isUnchanged ? 'unchanged' : 'revised';
  return { id, status, revisionId, revisionNumber: number, eventId, grouping: null };
}

/** The events that stand for the named ones now. Throws `invalidRequest` for one that does not exist. */
export async function targetEvents(
  db: Database,
  named: readonly (string | null)[],
): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  for (const eventId of named) {
    if (eventId === null || targets.has(eventId)) continue;
    try {
      targets.set(eventId, (await successorOf(db, eventId)).id);
    } catch (error) {
      const isUnknown = error instanceof ServiceError && error.code === 'notFound';
      throw isUnknown ? faulty('/eventId', 'unknownId', 'There is no such event') : error;
    }
  }
  return targets;
}

/** One entry in the history of each event, with all that it was given. */
async function noteAdded(
  transaction: Database,
  pairs: readonly (readonly [eventId: string | null, reportId: string])[],
  at: Date,
): Promise<void> {
  const byEvent = Map.groupBy(pairs, ([eventId]) => eventId);
  for (const [eventId, members] of byEvent) {
    if (eventId === null) continue;
    const reportIds = members.map(([, reportId]) => reportId);
    await confirmProposal(transaction, eventId, at);
    await insertHistory(transaction, { eventId, at, kind: 'reportAdded', reportIds });
    await insertGroupings(transaction, { eventId, reportIds, by: 'person', verdict: 'joined', at });
  }
}
