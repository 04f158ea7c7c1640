import parseRobots from 'robots-parser';
import { decodeBytes } from './decode-bytes.ts';
import { FetchError } from './fetch-error.ts';
import { guardAddress } from './guard-address.ts';
import type { Fetching, Robots } from './ports.ts';
import { readBytes } from './read-bytes.ts';
import { send } from './send.ts';

/** RFC 9309: at least 500 KiB are read. */
const MAX_BYTES = 512 * 1024;
const MAX_REDIRECTS = 5;
const MAX_HOSTS = 1000;
/** RFC 9309 asks for no more than a day; an hour lets owners change their minds. */
const KEPT_MILLISECONDS = 3_600_000;

type Rules = (address: string) => boolean;

/**
 * The rules of hosts for robots (RFC 9309), one look an origin and hour. No file (4xx): everything may be fetched; a file
 * that cannot be had (5xx, no answer): nothing.
 */
export class RobotsCache implements Robots {
  readonly #known = new Map<string, { rules: Promise<Rules>; until: number }>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async check(fetching: Fetching, url: URL, signal: AbortSignal): Promise<void> {
    const now = this.#clock();
    let entry = this.#known.get(url.origin);
    if (entry === undefined || entry.until < now) {
      entry = { rules: rulesOf(fetching, url.origin, signal), until: now + KEPT_MILLISECONDS };
      this.#known.delete(url.origin);
      this.#known.set(url.origin, entry);
      if (this.#known.size > MAX_HOSTS) this.#known.delete(this.#known.keys().next().value!);
    }
    let rules: Rules;
    try {
      rules = await entry.rules;
    } catch (error) {
      // The next request looks again.
      this.#known.delete(url.origin);
      throw error;
    }
    if (!rules(url.href))
      throw new FetchError('robots', "The host's robots.txt asks not to fetch this address.");
  }
}

async function rulesOf(fetching: Fetching, origin: string, signal: AbortSignal): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  let url = new URL(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const headers = { 'user-agent': fetching.userAgent, accept: 'text/plain' };
    const answer = await send(fetching, url, headers, signal);
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel();
      const next = URL.parse(answer.headers.get('location') ?? '', url);
      if (next === null) return () => true;
      url = guardAddress(next.href, fetching.allow);
      continue;
    }
    if (answer.status >= 400 && answer.status < 500) {
      await answer.body?.cancel();
      return () => true;
    }
    if (answer.status !== 200) {
      await answer.body?.cancel();
      throw new FetchError('robots', 'The robots.txt of the host cannot be read now.', {
        status: answer.status,
      });
    }
    const text = decodeBytes(await readBytes(answer, MAX_BYTES), 'text/plain; charset=utf-8');
    const parsed = parseRobots(address, text);
    const name = fetching.userAgent.split('/')[0]!;
    return (page) => parsed.isAllowed(page, name) !== false;
  }
  return () => true;
}
