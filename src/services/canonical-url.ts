import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking-parameters.data.ts';

const TRACKING = new Set(TRACKING_PARAMETERS);
const MOBILE_LABELS = new Set(['www', 'm', 'mobile', 'amp']);

/** Longest address that is kept, in UTF-16 code units. */
export const MAX_URL_LENGTH = 4096;

/**
 * The address under which a report is shown and cited: absolute http(s), host in lower case and ASCII, no default
 * port, credentials, fragment or tracking parameter; an AMP cache's address gives way to the publisher's own. It
 * still leads to the same page. Null where the text is no such address.
 */
export function canonicalUrl(address: string): string | null {
  const url = parse(address);
  if (url === null) return null;
  const unwrapped = unwrapAmpCache(url);
  strip(unwrapped);
  return unwrapped.href;
}

/**
 * What two addresses of one page have in common: the canonical URL without its scheme, `www.`, `m.`, `mobile.` or
 * `amp.` label, AMP and index suffix and trailing slash, and with its parameters in order. For identity alone: it
 * need not lead anywhere.
 */
export function urlKey(canonical: string): string {
  const url = new URL(canonical);
  for (const name of ['amp', 'outputType', 'output']) {
    const value = url.searchParams.get(name)?.toLowerCase();
    if (value !== undefined && (name === 'amp' || value === 'amp')) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const query = url.searchParams.toString();
  return `//${keyHost(url)}${keyPath(url.pathname)}${query === '' ? '' : `?${query}`}${hashbang(url)}`;
}

/** The host of a URL or a bare domain as outlets carry it: lower case, ASCII, no `www.`, `m.` ...; null if neither. */
export function domainOf(address: string): string | null {
  const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  if (url === null) return null;
  const domain = keyHost(url).replace(/:\d+$/, '');
  return /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(domain) ? domain : null;
}

function parse(address: string): URL | null {
  if (address.length > MAX_URL_LENGTH) return null;
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  return url;
}

function strip(url: URL): void {
  url.username = '';
  url.password = '';
  if (hashbang(url) === '') url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  // Rewriting the parameters changes their escapes, so an address that has none to lose keeps its own form.
  const tracking = [...url.searchParams.keys()].filter(isTracking);
  for (const name of tracking) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  url.pathname = url.pathname.replace(/%[0-9a-f]{2}/gi, normaliseEscape);
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** A single-page site's address part (`#!/story/7`) names the page; any other fragment names a place in it. */
function hashbang(url: URL): string {
  return url.hash.startsWith('#!') && url.hash.length > 2 ? url.hash : '';
}

/** RFC 3986 6.2.2: escapes in upper case, and none for unreserved characters. */
function normaliseEscape(escaped: string): string {
  const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase();
}

/** `www.google.com/amp/s/host/path` and `host.cdn.ampproject.org/c/s/host/path` are copies of `host/path`. */
function unwrapAmpCache(url: URL): URL {
  const isGoogle = /^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  if (!isGoogle && !isCache) return url;
  const [, secure, rest] = /^\/(?:amp|[acvwi])\/(s\/)?(.+)$/.exec(url.pathname) ?? [];
  if (rest === undefined || !/^[^/]+\.[^/]+/.test(rest)) return url;
  return parse(`${secure === undefined ? 'http' : 'https'}://${rest}${url.search}`) ?? url;
}

function keyHost(url: URL): string {
  let labels = url.hostname.replace(/\.$/, '').split('.');
  const isAddress = /^[\d.]+$|^\[/.test(url.hostname);
  // A label goes only where a registrable name can remain: `m.example` stays, `m.paper.example` does not.
  while (!isAddress && labels.length > 2 && MOBILE_LABELS.has(labels[0]!)) labels = labels.slice(1);
  // Wikipedia and its like put the label inside: `en.m.wiki.example`.
  if (!isAddress && labels.length > 3 && labels[1] === 'm') labels.splice(1, 1);
  return labels.join('.') + (url.port === '' ? '' : `:${url.port}`);
}

function keyPath(path: string): string {
  return path
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/\/+$/, '');
}
