import type { Database } from '../../db/database.ts';
import { insertHistory } from '../../db/queries/event-history.ts';
import { updateEventRow } from '../../db/queries/events.ts';
import { selectOutlet } from '../../db/queries/outlets.ts';
import { insertReport, lockReport, selectReport, updateReportRow } from '../../db/queries/reports.ts';
import { selectRevisionByHash } from '../../db/queries/revisions.ts';
import { StaleRead, transact } from '../../db/transact.ts';
import { withStoredArticle } from './article-of-html.ts';
import type { ServiceDeps } from './deps.ts';
import type { AddedReport, NewReport } from './dto/report.ts';
import { faulty, ServiceError } from './errors.ts';
import { isAddressAlone, reportAtAddress } from './fetching/report-at-address.ts';
import { lockOpenEvents, successorOf } from './open-event.ts';
import { type PreparedReport, prepareReport } from './prepare-report.ts';
import { outletIdIn, resolveOutlet } from './resolve-outlet.ts';
import { searchVector } from './search-terms.ts';
import { writeRevision } from './write-revision.ts';

/**
 * Adds a report with its first revision and readings, all at once; adds a revision where the report is known with
 * another text; does nothing where it is known with this text. An outlet that returns to an earlier text is
 * `revised`, with that earlier revision as its current one. A page is read first, and fetched where only its address
 * is given.
 */
export async function addReport(deps: ServiceDeps, given: NewReport): Promise<AddedReport> {
  const input = isAddressAlone(given) ? await reportAtAddress(deps, given) : withStoredArticle(given);
  const prepared = await prepareReport(input, deps.clock(), (outlet) => outletIdIn(deps.db, outlet));
  const added =
    (await knownReport(deps.db, prepared, input)) ??
    (await transact(deps.db, (transaction) => writeReport(transaction, prepared, input)));
  const { removed } = prepared.revision;
  return removed.length === 0 ? added : { ...added, removed };
}

/** The common case of a feed that is read again: nothing to write, so nothing is locked. */
async function knownReport(
  db: Database,
  prepared: PreparedReport,
  input: NewReport,
): Promise<AddedReport | null> {
  const row = await selectReport(db, prepared.id);
  if (row === null || row.contentHash !== prepared.contentHash) return null;
  if (input.eventId != null && (await targetEvent(db, input.eventId)) !== row.eventId) return null;
  const { id, eventId, revisionId, currentRevision: revisionNumber } = row;
  return { id, status: 'unchanged', revisionId, revisionNumber, eventId };
}

async function writeReport(
  transaction: Database,
  prepared: PreparedReport,
  input: NewReport,
): Promise<AddedReport> {
  const target = input.eventId == null ? null : await targetEvent(transaction, input.eventId);
  if (target !== null) await lockOpenEvents(transaction, [target]);
  const outlet = await resolveOutlet(transaction, prepared.outlet, prepared.now);
  const { id, now, contentHash, revisionId, text } = prepared;
  const values = {
    ...prepared.report,
    id,
    outletId: outlet.id,
    eventId: target,
    currentRevision: 1,
    revisionCount: 1,
    search: searchVector([text.headline, text.subheadline, text.body]),
  };
  const isNew = await insertReport(transaction, values, now);
  if (!isNew) return await reviseReport(transaction, prepared, target);
  const revision = { ...prepared.revision, id: revisionId, reportId: id, number: 1, contentHash };
  await writeRevision(transaction, revision, { ...text, outlet: outlet.name });
  if (target !== null) await noteAdded(transaction, target, id, now);
  return { id, status: 'created', revisionId, revisionNumber: 1, eventId: target };
}

async function reviseReport(
  transaction: Database,
  prepared: PreparedReport,
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
    const revision = { ...prepared.revision, id: revisionId, reportId: id, number, contentHash };
    await writeRevision(transaction, revision, { ...text, ...context, outlet: outlet?.name ?? null });
  }
  if (!isUnchanged || joins) {
    const search = searchVector([text.headline, text.subheadline, text.body]);
    const revisionCount = Math.max(report.revisionCount, number);
    const current = isUnchanged ? {} : { currentRevision: number, revisionCount, search };
    await updateReportRow(transaction, id, { ...current, eventId }, now);
  }
  if (joins) await noteAdded(transaction, target, id, now);
  return { id, status: isUnchanged ? 'unchanged' : 'revised', revisionId, revisionNumber: number, eventId };
}

async function targetEvent(db: Database, eventId: string): Promise<string> {
  try {
    return (await successorOf(db, eventId)).id;
  } catch (error) {
    const isUnknown = error instanceof ServiceError && error.code === 'notFound';
    throw isUnknown ? faulty('/eventId', 'unknownId', 'There is no such event') : error;
  }
}

async function noteAdded(transaction: Database, eventId: string, reportId: string, at: Date): Promise<void> {
  await updateEventRow(transaction, eventId, {}, at);
  await insertHistory(transaction, { eventId, at, kind: 'reportAdded', reportIds: [reportId] });
}
