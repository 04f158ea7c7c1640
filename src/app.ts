import { Hono } from 'hono';
import { engineVersion } from './comparison/engine-version.ts';
import { API_VERSION } from './http/api-version.ts';
import { describeApi } from './http/document.ts';
import { envelope } from './http/envelope.ts';
import { installFallback } from './http/fallback.ts';
import { type LogSink, logToConsole } from './http/log.ts';
import { type App, mount } from './http/mount.ts';
import { installDocument } from './http/openapi-route.ts';
import { forBrowsers } from './http/pages/for-browsers.ts';
import { installPages, pageFor, problemPage } from './http/pages.ts';
import { operations } from './http/routes/all.ts';
import type { ServiceLease } from './http/service-lease.ts';
import type { Settings } from './http/settings.ts';

export type { LogSink } from './http/log.ts';
export type { ServiceLease } from './http/service-lease.ts';
export { type Settings, settingsFrom } from './http/settings.ts';

export interface AppOptions<Bindings extends object = object> {
  /**
   * Opens the services for one request: called at most once a request, and not at all for addresses that need
   * none. `bindings` are what the runtime hands to `fetch` as its second argument.
   */
  servicesFor: (bindings: Bindings) => ServiceLease;
  settings: Settings;
  /** Where log lines go; JSON lines on standard output where absent. */
  log?: LogSink;
}

/** The whole API as one `fetch` handler; runs in any runtime that has Web standards. */
export function createApp<Bindings extends object = object>(options: AppOptions<Bindings>): App {
  const { settings, log = logToConsole } = options;
  const servicesFor = options.servicesFor as (bindings: object) => ServiceLease;
  const app: App = new Hono();
  // The envelope answers what was thrown; hono's own handler would print it, and with it what must not be logged.
  app.onError(() => new Response(null, { status: 500 }));
  app.use(forBrowsers(problemPage));
  app.use(envelope({ servicesFor, settings, log }));
  for (const operation of operations) {
    mount(app, operation, { settings, page: pageFor(operation.operationId) });
  }
  installDocument(app, openApiDocument);
  installPages(app, () => openApiDocument() as never, { version: API_VERSION, engineVersion });
  installFallback(app);
  return app;
}

/** The OpenAPI 3.1 document of the API. */
export const openApiDocument = () => describeApi(operations, API_VERSION);
