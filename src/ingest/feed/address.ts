import { parseUrl } from '../fields/outlet.ts';

/** An address as it is written where it is whole, else against the base; as it is written where neither gives one. */
export function addressOf(written: string, base: string | null): string {
  if (parseUrl(written) !== null) return written;
  return (base === null ? null : parseUrl(written, base)?.href) ?? written;
}
