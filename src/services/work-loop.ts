/**
 * Works as long as the process lives: `work` does a bounded part and gives the milliseconds to wait before the next;
 * it must not throw. What is given back stops the loop, after the part at hand; a `work` that hears the signal ends
 * sooner. `first` is waited before the first part.
 */
export function startLoop(work: (signal: AbortSignal) => Promise<number>, first = 0): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    if (first > 0) await sleep(first, signal);
    while (!signal.aborted) await sleep(await work(signal), signal);
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
