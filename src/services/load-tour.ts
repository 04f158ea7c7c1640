import { tour } from '../tour/tour.ts';
import type { TourReport } from '../tour/tour-report.ts';
import type { NewReport } from './dto/report.ts';
import type { Services } from './services.ts';

/** What the tour consists of, once it is there. */
export interface LoadedTour {
  eventId: string;
  reportIds: string[];
}

/**
 * Stores the tour event where the store holds no report of anybody else's; null where it does. A start that was cut
 * short is gone on with. Safe to call at every start.
 */
export async function loadTourIfEmpty(services: Services): Promise<LoadedTour | null> {
  const addresses = new Set<string | null>(tour.reports.map((report) => report.url));
  const { items } = await services.listReports({ limit: tour.reports.length + 1 });
  const isOursAlone = items.every((report) => addresses.has(report.url));
  return isOursAlone ? await loadTour(services) : null;
}

/** Stores the tour's event, reports and later revisions; what of it is stored already stays as it is. */
export async function loadTour(services: Services): Promise<LoadedTour> {
  const eventId = await tourEventId(services);
  const reportIds: string[] = [];
  for (const report of tour.reports) {
    const [known] = (await services.listReports({ url: report.url, limit: 1 })).items;
    const isKnown = known !== undefined;
    const added = isKnown ? known : await services.addReport(inputOf(report, eventId, report.publishedAt));
    reportIds.push(added.id);
  }
  for (const { report, seenAt } of tour.revisions) {
    await services.addReport(inputOf(report, null, seenAt));
  }
  return { eventId, reportIds };
}

/** A start that was cut short has left the event: it is gone on with, not made twice. */
async function tourEventId(services: Services): Promise<string> {
  const { title, ...rest } = tour.event;
  const { items } = await services.listEvents({ q: title, limit: 1 });
  return items[0]?.id ?? (await services.createEvent({ title, ...rest })).id;
}

function inputOf(report: TourReport, eventId: string | null, capturedAt: string): NewReport {
  const { outlet, url, publishedAt, language, kind, headline, subheadline, bylines, tags, text } = report;
  return {
    outlet,
    url,
    publishedAt,
    language,
    kind,
    headline,
    subheadline,
    bylines,
    tags,
    text,
    eventId,
    capturedAt,
  };
}
