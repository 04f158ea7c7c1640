import type { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../db/migrate.ts';
import { openPglite } from '../../db/pglite.ts';
import { createServices } from './create-services.ts';
import type { Fetching } from './fetching/ports.ts';
import type { GroupingMode } from './grouping/grouping-mode.ts';
import type { ModelProvider } from './models/ports.ts';
import type { OpenServices } from './open-postgres.ts';

/**
 * The services on an embedded Postgres in `folder` (in memory where absent), with its schema brought up to date.
 * The caller makes sure that no other process uses the folder.
 */
export async function openEmbedded(
  folder?: string,
  fetching?: Fetching,
  grouping: GroupingMode = 'on',
  model?: ModelProvider,
): Promise<OpenServices & { client: PGlite }> {
  const { client, db, close } = await openPglite(folder);
  await migrate(db);
  const services = createServices({ db, clock: () => new Date(), fetching, grouping, model });
  return { client, services, close };
}
