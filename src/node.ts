import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp, type Settings } from './app.ts';
import { startGroupingLoop } from './services/grouping/grouping-loop.ts';
import { startImportLoop } from './services/imports/import-loop.ts';
import { type JobSettings, startBackgroundJobs } from './services/run-background-jobs.ts';
import type { Services } from './services/services.ts';

export interface NodeServer {
  port: number;
  /** Stops listening; open requests get two seconds. */
  close(): Promise<void>;
}

/** Serves the app on Node: the same answers as in the Worker, over services that live as long as the process. */
export async function serveOnNode(options: {
  services: Services;
  settings: Settings;
  /** Which background jobs run. */
  jobs?: JobSettings;
  host: string;
  port: number;
}): Promise<NodeServer> {
  const { services, settings, jobs = {}, host, port } = options;
  const stopJobs = startBackgroundJobs(services, jobs);
  const stopImports = startImportLoop(services);
  const stopGrouping = startGroupingLoop(services);
  const app = createApp({ settings, servicesFor: () => ({ services }) });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      await Promise.all([stopJobs(), stopImports(), stopGrouping()]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000);
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      clearTimeout(late);
    },
  };
}
