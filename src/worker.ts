import { createApp, settingsFrom } from './app.ts';
import { fetchingFrom } from './services/fetching/fetch-settings.ts';
import type { Fetching } from './services/fetching/ports.ts';
import { webTransport } from './services/fetching/web-transport.ts';
import { groupingMode } from './services/grouping/grouping-mode.ts';
import { type ModelSettings, modelFrom } from './services/models/model-settings.ts';
import type { ModelProvider } from './services/models/ports.ts';
import type { AiBinding } from './services/models/workers-ai.ts';
import { openPostgres } from './services/open-postgres.ts';
import { runBackgroundJobs } from './services/run-background-jobs.ts';

/** What the runtime hands to the Worker: see the settings in the README. */
interface Bindings extends ModelSettings {
  /** A deployed Worker reaches its database through Hyperdrive. */
  HYPERDRIVE?: { connectionString: string };
  /** Without Hyperdrive: any Postgres. */
  DATABASE_URL?: string;
  /** Set by the local program alone: a deployed Worker listens to the world. */
  HOST?: string;
  API_KEY?: string;
  PUBLIC_READS?: string;
  GROUPING?: string;
  FETCH?: string;
  FETCH_ALLOW?: string;
  /** `off`: known addresses are not looked at again; feeds are not asked. */
  RECHECK?: string;
  FEEDS?: string;
  /** Networks of the local program; a deployed Worker reaches public hosts alone, by its runtime's own doing. */
  INTERNET?: { fetch: typeof fetch };
  OWN_HOSTS?: { fetch: typeof fetch };
  /** The local program's way to `MODEL_URL`. */
  MODEL_NETWORK?: { fetch: typeof fetch };
  /** Workers AI, asked where `MODEL_NAME` names a model and `MODEL_URL` no address. */
  AI?: AiBinding;
}

/** Milliseconds of one round that imports may take. */
const IMPORTS_SLICE = 25_000;

type App = ReturnType<typeof createApp<Bindings>>;
let app: App | undefined;
let fetching: Fetching | undefined;

function fetchingOf(env: Bindings): Fetching | undefined {
  const { INTERNET, OWN_HOSTS } = env;
  fetching ??= fetchingFrom(
    env,
    webTransport(
      (address, init) => (INTERNET ?? globalThis).fetch(address, init),
      (address, init) => (OWN_HOSTS ?? globalThis).fetch(address, init),
    ),
    Date.now,
  );
  return fetching;
}

function appFor(env: Bindings): App {
  const { HOST, API_KEY, PUBLIC_READS } = env;
  app ??= createApp<Bindings>({
    settings: settingsFrom({ HOST, API_KEY, PUBLIC_READS }, { exposed: HOST === undefined }),
    // A connection belongs to the request that opened it: the runtime lets no other request use it.
    servicesFor(bindings) {
      const url = bindings.HYPERDRIVE?.connectionString ?? bindings.DATABASE_URL;
      if (url === undefined) throw new Error('neither HYPERDRIVE nor DATABASE_URL is set');
      const { services, close } = openPostgres(
        url,
        fetchingOf(bindings),
        groupingMode(bindings.GROUPING),
        modelOf(bindings),
      );
      return { services, release: close };
    },
  });
  return app;
}

// Made for each request, as the binding belongs to it, and before anything is asked: a wrong setting shows at once.
function modelOf(env: Bindings): ModelProvider | undefined {
  return modelFrom(env, (address, init) => (env.MODEL_NETWORK ?? globalThis).fetch(address, init), env.AI);
}

export default {
  fetch(request, env, context) {
    return appFor(env).fetch(request, env, context as Parameters<App['fetch']>[2]);
  },
  /** The background jobs, at the times of `[triggers]` in wrangler.toml. */
  async scheduled(_controller, env) {
    const url = env.HYPERDRIVE?.connectionString ?? env.DATABASE_URL;
    if (url === undefined) return;
    const { services, close } = openPostgres(url, fetchingOf(env), groupingMode(env.GROUPING));
    try {
      await runBackgroundJobs(services, env, console.error, [
        ['workImports', () => services.workImports({ milliseconds: IMPORTS_SLICE })],
        ['groupPending', () => services.groupPending()],
      ]);
    } finally {
      await close();
    }
  },
} satisfies {
  fetch(request: Request, env: Bindings, context: unknown): Response | Promise<Response>;
  scheduled(controller: { cron: string }, env: Bindings): Promise<void>;
};
