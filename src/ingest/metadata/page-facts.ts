import type { ElementNode } from '../html/node.ts';
import { collapse, elements, LINE_LIMIT, rawText } from '../html/walk.ts';
import { articleObject, type JsonObject, jsonLdOf } from './json-ld.ts';
import { type MetaTags, metaTagsOf } from './meta-tags.ts';

/** Everything that a page says of itself outside its prose, gathered once. */
export interface PageFacts {
  /** Every element of the page, in document order. */
  elements: readonly ElementNode[];
  /** The address that the caller gave, or null. */
  url: string | null;
  meta: MetaTags;
  jsonLd: readonly JsonObject[];
  /** The JSON-LD object of the article itself. */
  article: JsonObject | null;
  title: string | null;
  language: string | null;
  /** href of `link rel=canonical`. */
  canonical: string | null;
  /** href of `link rel=amphtml`: the same article for AMP readers. */
  amp: string | null;
  /** Elements with an `itemprop`, by its names. */
  microdata: ReadonlyMap<string, readonly ElementNode[]>;
}

/** Reads the head, the structured data and the microdata of a parsed page. */
export function pageFacts(root: ElementNode, url: string | null): PageFacts {
  let title: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let amp: string | null = null;
  const microdata = new Map<string, ElementNode[]>();
  const all = [...elements(root)];
  for (const element of all) {
    const { tag, attributes } = element;
    // An svg has a title element of its own.
    if (tag === 'title' && element.parent?.tag !== 'svg')
      title ??= collapse(rawText(element).slice(0, LINE_LIMIT)) || null;
    if (tag === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    if (tag === 'link' && /(^|\s)canonical(\s|$)/i.test(attributes.rel ?? '')) {
      canonical ??= attributes.href || null;
    }
    if (tag === 'link' && /^amphtml$/i.test(attributes.rel ?? '')) amp ??= attributes.href || null;
    for (const name of (attributes.itemprop ?? '').toLowerCase().split(/\s+/)) {
      if (name === '') continue;
      const known = microdata.get(name);
      if (known === undefined) microdata.set(name, [element]);
      else known.push(element);
    }
  }
  const jsonLd = jsonLdOf(all);
  return {
    elements: all,
    url,
    meta: metaTagsOf(all),
    jsonLd,
    article: articleObject(jsonLd),
    title,
    language,
    canonical,
    amp,
    microdata,
  };
}

/** True where an element stands inside another of one of these tags. */
export function isWithin(element: ElementNode, tags: ReadonlySet<string>): boolean {
  for (let at = element.parent; at !== null; at = at.parent) if (tags.has(at.tag)) return true;
  return false;
}
