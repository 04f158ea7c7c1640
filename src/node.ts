import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp, type Settings } from './app.ts';
import { runBackgroundJobs } from './services/background-jobs.ts';
import { startGroupingLoop } from './services/grouping/grouping-loop.ts';
import { startImportLoop } from './services/imports/import-loop.ts';
import type { Services } from './services/services.ts';

/** Milliseconds between two rounds of the background jobs. */
const JOBS_EVERY = 60_000;

export interface NodeServer {
  port: number;
  /** Stops listening; open requests get two seconds. */
  close(): Promise<void>;
}

/** Serves the app on Node: the same answers as in the Worker, over services that live as long as the process. */
export async function serveOnNode(options: {
  services: Services;
  settings: Settings;
  host: string;
  port: number;
}): Promise<NodeServer> {
  const { services, settings, host, port } = options;
  let round: Promise<void> | null = null;
  const jobs = setInterval(() => {
    // A round that fails is tried again with the next one; a long one is not joined by another.
    round ??= runBackgroundJobs(services)
      .catch(() => {})
      .finally(() => {
        round = null;
      });
  }, JOBS_EVERY);
  jobs.unref();
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
      clearInterval(jobs);
      await Promise.all([round, stopImports(), stopGrouping()]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000);
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      clearTimeout(late);
    },
  };
}
