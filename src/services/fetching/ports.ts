/**
 * Sends one GET and gives the answer's head at once, without following redirects. It must refuse, with FetchError
 * `reservedAddress`, a host whose name resolves to an address outside the public network, unless `allowed`.
 */
export type Transport = (
  url: URL,
  request: { headers: Record<string, string>; signal: AbortSignal; allowed: boolean },
) => Promise<Response>;

/** Rules of hosts for robots. */
export interface Robots {
  /** Throws FetchError `robots` where the host's rules close the address to us. */
  check(fetching: Fetching, url: URL, signal: AbortSignal): Promise<void>;
}

/** How the service reaches other hosts; a deployment without it fetches nothing. */
export interface Fetching {
  transport: Transport;
  /** Sent as `User-Agent`; its first word is the name that robots rules are read for. */
  userAgent: string;
  /** Origins that are fetched although they are not public: the owner's own. */
  allow: readonly string[];
  /** Rules of hosts, remembered for as long as the process or isolate lives. */
  robots: Robots;
}

/** Names the program, as robots rules and server logs see it. */
export const USER_AGENT = 'SynopticBot/0.1 (compares news reports; honours robots.txt)';
