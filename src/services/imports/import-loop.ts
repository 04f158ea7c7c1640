import type { Services } from '../services.ts';

/** Milliseconds between two looks where nothing was to be done, and after a failure. */
const IDLE = 1_000;
const AFTER_FAILURE = 5_000;
const SLICE = 5_000;

/** Works on imports as long as the process lives; what is given back stops it after the lines at hand. */
export function startImportLoop(services: Pick<Services, 'workImports'>): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      const pause = await services.workImports({ milliseconds: SLICE, signal }).then(
        (worked) => (worked ? 0 : IDLE),
        // The database is away, or busy: the lines wait for it.
        () => AFTER_FAILURE,
      );
      await sleep(pause, signal);
    }
  })();
  return async () => {
    stopping.abort();
    await running;
  };
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
