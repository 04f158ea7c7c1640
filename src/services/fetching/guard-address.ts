import ipaddr from 'ipaddr.js';
import { MAX_URL_LENGTH } from '../canonical-url.ts';
import { FetchError } from './fetch-error.ts';
import { RESERVED_SUFFIXES } from './reserved-names.data.ts';

const RESERVED = new Set(RESERVED_SUFFIXES);

/**
 * The address as it may be fetched: http(s), no credentials, a public host by its spelling. Every spelling of an IP
 * address that the URL standard knows (decimal, octal, hexadecimal, short, mapped, full-width) is read before it is
 * judged; what a name resolves to is judged by the transport. `allow` holds origins (`http://127.0.0.1:9000`) that are
 * fetched all the same: the owner's own. Throws FetchError.
 */
export function guardAddress(address: string, allow: readonly string[] = []): URL {
  const url = address.length > MAX_URL_LENGTH ? null : URL.parse(address.trim());
  if (url === null) throw new FetchError('notAnAddress', 'This is no address that can be fetched.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('scheme', 'Only http and https addresses are fetched.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchError('credentials', 'Addresses with a user name or password are not fetched.');
  }
  url.hash = '';
  if (allow.includes(url.origin)) return url;
  const port = url.port === '' ? null : Number(url.port);
  if (port !== null && port < 1024) {
    throw new FetchError('port', 'Of the ports below 1024 only 80 and 443 are fetched from.');
  }
  checkHost(url.hostname);
  return url;
}

function checkHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) {
    if (!isPublicAddress(host)) throw reservedAddress();
    return;
  }
  const labels = host.split('.');
  if (labels.length < 2 || RESERVED.has(labels.at(-1)!) || labels.includes('')) {
    throw new FetchError('reservedName', 'The host is no name of the public network.');
  }
}

/**
 * Whether an IP address is one of the public network: none of IANA's special-purpose ranges, and for v6 inside
 * 2000::/3, the only block that is given out (so no IPv4-compatible `::127.0.0.1`).
 */
export function isPublicAddress(address: string): boolean {
  // Scoped addresses (fe80::1%eth0) are link-local whatever else they say.
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv6' && parsed.toByteArray()[0]! >> 5 !== 1) return false;
  return parsed.range() === 'unicast';
}

/** What is thrown where a name turns out to lead to a reserved address. */
export function reservedAddress(): FetchError {
  return new FetchError('reservedAddress', 'The host is no address of the public network.');
}
