import { OpenAPIHono } from '@hono/zod-openapi';
import { type LogSink, logToConsole } from './http/log.ts';
import type { Settings } from './http/settings.ts';
import type { Services } from './services/services.ts';

export type { LogSink } from './http/log.ts';
export { isLoopbackHost, type Settings, settingsFrom } from './http/settings.ts';

/** The services of one request, and what gives back their connection once the answer is made. */
export interface ServiceLease {
  services: Services;
  /** Called once, after the last use; the app does not wait for it before it answers. */
  release?: () => Promise<void>;
}

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
export function createApp<Bindings extends object = object>(options: AppOptions<Bindings>) {
  const { log = logToConsole } = options;
  void log;
  return new OpenAPIHono<{ Bindings: Bindings }>();
}
