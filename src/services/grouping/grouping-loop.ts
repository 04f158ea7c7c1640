import type { Services } from '../services.ts';

/** Milliseconds between two looks where nothing waits. */
const IDLE = 2_000;

/** Places waiting reports as long as the process lives; what is given back stops it after the round at hand. */
export function startGroupingLoop(services: Pick<Services, 'groupPending'>): () => Promise<void> {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    // A round that fails is tried again with the next one: the reports wait for it.
    const placed = await services.groupPending().catch(() => []);
    if (!stopped) timer = setTimeout(start, placed.length > 0 ? 0 : IDLE);
  };
  const start = () => {
    running = round();
  };
  timer = setTimeout(start, IDLE);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
