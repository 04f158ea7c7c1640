import type { ElementNode } from '../html/node.ts';
import { collapse, textOf } from '../html/walk.ts';
import { names } from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import { isWithin, type PageFacts } from '../metadata/page-facts.ts';
import { decodeTwice, type Found, fold, NOTHING, wordOverlap } from './field.ts';

const HEADLINE_CLASS =
  /(^|[\s_-])(headline|article-?_?title|post-?_?title|entry-?_?title|story-?_?title|page-?_?title|hed|title)([\s_-]|$)/;
const ELSEWHERE = new Set(['nav', 'aside', 'footer', 'form']);
/** What parts a headline from the outlet's name in the title element. */
const TITLE_PART = /\s+[|·•»›:\-–—]+\s+|\s*[|»｜]\s*/;

/**
 * The headline as the page shows it: the heading that agrees with what the head of the page says; the head's own words
 * (structured data, OpenGraph, title element without the outlet's name) where no heading agrees.
 */
export function headlineOf(facts: PageFacts, outlet: string | null): Found<string | null> {
  const declared = [
    { value: names(facts.article?.headline ?? facts.article?.name)[0], from: 'json-ld' as const },
    {
      value: firstMeta(facts.meta, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title'),
      from: 'meta' as const,
    },
    { value: firstMeta(facts.meta, 'dc.title', 'hdl', 'headline', 'title'), from: 'meta' as const },
    { value: facts.title, from: 'meta' as const },
  ].flatMap(({ value, from }) => {
    const text = value ? withoutOutlet(decodeTwice(collapse(value)), outlet) : '';
    return text === '' ? [] : [{ value: text, from }];
  });
  const shown = headings(facts);
  const first = shown.filter(({ level, text }) => level === 1 && text.split(' ').length > 1);
  const onlyHeading = new Set(first.map(({ text }) => text)).size === 1 ? first[0]!.text : null;
  let best: { text: string; score: number } | null = null;
  for (const { text, weight } of shown) {
    const agreement = Math.max(0, ...declared.map(({ value }) => agreementOf(text, value)));
    // The only first-level heading of a page is its headline, whatever the head says to search engines.
    const alone = onlyHeading === text && fold(text) !== fold(outlet ?? '');
    if (declared.length > 0 && agreement < 0.5 && !alone) continue;
    const score = agreement + weight + (alone ? 0.7 : 0);
    if (best === null || score > best.score + 1e-9) best = { text, score };
  }
  if (best !== null) return { value: best.text, from: 'page' };
  return declared[0] ?? NOTHING;
}

function agreementOf(shown: string, declared: string): number {
  const a = fold(shown);
  const b = fold(declared);
  if (a === b) return 1.2;
  const overlap = wordOverlap(shown, declared);
  const ratio = Math.min(a.length, b.length) / Math.max(1, a.length, b.length);
  return overlap * (0.4 + 0.6 * ratio);
}

/** Headings that could be the article's, heavier the likelier by their mark-up. */
function headings(facts: PageFacts): { text: string; weight: number; level: number }[] {
  const found: { text: string; weight: number; level: number }[] = [];
  const declared = new Set<ElementNode>(facts.microdata.get('headline') ?? []);
  for (const element of facts.elements) {
    const isHeading = /^h[1-3]$/.test(element.tag);
    const named = HEADLINE_CLASS.test(element.named);
    if (!isHeading && !named && !declared.has(element)) continue;
    if (element.tag === 'meta' || element.tag === 'body' || element.tag === 'html') continue;
    if (isWithin(element, ELSEWHERE)) continue;
    const text = decodeTwice(textOf(element));
    if (text.length < 3 || text.length > 300) continue;
    const weight =
      (element.tag === 'h1' ? 0.3 : element.tag === 'h2' ? 0.1 : 0) +
      (declared.has(element) ? 0.2 : 0) +
      (named && isHeading ? 0.1 : 0);
    found.push({ text, weight, level: isHeading ? Number(element.tag[1]) : 9 });
    if (found.length > 200) break;
  }
  return found;
}

/** A title element's text without the parts that name the outlet or a section; the longest part stays. */
export function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet !== null) {
    const bare = title.split(TITLE_PART).filter((part) => fold(part) !== fold(outlet));
    if (bare.length === 1) return bare[0]!.trim();
  }
  const parts = title.split(/\s+[|·•»›–—-]+\s+|\s*[|»｜]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  // A dash may belong to the headline itself: cut only where the tail is short, as an outlet's name is.
  const last = parts.at(-1)!;
  if (last === longest)
    return parts[0]!.length <= 25 && parts[0]!.split(' ').length <= 3 && /[|»｜]/.test(title)
      ? longest
      : title;
  if (last.split(/\s+/).length > 5) return title;
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•»›｜–—-]+$/, '');
  return /[|»｜]/.test(cut) ? longest.trim() : cut;
}
