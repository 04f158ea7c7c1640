import { type LocalSettings, localOrigin, SettingError } from './settings.ts';

/** One line for whoever started the program. */
export function tell(line: string): void {
  console.log(line);
}

/** Says where the program is to be found. */
export function announce(settings: LocalSettings, port: number, runtime: string): void {
  const origin = localOrigin(settings.host, port);
  const database = settings.databaseUrl === null ? 'embedded Postgres' : 'your Postgres';
  tell(`
Synoptic is running on ${runtime} and ${database}:
  ${origin}/              what this is and where to go
  ${origin}/docs          the API, to read and to try
  ${origin}/v1/events     the stored events
Stop it with Ctrl-C.`);
}

export interface Program {
  /** Registers what to do when the program stops; the last one registered is done first. */
  atStop(step: () => Promise<void>): void;
  /** Stops the program because something has failed: says why and exits with 1. */
  stop(why: string): void;
  /** Aborted when the program stops: what begins in several steps looks at it between them. */
  signal: AbortSignal;
}

class Stopped extends Error {
  override name = 'Stopped';
}

/**
 * Runs `begin`, then keeps the process until a signal, the end of the launcher, or `stop`; then undoes the steps.
 * A SettingError is told in one line; any other error with its stack.
 */
export async function runUntilStopped(begin: (program: Program) => Promise<void>): Promise<void> {
  const steps: (() => Promise<void>)[] = [];
  const stopping = new AbortController();
  let begun: Promise<void> = Promise.resolve();

  const end = (code: number, why: string | null) => {
    if (stopping.signal.aborted) return;
    stopping.abort(new Stopped());
    void (async () => {
      if (why !== null) console.error(why);
      // What is half begun registers its own end first; otherwise a database would be left open.
      await Promise.race([
        begun.catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, 15_000).unref()),
      ]);
      for (const step of steps.reverse()) await step().catch((error) => console.error(error));
      process.exit(code);
    })();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0, null));
  process.on('disconnect', () => end(0, null));

  begun = begin({
    atStop: (step) => steps.push(step),
    stop: (why) => end(1, why),
    signal: stopping.signal,
  });
  try {
    await begun;
  } catch (error) {
    if (error instanceof Stopped) return;
    if (error instanceof SettingError) end(1, error.message);
    else end(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
