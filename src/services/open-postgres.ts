import { connect } from '../../db/database.ts';
import { createServices } from './create-services.ts';
import type { Fetching } from './fetching/ports.ts';
import type { GroupingMode } from './grouping/grouping-mode.ts';
import type { ModelProvider } from './models/ports.ts';
import type { Services } from './services.ts';

/** The services over one database, and the end of their connection. */
export interface OpenServices {
  services: Services;
  close(): Promise<void>;
}

/** The services on the Postgres behind `url`. Nothing is sent, and no connection opened, before the first query. */
export function openPostgres(
  url: string,
  fetching?: Fetching,
  grouping: GroupingMode = 'on',
  model?: ModelProvider,
): OpenServices {
  const { db, close } = connect(url);
  return { services: createServices({ db, clock: () => new Date(), fetching, grouping, model }), close };
}
