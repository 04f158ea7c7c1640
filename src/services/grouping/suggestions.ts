import { insertGroupings } from '../../../db/queries/groupings.ts';
import { lockReport } from '../../../db/queries/reports.ts';
import { selectCurrentGrouping, selectSuggestions } from '../../../db/queries/suggestions.ts';
import { transact } from '../../../db/transact.ts';
import { pageOf, pageSize, readNumberCursor } from '../cursor.ts';
import type { ServiceDeps } from '../deps.ts';
import type { Event } from '../dto/event.ts';
import type { Page } from '../dto/page.ts';
import type { Suggestion, SuggestionFilter } from '../dto/suggestion.ts';
import { notFound, ServiceError } from '../errors.ts';
import { getEvent } from '../get-event.ts';
import { isUuid } from '../identity.ts';
import { lockOpenEvents, successorOf } from '../open-event.ts';
import { reportSummaryOf } from '../report-dto.ts';
import { closeIfAnswered } from './proposals.ts';

/** Reports that may belong to the event and that nobody has decided on, the latest first. Throws `notFound`. */
export async function listSuggestions(
  deps: ServiceDeps,
  eventId: string,
  filter: SuggestionFilter,
): Promise<Page<Suggestion>> {
  const size = pageSize(filter.limit);
  const sort = 'suggestions';
  const before = readNumberCursor(filter.cursor, sort);
  const event = await getEvent(deps, eventId);
  const rows = await selectSuggestions(deps.db, event.id, before, size + 1);
  return pageOf(
    rows,
    size,
    sort,
    (row) => [String(row.suggestionId), ''],
    (row) => ({
      eventId: event.id,
      report: reportSummaryOf(row),
      score: row.score ?? 0,
      because: row.because,
      acrossLanguages: row.acrossLanguages,
      at: row.suggestedAt.toISOString(),
    }),
  );
}

/**
 * Records that a report does not belong to an event: it is not suggested for it again, nor put in it by the machine. Also
 * of one that was not suggested yet; done before, it changes nothing. Throws `notFound`, and `conflict` where it stands there.
 */
export async function dismissSuggestion(
  deps: ServiceDeps,
  eventId: string,
  reportId: string,
): Promise<Event> {
  const target = await transact(deps.db, async (transaction) => {
    const event = await successorOf(transaction, eventId);
    await lockOpenEvents(transaction, [event.id]);
    const report = isUuid(reportId) ? await lockReport(transaction, reportId) : null;
    if (report === null) throw notFound('report');
    if (report.eventId === event.id) {
      throw new ServiceError('conflict', 'The report stands in the event: take it out.');
    }
    const known = await selectCurrentGrouping(transaction, report.id, event.id);
    if (known?.by === 'person' && known.verdict !== 'joined') return event.id;
    const at = deps.clock();
    const decision = { eventId: event.id, by: 'person', verdict: 'dismissed', at } as const;
    await insertGroupings(transaction, { ...decision, reportIds: [report.id] });
    if (event.state === 'suggested') await closeIfAnswered(transaction, event.id, at);
    return event.id;
  });
  return await getEvent(deps, target);
}
