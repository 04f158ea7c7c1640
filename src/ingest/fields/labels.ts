import { textOf } from '../html/walk.ts';
import { names } from '../metadata/json-ld.ts';
import { allMeta, firstMeta } from '../metadata/meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { decodeTwice, type Found, fold, NOTHING } from './field.ts';

const MAX_TAGS = 40;

/** The outlet's tags for the article, in its own spelling. */
export function tagsOf(facts: PageFacts): Found<string[]> {
  const parted = (lists: readonly string[]) => lists.flatMap((list) => list.split(/\s*[,;]\s*/));
  const structured = parted(names(facts.article?.keywords));
  const meta = parted(
    allMeta(facts.meta, 'article:tag', 'parsely-tags', 'sailthru.tags', 'news_keywords', 'keywords'),
  );
  const shown: string[] = [];
  for (const element of facts.elements) {
    if (element.tag !== 'a') continue;
    const isTag =
      /(^|\s)tag(\s|$)/i.test(element.attributes.rel ?? '') ||
      /(^|[\s_-])tags?([\s_-]|$)/.test(element.parent ? element.parent.named : '');
    if (isTag) shown.push(textOf(element));
  }
  const seen = new Set<string>();
  const value = [...structured, ...meta, ...shown]
    .map((tag) => decodeTwice(tag.trim()).replace(/^#/, ''))
    .filter((tag) => {
      const key = fold(tag);
      if (key === '' || tag.length > 60 || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MAX_TAGS);
  const from = structured.length > 0 ? 'json-ld' : meta.length > 0 ? 'meta' : 'page';
  return { value, from: value.length === 0 ? 'none' : from };
}

/** The section of the outlet that the article stands in. */
export function sectionOf(facts: PageFacts): Found<string | null> {
  const structured = names(facts.article?.articleSection)[0];
  if (structured) return { value: structured, from: 'json-ld' };
  const meta = firstMeta(facts.meta, 'article:section', 'parsely-section', 'section', 'cg');
  return meta === null ? NOTHING : { value: meta, from: 'meta' };
}

/** BCP 47 tag of the article's language, where the page declares one that is well-formed. */
export function languageOf(facts: PageFacts): Found<string | null> {
  const places: [Found<string>['from'], string | null | undefined][] = [
    ['json-ld', names(facts.article?.inLanguage)[0]],
    ['page', facts.language],
    ['meta', firstMeta(facts.meta, 'content-language', 'og:locale', 'dc.language', 'language')],
  ];
  for (const [from, tag] of places) {
    const value = tag
      ?.trim()
      .replaceAll('_', '-')
      .split(/[\s,;]/)[0];
    if (!value || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) continue;
    const canonical = canonicalTag(value);
    if (canonical !== null) return { value: canonical, from };
  }
  return NOTHING;
}

/** A BCP 47 tag in its canonical case; null for what is none. */
export function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
