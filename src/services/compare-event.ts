import { selectReportsOfEvent } from '../../db/queries/reports.ts';
import { checkLenses } from './compare-texts.ts';
import type { ServiceDeps } from './deps.ts';
import type { EventComparison, EventComparisonOptions } from './dto/comparison.ts';
import { faulty } from './errors.ts';
import { LIMITS } from './limits.ts';
import { successorOf } from './open-event.ts';
import { compareStored } from './stored-comparison.ts';

/**
 * The current revisions of an event's reports in order of publication, or of those that `options.reports` names, as its
 * pins say. An
 * event with no report or one gives a comparison with nothing to compare. Throws `notFound`, `invalidRequest` for a
 * report that does not stand in the event, `outOfLimits` for too many.
 */
export async function compareEvent(
  deps: ServiceDeps,
  eventId: string,
  options: EventComparisonOptions = {},
): Promise<EventComparison> {
  checkLenses(options.lenses);
  const event = await successorOf(deps.db, eventId);
  const all = await selectReportsOfEvent(deps.db, event.id, 10 * LIMITS.comparedReports);
  const wanted = options.reports?.map((id) => id.toLowerCase());
  const known = new Set(all.map((row) => row.id));
  const stranger = wanted?.findIndex((id) => !known.has(id)) ?? -1;
  if (stranger >= 0) {
    throw faulty(`/reports/${stranger}`, 'unknownId', 'This report does not stand in the event');
  }
  const rows = wanted === undefined ? all : all.filter((row) => wanted.includes(row.id));
  if (rows.length > LIMITS.comparedReports) {
    const detail = `More than ${LIMITS.comparedReports} reports stand in the event; name those to compare`;
    throw faulty('/reports', 'tooMany', detail, 'outOfLimits');
  }
  return { eventId: event.id, ...(await compareStored(deps, rows, options, event.id)) };
}
