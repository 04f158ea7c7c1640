import { type LocalSettings, localOrigin, SettingError } from '../settings.ts';
import type { Reached } from './reached.ts';

/** Reaches the named program, else the one that runs on this machine, else the store itself. Throws SettingError. */
export async function reach(
  to: string | null,
  settings: LocalSettings,
  tell: (line: string) => void,
): Promise<Reached> {
  const origin = to ?? localOrigin(settings.host, settings.port);
  const isThere = await isServing(origin);
  if (isThere) return program(origin);
  if (to !== null) throw new SettingError(`Nobody answers at ${to}.`);
  // The whole engine hangs on it: seconds that nobody should wait for whose program runs.
  const { ownStore } = await import('./own-store.ts');
  return await ownStore(settings, tell);
}

function program(origin: string): Reached {
  const key = process.env.API_KEY;
  return {
    name: origin,
    send: async (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (key) headers.set('authorization', `Bearer ${key}`);
      return await fetch(`${origin}${path}`, { ...init, headers });
    },
    close: async () => {},
  };
}

async function isServing(origin: string): Promise<boolean> {
  return await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}
