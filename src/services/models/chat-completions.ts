import { FetchError } from '../fetching/fetch-error.ts';
import { readBytes } from '../fetching/read-bytes.ts';
import { ModelError } from './model-error.ts';
import {
  MAX_ANSWER_BYTES,
  type ModelProvider,
  type ModelReply,
  type ModelRequest,
  SAMPLING,
} from './ports.ts';
import { readCompletion } from './read-completion.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface ChatCompletionsOptions {
  /** Where questions are posted: the owner's own setting, so that it may well lead into a private network. */
  url: string;
  name: string;
  /** Sent as `Authorization: Bearer`, and kept nowhere else. */
  key: string | null;
  timeout: number;
  maxCharacters: number;
}

/** A model behind any address that speaks the chat-completions protocol of OpenAI. */
export function chatCompletions(options: ChatCompletionsOptions, fetch: Fetch): ModelProvider {
  const { url, name, key, timeout, maxCharacters } = options;
  return {
    provider: 'chatCompletions',
    name,
    timeout,
    maxCharacters,
    async ask(request, signal) {
      const answer = await send(fetch, url, requestOf(request, name, key), signal);
      try {
        return await read(answer, signal);
      } catch (error) {
        await answer.body?.cancel().catch(() => {});
        throw error;
      }
    },
  };
}

function requestOf({ instructions, texts }: ModelRequest, name: string, key: string | null): RequestInit {
  return {
    method: 'POST',
    // A redirect would carry the texts and the key to wherever the other side likes.
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      model: name,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: texts },
      ],
      ...SAMPLING,
      stream: false,
    }),
  };
}

async function send(fetch: Fetch, url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal });
  } catch {
    throw new ModelError(signal.aborted ? 'timeout' : 'unreachable');
  }
}

async function read(answer: Response, signal: AbortSignal): Promise<ModelReply> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw new ModelError('redirected');
  if (status === 429) throw new ModelError('rateLimited', secondsOf(headers.get('retry-after')));
  if (status >= 500) throw new ModelError('providerError', secondsOf(headers.get('retry-after')));
  if (status !== 200) throw new ModelError('refused');
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    throw new ModelError('contentType');
  }
  return readCompletion(jsonOf(await bytesOf(answer, signal)));
}

async function bytesOf(answer: Response, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await readBytes(answer, MAX_ANSWER_BYTES);
  } catch (error) {
    if (signal.aborted) throw new ModelError('timeout');
    const fault = error instanceof FetchError ? error.fault : null;
    throw new ModelError(fault === 'tooLarge' ? 'tooLarge' : 'unreachable');
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ModelError('notJson');
  }
}

function secondsOf(value: string | null): number | null {
  return value !== null && /^\d{1,7}$/.test(value) ? Number(value) : null;
}
