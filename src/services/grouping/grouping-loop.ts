import type { Services } from '../services.ts';
import { startLoop } from '../work-loop.ts';

/** Milliseconds between two looks where nothing waits. */
const IDLE = 2_000;

/** Places waiting reports as long as the process lives; what is given back stops it after the round at hand. */
export function startGroupingLoop(services: Pick<Services, 'groupPending'>): () => Promise<void> {
  return startLoop(
    () =>
      services.groupPending().then(
        (placed) => (placed.length > 0 ? 0 : IDLE),
        // A round that fails is tried again with the next one: the reports wait for it.
        () => IDLE,
      ),
    IDLE,
  );
}
