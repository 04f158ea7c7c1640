import type { Database } from '../../../db/database.ts';
import { insertHistory } from '../../../db/queries/event-history.ts';
import { lockEvents, type StoredEvent, selectEvent, updateEventRow } from '../../../db/queries/events.ts';
import { insertGroupings, selectPersonDecisions, selectSeparated } from '../../../db/queries/groupings.ts';
import { lockReports, updateReportRow } from '../../../db/queries/reports.ts';
import { because } from '../../grouping/because.ts';
import type { Placement } from './choose-placement.ts';
import { insertFound, type Naming } from './insert-found.ts';
import { mergeFound, mergeInto } from './merge-into.ts';
import { proposalsOf, settleProposals } from './proposals.ts';
import type { PlacedReport } from './stored-features.ts';

/** Thrown where what a placement was decided on has changed before it could be written: decide anew. */
export class StalePlacement extends Error {
  override name = 'StalePlacement';
}

interface Change {
  me: PlacedReport;
  /** The report itself, and of `form` those that stand alone and make the event with it. */
  founders: readonly PlacedReport[];
  candidates: readonly PlacedReport[];
  placement: Placement;
  naming: Naming;
  at: Date;
}

/** A report on its way from one standing to another. */
interface Transfer {
  report: PlacedReport;
  to: string | null;
  score: number | null;
  because: string[];
}

/**
 * Puts a report in an event that the machine has made, or makes one out of it and others; moves what else belongs there or
 * no longer does, and merges what this shows to be one. All of it or nothing.
 */
export async function applyPlacement(transaction: Database, change: Change): Promise<void> {
  const { founders, candidates, placement, naming, at } = change;
  const moved = candidates.filter((one) => placement.moves.some((move) => move.reportId === one.reportId));
  const coming = [...new Set([...founders, ...moved])];
  const proposals = await proposalsOf(
    transaction,
    coming.map((one) => one.reportId),
  );
  const locked = await lockEvents(transaction, [
    ...new Set([
      ...(placement.eventId === null ? [] : [placement.eventId]),
      ...coming.flatMap((one) => one.eventId ?? []),
      ...placement.merges,
      ...proposals,
    ]),
  ]);
  if (placement.eventId !== null && !isOpen(locked.get(placement.eventId))) throw new StalePlacement();
  await lockUndecided(transaction, coming, placement.eventId);
  const eventId =
    placement.eventId ??
    (await insertFound(transaction, founders.map((one) => one.reportId).sort(), naming, 'found', at));

  const froms = [...new Set(coming.flatMap((one) => one.eventId ?? []))].filter((id) => id !== eventId);
  const parted = await selectSeparated(transaction, eventId, froms);
  const own = founders.map((report): Transfer => ({ ...placement, report, to: eventId }));
  const others = moved.map((report) => transferOf(report, eventId, change));
  const transfers = [...own, ...others].filter(
    ({ report, to }) => report.eventId !== to && !(to !== null && parted.has(report.eventId ?? '')),
  );
  await carryOut(transaction, transfers, at);
  const isNamed = placement.eventId !== null && locked.get(eventId)?.state === 'found';
  if (transfers.some(({ to }) => to !== null)) {
    const values = isNamed ? earlierOf(naming, locked.get(eventId)!.startedAt) : {};
    if (placement.eventId !== null) await updateEventRow(transaction, eventId, values, at);
    await settleProposals(transaction, proposals, eventId, at);
  }
  await leaveEmpty(transaction, transfers, eventId, at);
  await mergeAll(transaction, locked, eventId, placement.merges, at);
}

function transferOf(report: PlacedReport, eventId: string, { me, candidates, placement }: Change): Transfer {
  const { to } = placement.moves.find((move) => move.reportId === report.reportId)!;
  if (to === null) return { report, to: null, score: null, because: [] };
  const company = candidates.filter(
    (one) => placement.company.includes(one.reportId) && one.reportId !== report.reportId,
  );
  const profiles = [me, ...company].map((one) => one.profile);
  return { report, to: eventId, score: null, because: because(report.profile, profiles) };
}

async function carryOut(transaction: Database, transfers: readonly Transfer[], at: Date): Promise<void> {
  const wayOf = ({ report, to }: Transfer) => `${report.eventId} ${to}`;
  const inOrder = transfers.toSorted((a, b) => (a.report.reportId < b.report.reportId ? -1 : 1));
  for (const together of Map.groupBy(inOrder, wayOf).values()) {
    const { report, to } = together[0]!;
    const from = report.eventId;
    const reportIds = together.map((one) => one.report.reportId);
    for (const id of reportIds) await updateReportRow(transaction, id, { eventId: to }, at);
    const entry = { at, by: 'machine' as const, reportIds };
    if (from !== null) {
      await updateEventRow(transaction, from, {}, at);
      await insertHistory(transaction, { ...entry, eventId: from, kind: 'reportRemoved', otherEventId: to });
      if (to === null) await insertGroupings(transaction, { ...entry, eventId: from, verdict: 'removed' });
    }
    if (to === null) continue;
    await insertHistory(transaction, { ...entry, eventId: to, kind: 'reportAdded', otherEventId: from });
    for (const { report: one, score, because: why } of together) {
      const decision = { at, by: 'machine', eventId: to, verdict: 'joined', score, because: why } as const;
      await insertGroupings(transaction, { ...decision, reportIds: [one.reportId] });
    }
  }
}

/** The address of an event whose last report has moved leads where that went. */
async function leaveEmpty(
  transaction: Database,
  transfers: readonly Transfer[],
  eventId: string,
  at: Date,
): Promise<void> {
  const left = new Set(
    transfers.filter(({ to }) => to === eventId).flatMap(({ report }) => report.eventId ?? []),
  );
  for (const id of [...left].sort()) {
    const event = await selectEvent(transaction, id);
    if (event?.reportCount === 0 && event.status === 'open') {
      await mergeInto(transaction, { from: id, into: eventId, by: 'machine', at });
    }
  }
}

async function mergeAll(
  transaction: Database,
  locked: ReadonlyMap<string, StoredEvent>,
  eventId: string,
  merges: readonly string[],
  at: Date,
): Promise<void> {
  let kept = locked.get(eventId);
  for (const id of merges) {
    const other = locked.get(id);
    if (kept !== undefined && isOpen(other)) kept = (await mergeFound(transaction, kept, other, at)) ?? kept;
  }
}

function isOpen(event: StoredEvent | undefined): event is StoredEvent {
  return event?.status === 'open' && event.madeBy === 'machine';
}

/** Locks the reports; throws StalePlacement where one stands elsewhere by now, or a person has decided on it. */
async function lockUndecided(
  transaction: Database,
  placed: readonly PlacedReport[],
  target: string | null,
): Promise<void> {
  const ids = placed.map((one) => one.reportId);
  const rows = new Map((await lockReports(transaction, ids)).map((row) => [row.id, row]));
  if (placed.some((one) => rows.get(one.reportId)?.eventId !== one.eventId)) throw new StalePlacement();
  const decisions = await selectPersonDecisions(transaction, ids);
  const forbids = decisions.some((one) => one.verdict !== 'dismissed' || one.eventId === target);
  if (forbids) throw new StalePlacement();
}

function earlierOf({ title, startedAt }: Naming, known: Date | null): Naming {
  const isEarlier = startedAt !== null && (known === null || startedAt < known);
  return { title, startedAt: isEarlier ? startedAt : known };
}
