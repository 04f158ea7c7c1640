import { ModelError } from './model-error.ts';
import { type ModelProvider, SAMPLING } from './ports.ts';
import { readCompletion } from './read-completion.ts';

/** The little of a Workers AI binding that is used. */
export interface AiBinding {
  run(model: string, input: Record<string, unknown>): Promise<unknown>;
}

/** A model of Workers AI, reached through the Worker's binding. */
export function workersAi(
  options: { name: string; timeout: number; maxCharacters: number },
  ai: AiBinding,
): ModelProvider {
  const { name, timeout, maxCharacters } = options;
  return {
    provider: 'workersAi',
    name,
    timeout,
    maxCharacters,
    async ask({ instructions, texts }, signal) {
      const messages = [
        { role: 'system', content: instructions },
        { role: 'user', content: texts },
      ];
      let completion: unknown;
      try {
        completion = await beforeAbort(ai.run(name, { messages, ...SAMPLING, stream: false }), signal);
      } catch {
        throw new ModelError(signal.aborted ? 'timeout' : 'providerError');
      }
      return readCompletion(completion);
    },
  };
}

// The binding takes no signal: what comes too late is dropped.
async function beforeAbort<Result>(running: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  let drop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    drop = () => reject(signal.reason);
    signal.addEventListener('abort', drop, { once: true });
  });
  try {
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener('abort', drop);
  }
}
