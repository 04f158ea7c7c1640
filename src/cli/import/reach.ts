import { createApp } from '../../app.ts';
import { startImportLoop } from '../../services/imports/import-loop.ts';
import { openStore } from '../open-store.ts';
import { type LocalSettings, localOrigin, SettingError } from '../settings.ts';
import { allowTsxModules } from '../tsx-modules.ts';

/** The API, wherever it is: in a running program, or over the store in this very process. */
export interface Reached {
  /** For whoever started the import. */
  name: string;
  send(path: string, init?: RequestInit & { duplex?: 'half' }): Promise<Response>;
  close(): Promise<void>;
}

/** Reaches the named program, else the one that runs on this machine, else the store itself. Throws SettingError. */
export async function reach(
  to: string | null,
  settings: LocalSettings,
  tell: (line: string) => void,
): Promise<Reached> {
  const origin = to ?? localOrigin(settings.host, settings.port);
  const isThere = await isServing(origin);
  if (isThere) return program(origin);
  if (to !== null) throw new SettingError(`Nobody answers at ${to}.`);
  return await store(settings, tell);
}

function program(origin: string): Reached {
  const key = process.env.API_KEY;
  return {
    name: origin,
    send: async (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (key) headers.set('authorization', `Bearer ${key}`);
      return await fetch(`${origin}${path}`, { ...init, headers });
    },
    close: async () => {},
  };
}

async function store(settings: LocalSettings, tell: (line: string) => void): Promise<Reached> {
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

async function isServing(origin: string): Promise<boolean> {
  return await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}
