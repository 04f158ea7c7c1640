import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Fetching } from '../services/fetching/ports.ts';
import type { GroupingMode } from '../services/grouping/grouping-mode.ts';
import { loadTourIfEmpty } from '../services/load-tour.ts';
import { migratePostgres } from '../services/migrate-postgres.ts';
import type { ModelProvider } from '../services/models/ports.ts';
import { openEmbedded } from '../services/open-embedded.ts';
import { openPostgres } from '../services/open-postgres.ts';
import type { Services } from '../services/services.ts';
import { lockFolder } from './folder-lock.ts';
import { type LocalSettings, SettingError } from './settings.ts';

export interface OpenStore {
  services: Services;
  /** The embedded database; null on a Postgres of your own. */
  embedded: PGlite | null;
  close(): Promise<void>;
}

/**
 * Opens the store that the settings name, migrated and, unless told otherwise, never empty, telling on the way what takes long. Throws
 * SettingError, with one line to act on, where the folder is in use or the database cannot be reached.
 */
export async function openStore(
  settings: LocalSettings,
  tell: (line: string) => void,
  fetching?: Fetching,
  { withTour = true, model }: { withTour?: boolean; model?: ModelProvider | undefined } = {},
): Promise<OpenStore> {
  const store =
    settings.databaseUrl === null
      ? await openFolder(settings, tell, fetching, model)
      : await openServer(settings.databaseUrl, settings.grouping, tell, fetching, model);
  if (!withTour) return store;
  try {
    const isEmpty = (await store.services.listReports({ limit: 1 })).items.length === 0;
    await loadTourIfEmpty(store.services);
    if (isEmpty) tell('The store was empty: the tour event was put in.');
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function openFolder(
  { dataDir, grouping }: LocalSettings,
  tell: (line: string) => void,
  fetching: Fetching | undefined,
  model: ModelProvider | undefined,
): Promise<OpenStore> {
  mkdirSync(dataDir, { recursive: true });
  const unlock = lockFolder(dataDir);
  tell(`Opening the embedded Postgres in ${dataDir} ...`);
  try {
    const folder = join(dataDir, 'postgres');
    const { client, services, close } = await openEmbedded(folder, fetching, grouping, model);
    return {
      services,
      embedded: client,
      async close() {
        await close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openServer(
  url: string,
  grouping: GroupingMode,
  tell: (line: string) => void,
  fetching: Fetching | undefined,
  model: ModelProvider | undefined,
): Promise<OpenStore> {
  const place = new URL(url);
  tell(`Connecting to Postgres at ${place.host}${place.pathname} ...`);
  try {
    await migratePostgres(url);
  } catch (error) {
    throw new SettingError(`The database at ${place.host}${place.pathname} cannot be used: ${reason(error)}`);
  }
  return { ...openPostgres(url, fetching, grouping, model), embedded: null };
}

function reason(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  const { code, message } = (cause ?? error) as { code?: string; message?: string };
  return [code, message].filter(Boolean).join(' ');
}
