import { chatCompletions, type Fetch } from './chat-completions.ts';
import type { ModelProvider } from './ports.ts';
import { type AiBinding, workersAi } from './workers-ai.ts';

/** The settings of the optional model, as the environment has them. */
export interface ModelSettings {
  MODEL_URL?: string | undefined;
  MODEL_NAME?: string | undefined;
  MODEL_KEY?: string | undefined;
  MODEL_TIMEOUT_MS?: string | undefined;
  MODEL_MAX_CHARACTERS?: string | undefined;
}

export const MODEL_SETTINGS = [
  'MODEL_URL',
  'MODEL_NAME',
  'MODEL_KEY',
  'MODEL_TIMEOUT_MS',
  'MODEL_MAX_CHARACTERS',
] as const satisfies readonly (keyof ModelSettings)[];

/**
 * The model that the environment names: behind `MODEL_URL`, or without one behind the binding `ai` of a Worker;
 * undefined where `MODEL_NAME` is not set. Throws RangeError, with a sentence for the owner, for what cannot be used.
 * Neither the address nor the key is repeated in it: both may hold a secret.
 */
export function modelFrom(env: ModelSettings, fetch: Fetch, ai?: AiBinding): ModelProvider | undefined {
  const name = env.MODEL_NAME?.trim() ?? '';
  const limits = {
    timeout: wholeNumber('MODEL_TIMEOUT_MS', env.MODEL_TIMEOUT_MS, {
      least: 100,
      most: 600_000,
      usual: 30_000,
    }),
    maxCharacters: wholeNumber('MODEL_MAX_CHARACTERS', env.MODEL_MAX_CHARACTERS, {
      least: 1000,
      most: 1_000_000,
      usual: 60_000,
    }),
  };
  if (!/^[\w.:/@+-]{0,200}$/.test(name)) throw new RangeError('MODEL_NAME is no name of a model.');
  if (env.MODEL_URL) {
    if (name === '') throw new RangeError('MODEL_URL is set: MODEL_NAME must name a model, too.');
    return chatCompletions(
      { url: endpoint(env.MODEL_URL), name, key: keyOf(env.MODEL_KEY), ...limits },
      fetch,
    );
  }
  if (name === '') return undefined;
  if (ai === undefined) throw new RangeError('MODEL_NAME is set: MODEL_URL must say where the model is.');
  return workersAi({ name, ...limits }, ai);
}

/** `https://host/v1` and `https://host/v1/chat/completions` mean the same. */
function endpoint(setting: string): string {
  const url = URL.parse(setting.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new RangeError('MODEL_URL must be an http or https address, such as http://127.0.0.1:11434/v1.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new RangeError('MODEL_URL must hold no user name or password: a key goes into MODEL_KEY.');
  }
  url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return url.href;
}

function keyOf(setting: string | undefined): string | null {
  if (!setting) return null;
  if (!/^[\x21-\x7e]+$/.test(setting)) {
    throw new RangeError('MODEL_KEY must be of visible ASCII characters, without spaces.');
  }
  return setting;
}

function wholeNumber(
  setting: string,
  value: string | undefined,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  if (!value) return usual;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new RangeError(`${setting} must be a whole number from ${least} to ${most}.`);
}
