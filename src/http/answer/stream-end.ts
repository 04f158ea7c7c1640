/**
 * The end of an answer that is sent as it is made. No promise: in workerd one that is settled while another request reads
 * the answer goes on in nobody's time, and whoever waits for it waits for ever.
 */
export class StreamEnd {
  #isReached = false;
  #listener: (() => void) | null = null;

  /** Nothing more is sent, or nobody reads on. */
  reached(): void {
    this.#isReached = true;
    this.#listener?.();
    this.#listener = null;
  }

  /** Calls once, at once where the end is reached already. */
  whenReached(listener: () => void): void {
    if (this.#isReached) listener();
    else this.#listener = listener;
  }
}
