import { collapse } from '../html/walk.ts';
import { names } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { decodeTwice, type Found, fold, NOTHING } from './field.ts';

/** The outlet's display name: as structured data or OpenGraph give it, else the part of the title that its domain echoes. */
export function outletOf(facts: PageFacts): Found<string | null> {
  const publisher = names(facts.article?.publisher)[0];
  if (publisher) return { value: decodeTwice(collapse(publisher)), from: 'json-ld' };
  const site = firstMeta(
    facts.meta,
    'og:site_name',
    'application-name',
    'dc.publisher',
    'publisher',
    'cre',
    'source',
  );
  if (site !== null && !/^https?:/.test(site)) return { value: decodeTwice(site), from: 'meta' };
  const domain = domainOf(facts)
    ?.replace(/\.[a-z]{2,}$/, '')
    .replace(/[^a-z0-9]/g, '');
  const parts = (facts.title ?? '').split(/\s+[|·•»›:–—-]+\s+|\s*[|»｜]\s*/);
  if (domain && parts.length > 1) {
    const echo = parts.find((part) => {
      const plain = fold(part).replaceAll(' ', '');
      return plain.length > 2 && (domain.includes(plain) || plain.includes(domain));
    });
    if (echo) return { value: echo.trim(), from: 'page' };
  }
  return NOTHING;
}

/** Host name of the article without `www.`, from its canonical address or the caller's. */
export function domainOf(facts: PageFacts): string | null {
  for (const address of [canonicalUrlOf(facts).value, facts.url]) {
    const host = parseUrl(address)?.hostname.toLowerCase();
    if (host) return host.replace(/^www\d?\./, '');
  }
  return null;
}

/** The address that the page gives as its own, absolute, without a fragment; never that of a front page. */
export function canonicalUrlOf(facts: PageFacts): Found<string | null> {
  const places: [Found<string>['from'], string | null | undefined][] = [
    ['meta', facts.canonical],
    ['meta', firstMeta(facts.meta, 'og:url')],
    ['json-ld', names(facts.article?.url)[0]],
    ['url', facts.url],
  ];
  for (const [from, address] of places) {
    const url = parseUrl(address, facts.url);
    if (
      url === null ||
      (from !== 'url' && url.pathname === '/' && url.search === '' && !isFrontPage(facts.url))
    )
      continue;
    url.hash = '';
    return { value: url.href, from };
  }
  return NOTHING;
}

function isFrontPage(address: string | null): boolean {
  return parseUrl(address)?.pathname === '/';
}

/** An http(s) address without credentials, or null. */
export function parseUrl(address: string | null | undefined, base?: string | null): URL | null {
  if (!address || address.length > 4_000) return null;
  try {
    const url = base ? new URL(address.trim(), base) : new URL(address.trim());
    return /^https?:$/.test(url.protocol) && url.username === '' ? url : null;
  } catch {
    return null;
  }
}
