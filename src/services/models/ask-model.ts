import { ModelError } from './model-error.ts';
import type { ModelProvider, ModelReply, ModelRequest } from './ports.ts';

/** Milliseconds between the two attempts. */
const PAUSE = 300;
/** A provider that asks for more rest than this is not asked again. */
const MAX_REST_SECONDS = 1;

/** Asks the model, a second time at most, and within its time in all. Throws ModelError. */
export async function askModel(model: ModelProvider, request: ModelRequest): Promise<ModelReply> {
  const signal = AbortSignal.timeout(model.timeout);
  try {
    return await model.ask(request, signal);
  } catch (error) {
    if (!isWorthAnother(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) throw error;
    return await model.ask(request, signal);
  }
}

function isWorthAnother(error: unknown): boolean {
  return error instanceof ModelError && error.passing && (error.retryAfter ?? 0) <= MAX_REST_SECONDS;
}
