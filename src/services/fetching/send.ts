import { FetchError } from './fetch-error.ts';
import type { Fetching } from './ports.ts';

/** One request through the transport; whatever it throws becomes a FetchError. */
export async function send(
  fetching: Fetching,
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetching.transport(url, { headers, signal, allowed: fetching.allow.includes(url.origin) });
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (signal.aborted) throw new FetchError('timeout', 'The host did not answer in time.');
    throw new FetchError('unreachable', 'The host cannot be reached.');
  }
}
