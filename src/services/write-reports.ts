import type { Database } from '../../db/database.ts';
import { insertHistory } from '../../db/queries/event-history.ts';
import { updateEventRow } from '../../db/queries/events.ts';
import { selectOutlet } from '../../db/queries/outlets.ts';
import { insertReports, lockReport, updateReportRow } from '../../db/queries/reports.ts';
import { selectRevisionByHash } from '../../db/queries/revisions.ts';
import { StaleRead } from '../../db/transact.ts';
import type { AddedReport } from './dto/report.ts';
import { faulty, ServiceError } from './errors.ts';
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
): Promise<AddedReport[]> {
  const now = given[0]!.prepared.now;
  const { ready, unknown } = await underKnownAddresses(transaction, given);
  const targets = await targetEvents(
    transaction,
    ready.map(({ eventId }) => eventId),
  );
  await lockOpenEvents(transaction, [...new Set(targets.values())]);
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
  const added: AddedReport[] = [];
  for (const [i, one] of ready.entries()) {
    const { id, revisionId } = one.prepared;
    added.push(
      isNew(i)
        ? { id, status: 'created', revisionId, revisionNumber: 1, eventId: targetOf(one) }
        : await reviseReport(transaction, one, targetOf(one)),
    );
  }
  await keepAddresses(transaction, unknown.flat(), now);
  return added;
}

const idOf = ({ prepared }: ReadyReport): string => prepared.id;

async function reviseReport(
  transaction: Database,
  { prepared, computed }: ReadyReport,
  target: string | null,
): Promise<AddedReport> {
  const { id, now, contentHash, text } = prepared;
  const report = await lockReport(transaction, id);
  if (report === null) throw new StaleRead();
  if (target !== null && report.eventId !== null && report.eventId !== target) {
    throw faulty(
      '/eventId',
      'inAnotherEvent',
      'The report stands in another event; move it there',
      'conflict',
    );
  }
  const joins = target !== null && report.eventId === null;
  const eventId = report.eventId ?? target;
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
  if (joins) await noteAdded(transaction, [[target, id]], now);
  return { id, status: isUnchanged ? 'unchanged' : 'revised', revisionId, revisionNumber: number, eventId };
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
    await updateEventRow(transaction, eventId, {}, at);
    const reportIds = members.map(([, reportId]) => reportId);
    await insertHistory(transaction, { eventId, at, kind: 'reportAdded', reportIds });
  }
}
