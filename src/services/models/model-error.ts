import type { ModelFailure } from '../dto/model.ts';

/** Failures that the same question a moment later may not meet. */
const PASSING: readonly ModelFailure[] = ['unreachable', 'rateLimited', 'providerError'];

/** A question that a model did not answer. Holds the reason alone: no address, no key, no word of the other side. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly reason: ModelFailure;
  /** Seconds that the other side asked to be left alone, or null. */
  readonly retryAfter: number | null;

  constructor(reason: ModelFailure, retryAfter: number | null = null) {
    super(reason);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  get passing(): boolean {
    return PASSING.includes(this.reason);
  }
}
