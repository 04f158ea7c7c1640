import { type Fetching, type Transport, USER_AGENT } from './ports.ts';
import { RobotsCache } from './robots.ts';

/**
 * Fetching as the environment sets it: `FETCH=off` closes it; `FETCH_ALLOW` names origins, parted by commas, that may
 * be fetched although they are not public. Throws RangeError, with a sentence for the owner, for what is no origin.
 */
export function fetchingFrom(
  env: { FETCH?: string | undefined; FETCH_ALLOW?: string | undefined },
  transport: Transport,
  now: () => number,
): Fetching | undefined {
  if (env.FETCH?.toLowerCase() === 'off') return undefined;
  return {
    transport,
    userAgent: USER_AGENT,
    allow: allowedOrigins(env.FETCH_ALLOW),
    robots: new RobotsCache(now),
  };
}

/** The origins of `FETCH_ALLOW`. */
export function allowedOrigins(setting: string | undefined): string[] {
  return (setting ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const url = URL.parse(entry);
      if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
        throw new RangeError(
          `FETCH_ALLOW holds ${JSON.stringify(entry)}: origins such as http://127.0.0.1:9000 are needed.`,
        );
      }
      return url.origin;
    });
}
