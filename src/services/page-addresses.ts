import { getDomain, getHostname } from 'tldts';
import type { Article } from '../ingest/article.ts';
import { canonicalUrl } from './canonical-url.ts';

/** Under which address a report goes, and under which others its page says that it stands. */
export interface PageAddresses {
  url: string | null;
  otherUrls: string[];
}

/**
 * The addresses of a page that was read at `readAt` (null: nobody says). What it names as its own address is believed
 * on its own site alone: otherwise any page could pass for another outlet's report and change it.
 */
export function addressesOf(
  readAt: string | null,
  { canonicalUrl: named, ampUrl }: Pick<Article, 'canonicalUrl' | 'ampUrl'>,
): PageAddresses {
  const own = named === null ? null : canonicalUrl(named);
  const url = own !== null && (readAt === null || isSameSite(own, readAt)) ? own : readAt;
  if (url === null) return { url, otherUrls: [] };
  const others = [readAt, ampUrl].filter((other) => other !== null && isSameSite(other, url));
  return { url, otherUrls: others.filter((other): other is string => other !== null && other !== url) };
}

/** The address on another site that the page names as that of its text: whose report it republishes; or null. */
export function originalElsewhere(readAt: string | null, named: string | null): string | null {
  const original = named === null ? null : canonicalUrl(named);
  return original === null || readAt === null || isSameSite(original, readAt) ? null : original;
}

/**
 * Whether one owner has registered both hosts. Names under which anybody may register (`co.uk`, `blogspot.com`) are
 * taken from the public suffix list, its private part too.
 */
export function isSameSite(a: string, b: string): boolean {
  const site = (address: string) => {
    const unwrapped = canonicalUrl(address) ?? address;
    return getDomain(unwrapped, { allowPrivateDomains: true }) ?? getHostname(unwrapped);
  };
  const own = site(a);
  return own !== null && own === site(b);
}
