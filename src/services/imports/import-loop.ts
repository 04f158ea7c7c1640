import type { Services } from '../services.ts';
import { startLoop } from '../work-loop.ts';

/** Milliseconds between two looks where nothing was to be done, and after a failure. */
const IDLE = 1_000;
const AFTER_FAILURE = 5_000;
const SLICE = 5_000;

/** Works on imports as long as the process lives; what is given back stops it after the lines at hand. */
export function startImportLoop(services: Pick<Services, 'workImports'>): () => Promise<void> {
  return startLoop((signal) =>
    services.workImports({ milliseconds: SLICE, signal }).then(
      (worked) => (worked ? 0 : IDLE),
      // The database is away, or busy: the lines wait for it.
      () => AFTER_FAILURE,
    ),
  );
}
