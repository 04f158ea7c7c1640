import type { Services } from '../services/services.ts';
import { tour } from '../tour/tour.ts';

/**
 * Puts the tour event into a store that holds nothing, or nothing but a part of the tour (a start that was cut
 * short). Null where the store holds anything else or the whole tour; otherwise the event's id.
 */
export async function loadTour(services: Services): Promise<string | null> {
  const urls = new Set(tour.reports.map((report) => report.url));
  const { items: events } = await services.listEvents({ limit: 2 });
  const { items: reports } = await services.listReports({ limit: urls.size + 1 });
  const isPart =
    events.every((event) => event.title === tour.event.title) &&
    events.length < 2 &&
    reports.every((report) => report.url !== null && urls.has(report.url)) &&
    reports.reduce((sum, report) => sum + report.revisionCount, 0) < urls.size + tour.revisions.length;
  if (!isPart) return null;

  const { id: eventId } = events[0] ?? (await services.createEvent(tour.event));
  for (const report of tour.reports) {
    await services.addReport({ ...report, eventId, capturedAt: report.publishedAt });
  }
  for (const { report, seenAt } of tour.revisions) {
    await services.addReport({ ...report, eventId, capturedAt: seenAt });
  }
  return eventId;
}
