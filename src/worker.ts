import { createApp, settingsFrom } from './app.ts';
import { fetchingFrom } from './services/fetching/fetch-settings.ts';
import type { Fetching } from './services/fetching/ports.ts';
import { webTransport } from './services/fetching/web-transport.ts';
import { openPostgres } from './services/open-postgres.ts';

/** What the runtime hands to the Worker: see the settings in the README. */
interface Bindings {
  /** A deployed Worker reaches its database through Hyperdrive. */
  HYPERDRIVE?: { connectionString: string };
  /** Without Hyperdrive: any Postgres. */
  DATABASE_URL?: string;
  /** Set by the local program alone: a deployed Worker listens to the world. */
  HOST?: string;
  API_KEY?: string;
  PUBLIC_READS?: string;
  FETCH?: string;
  FETCH_ALLOW?: string;
  /** Networks of the local program; a deployed Worker reaches public hosts alone, by its runtime's own doing. */
  INTERNET?: { fetch: typeof fetch };
  OWN_HOSTS?: { fetch: typeof fetch };
}

/** As in wrangler.toml. A slice ends before the next begins, and within the processor time of such a trigger. */
const IMPORTS_CRON = '* * * * *';
const IMPORTS_SLICE = 25_000;

type App = ReturnType<typeof createApp<Bindings>>;
let app: App | undefined;
let fetching: Fetching | undefined;

function appFor(env: Bindings): App {
  const { HOST, API_KEY, PUBLIC_READS, INTERNET, OWN_HOSTS } = env;
  fetching ??= fetchingFrom(
    env,
    webTransport(
      (address, init) => (INTERNET ?? globalThis).fetch(address, init),
      (address, init) => (OWN_HOSTS ?? globalThis).fetch(address, init),
    ),
    Date.now,
  );
  app ??= createApp<Bindings>({
    settings: settingsFrom({ HOST, API_KEY, PUBLIC_READS }, { exposed: HOST === undefined }),
    // A connection belongs to the request that opened it: the runtime lets no other request use it.
    servicesFor(bindings) {
      const url = bindings.HYPERDRIVE?.connectionString ?? bindings.DATABASE_URL;
      if (url === undefined) throw new Error('neither HYPERDRIVE nor DATABASE_URL is set');
      const { services, close } = openPostgres(url, fetching);
      return { services, release: close };
    },
  });
  return app;
}

export default {
  fetch(request, env, context) {
    return appFor(env).fetch(request, env, context as Parameters<App['fetch']>[2]);
  },
  /** The background jobs, at the times of `[triggers]` in wrangler.toml: imports every minute, the other less often. */
  async scheduled({ cron }, env) {
    const url = env.HYPERDRIVE?.connectionString ?? env.DATABASE_URL;
    if (url === undefined) return;
    const { services, close } = openPostgres(url);
    try {
      if (cron === IMPORTS_CRON) await services.workImports({ milliseconds: IMPORTS_SLICE });
      else await services.refreshVocabularies();
    } finally {
      await close();
    }
  },
} satisfies {
  fetch(request: Request, env: Bindings, context: unknown): Response | Promise<Response>;
  scheduled(controller: { cron: string }, env: Bindings): Promise<void>;
};
