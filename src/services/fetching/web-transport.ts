import type { Transport } from './ports.ts';

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/**
 * The transport of a runtime that has `fetch` alone. `internet` must reach public addresses only, by the runtime's own
 * doing, since nothing here sees what a name resolves to: workerd's network is set so, and a deployed Worker has no
 * other. `allowed` reaches the owner's own origins.
 */
export function webTransport(internet: Fetch, allowed: Fetch = internet): Transport {
  return (url, request) =>
    (request.allowed ? allowed : internet)(url.href, {
      headers: request.headers,
      signal: request.signal,
      redirect: 'manual',
    });
}
