import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { Agent, fetch } from 'undici';
import { FetchError } from '../services/fetching/fetch-error.ts';
import { isPublicAddress, reservedAddress } from '../services/fetching/guard-address.ts';
import type { Transport } from '../services/fetching/ports.ts';

type Found = (error: Error | null, addresses: LookupAddress[] | string, family?: number) => void;
type Resolve = (hostname: string, options: LookupOptions, found: Found) => void;

/**
 * The transport on Node. A name is resolved once, every address it has is judged, and the connection goes to one of
 * those very addresses: a name that answers differently a moment later gains nothing. `resolve` is Node's own `lookup`
 * where absent.
 */
export function nodeTransport(resolve: Resolve = lookup as Resolve): Transport {
  const guarded: Resolve = (hostname, options, found) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return found(new FetchError('unresolved', 'The host has no address.'), []);
      const all = addresses as LookupAddress[];
      if (all.length === 0 || !all.every(({ address }) => isPublicAddress(address))) {
        return found(reservedAddress(), []);
      }
      if (options.all === true) found(null, all);
      else found(null, all[0]!.address, all[0]!.family);
    });
  const shared = { connections: 4, pipelining: 1, maxHeaderSize: 32_768, keepAliveTimeout: 4000 };
  const internet = new Agent({ ...shared, connect: { lookup: guarded as never, timeout: 8000 } });
  const own = new Agent({ ...shared, connect: { timeout: 8000 } });
  return async (url, { headers, signal, allowed }) => {
    try {
      const answer = await fetch(url, {
        headers,
        signal,
        redirect: 'manual',
        dispatcher: allowed ? own : internet,
      });
      return answer as unknown as Response;
    } catch (error) {
      // undici wraps what the look-up said.
      for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
        if (cause instanceof FetchError) throw cause;
      }
      throw error;
    }
  };
}
