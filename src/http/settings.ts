/** What the runtime knows and the app must: how it is exposed, who may write, who may read. */
export interface Settings {
  /**
   * True where the listener is bound to a loopback address, so that only programs on this machine reach it. Then
   * writes need no key (unless one is configured), and requests that name another host or come from a web page of
   * another origin are refused. False on any other address and on a deployed Worker.
   */
  loopback: boolean;
  /** The key that writes need (`Authorization: Bearer`); null: no writes, except on loopback. */
  apiKey: string | null;
  /** False closes reads, too: they then need the key. */
  publicReads: boolean;
}

/** True for a host name or address that only this machine can reach (`localhost`, 127.0.0.0/8, `::1`). */
export function isLoopbackHost(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
  );
}

/**
 * Reads `HOST`, `API_KEY` and `PUBLIC_READS` as the program's table of settings describes them. `exposed` forces
 * the closed default where there is no `HOST` to look at (a deployed Worker).
 */
export function settingsFrom(
  env: Readonly<Record<string, string | undefined>>,
  { exposed = false }: { exposed?: boolean } = {},
): Settings {
  return {
    loopback: !exposed && isLoopbackHost(env.HOST ?? '127.0.0.1'),
    apiKey: env.API_KEY ? env.API_KEY : null,
    publicReads: env.PUBLIC_READS?.toLowerCase() !== 'false',
  };
}
