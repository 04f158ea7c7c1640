import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { authority, localOrigin, PROJECT_ROOT } from './settings.ts';

export interface WorkerdOptions {
  host: string;
  port: number;
  /** The bundle to run. */
  script: string;
  /** What the Worker finds in its `env`; handed over in the process environment, so that no secret gets into a file. */
  variables: Record<string, string>;
  /** Which addresses the Worker may connect to for its database, as workerd's `Network.allow` takes them. */
  reach: readonly string[];
  /** True: it may fetch from this machine and its networks, too, where the guard has let an origin through. */
  fetchesOwn?: boolean;
  /** True: it may reach any address for the model that the owner has named. */
  asksModel?: boolean;
  /** True: what the Worker logs is dropped. */
  quiet?: boolean;
}

export interface Workerd {
  pid: number;
  /** Resolves with a sentence when the process has ended. */
  ended: Promise<string>;
  /** Ends it: open requests get two seconds. */
  stop(): Promise<void>;
}

/**
 * Starts workerd itself on the bundle, without a development proxy in front. Compatibility date and flags are those
 * of wrangler.toml, so that the program here and the deployed Worker behave alike.
 */
export function startWorkerd(options: WorkerdOptions): Workerd {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
  copyFileSync(options.script, join(folder, 'worker.js'));
  writeFileSync(join(folder, 'workerd.capnp'), configuration(options));
  const child = spawn(workerdBinary(), ['serve', join(folder, 'workerd.capnp')], {
    stdio: ['ignore', options.quiet === true ? 'ignore' : 'inherit', 'inherit'],
    env: options.variables,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`workerd cannot be run: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`workerd ended (${signal ?? `exit code ${code}`})`));
  });
  void ended.then(() => rmSync(folder, { recursive: true, force: true }));
  return { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

/** Waits until `path` answers 200. False where it does not within `seconds`, or the process ends before. */
export async function isServing(
  workerd: Workerd,
  options: { host: string; port: number; path: string; seconds: number },
) {
  let over = false;
  void workerd.ended.then(() => {
    over = true;
  });
  const address = `${localOrigin(options.host, options.port)}${options.path}`;
  for (const until = Date.now() + options.seconds * 1000; Date.now() < until && !over; await sleep(30)) {
    try {
      const answer = await fetch(address);
      await answer.body?.cancel();
      if (answer.status === 200) return true;
    } catch {
      // Nothing listens yet.
    }
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2000);
  await ended;
  clearTimeout(late);
}

function workerdBinary(): string {
  const { default: path } = createRequire(import.meta.url)('workerd') as { default: string };
  return path;
}

function configuration({
  host,
  port,
  variables,
  reach,
  fetchesOwn = false,
  asksModel = false,
}: WorkerdOptions): string {
  const { date, flags } = compatibility();
  const quote = (text: string) => JSON.stringify(text);
  const list = (items: readonly string[]) => `[${items.join(', ')}]`;
  const bindings = Object.keys(variables).map(
    (name) => `(name = ${quote(name)}, fromEnvironment = ${quote(name)})`,
  );
  // Pages are fetched over networks of their own: what a name resolves to is judged there, by the runtime itself.
  const tls = 'tlsOptions = (trustBrowserCas = true)';
  const own = fetchesOwn ? ['public', 'private', 'local'] : ['public'];
  bindings.push('(name = "INTERNET", service = "internet")', '(name = "OWN_HOSTS", service = "own")');
  if (asksModel) bindings.push('(name = "MODEL_NETWORK", service = "model")');
  const model = `(name = "model", network = (allow = ["public", "private", "local"], ${tls})),`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "database", network = (allow = ${list(reach.map(quote))}, ${tls})),
    (name = "internet", network = (allow = ["public"], ${tls})),
    (name = "own", network = (allow = ${list(own.map(quote))}, ${tls})),
    ${asksModel ? model : ''}
  ],
  sockets = [(name = "http", address = ${quote(authority(host, port))}, http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = ${quote(date)},
  compatibilityFlags = ${list(flags.map(quote))},
  bindings = ${list(bindings)},
  globalOutbound = "database",
);
`;
}

function compatibility(): { date: string; flags: string[] } {
  const toml = readFileSync(join(PROJECT_ROOT, 'wrangler.toml'), 'utf8');
  const date = /^compatibility_date\s*=\s*"([^"]+)"/m.exec(toml)?.[1];
  const flags = /^compatibility_flags\s*=\s*\[([^\]]*)\]/m.exec(toml)?.[1];
  if (date === undefined || flags === undefined)
    throw new Error('wrangler.toml names no compatibility date and flags');
  return { date, flags: Array.from(flags.matchAll(/"([^"]+)"/g), (match) => match[1] as string) };
}
