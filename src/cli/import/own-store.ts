import { createApp } from '../../app.ts';
import { startImportLoop } from '../../services/imports/import-loop.ts';
import { openStore } from '../open-store.ts';
import type { LocalSettings } from '../settings.ts';
import { allowTsxModules } from '../tsx-modules.ts';
import type { Reached } from './reached.ts';

/** The API over the store that the settings name, in this very process. Throws SettingError where another has it open. */
export async function ownStore(settings: LocalSettings, tell: (line: string) => void): Promise<Reached> {
  allowTsxModules();
  const opened = await openStore(settings, tell, undefined, { withTour: false });
  const app = createApp({
    settings: { loopback: true, apiKey: null, publicReads: true },
    servicesFor: () => ({ services: opened.services }),
    log: () => {},
  });
  const stopImports = startImportLoop(opened.services);
  return {
    name: settings.databaseUrl === null ? `the store in ${settings.dataDir}` : 'the store in your Postgres',
    send: async (path, init = {}) => await app.fetch(new Request(`http://127.0.0.1${path}`, init)),
    async close() {
      await stopImports();
      await opened.close();
    },
  };
}
