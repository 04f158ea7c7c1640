/** The end of an answer that is sent as it is made; whoever holds something open for it lets it go then. */
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
