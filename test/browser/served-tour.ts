import { allowTsxModules } from '../../src/cli/tsx-modules.ts';
import { loadTour } from '../../src/services/load-tour.ts';
import { openEmbedded } from '../../src/services/open-embedded.ts';
import type { Services } from '../../src/services/services.ts';

export interface ServedTour {
  origin: string;
  eventId: string;
  services: Services;
  stop(): Promise<void>;
}

/** The whole program on a free loopback port of this process, over an empty embedded database with the tour in it. */
export async function serveTour(port = 0): Promise<ServedTour> {
  allowTsxModules();
  const { serveOnNode } = await import('../../src/node.ts');
  const { services, close } = await openEmbedded();
  const { eventId } = await loadTour(services);
  const settings = { loopback: true, apiKey: null, publicReads: true };
  const server = await serveOnNode({ services, settings, host: '127.0.0.1', port });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    eventId,
    services,
    async stop() {
      await server.close();
      await close();
    },
  };
}

/** Addresses of the tour's resources, as paths. */
export interface TourAddresses {
  event: string;
  /** Two articles that share copy, compared. */
  pair: string;
  /** The report that its outlet changed. */
  revised: string;
  outlet: string;
}

/** Finds the tour's resources in the store. */
export async function addressesOf({ services, eventId }: ServedTour): Promise<TourAddresses> {
  const { items } = await services.listReports({ limit: 50, sort: 'publishedAt' });
  const of = (name: string) => items.find((report) => report.outlet.name === name)!;
  const wire = of('Meridian Wire');
  return {
    event: `/v1/events/${eventId}`,
    pair: `/v1/compare?a=${wire.id}&b=${of('The Aldren Courier').id}`,
    revised: `/v1/reports/${items.find((report) => report.revisionCount > 1)!.id}`,
    outlet: `/v1/outlets/${wire.outlet.id}`,
  };
}
