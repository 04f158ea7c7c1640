import { createApp, type Settings } from '../../src/app.ts';
import { createServices } from '../../src/services/create-services.ts';
import type { Fetching } from '../../src/services/fetching/ports.ts';
import { startImportLoop } from '../../src/services/imports/import-loop.ts';
import type { Services } from '../../src/services/services.ts';
import type { Backend } from '../store/backends.ts';
import type { Subject } from './api-suite.ts';

export const ON_LOOPBACK: Settings = { loopback: true, apiKey: null, publicReads: true };

/** The app over a database, called in this process; it fetches nothing without `fetching`. */
export async function appOn(start: () => Promise<Backend>, fetching?: Fetching): Promise<Subject> {
  const { db, stop } = await start();
  const services = createServices({ db, clock: () => new Date(), fetching });
  const stopImports = startImportLoop(services);
  return {
    send: sendTo(services),
    stop: async () => {
      await stopImports();
      await stop();
    },
  };
}

/** The app over given services, without a log. */
export function sendTo(services: Services, settings = ON_LOOPBACK): Subject['send'] {
  const app = createApp({ settings, servicesFor: () => ({ services }), log: () => {} });
  return async (request) => await app.fetch(request);
}
