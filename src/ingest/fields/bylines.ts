import type { FieldOrigin } from '../article.ts';
import type { Block } from '../body/blocks.ts';
import type { ElementNode } from '../html/node.ts';
import { BLOCKS, closest, collapse, elements, spacedText, textOf } from '../html/walk.ts';
import { isObject, names } from '../metadata/json-ld.ts';
import { allMeta } from '../metadata/meta-tags.ts';
import { isWithin, type PageFacts } from '../metadata/page-facts.ts';
import { decodeTwice, fold } from './field.ts';
import { isAgency, isDesk, splitNames } from './person-names.ts';

export interface Authors {
  bylines: string[];
  agencies: string[];
  from: FieldOrigin;
}

const BYLINE_CLASS =
  /(^|[\s_-])(by-?_?lines?|authors?|p-author|contributors?|writer|article-?author|author-?_?name|creator|post-?author)([\s_-]|$)|byline|author-?_?name|authorname/;
const ELSEWHERE = new Set(['nav', 'form']);
const AFTER =
  /comment|related|recommend|sidebar|footer|promo|card|teaser|more-|latest|popular|trending|carousel/;
/** Addresses under which sites keep the pages of their writers. */
const PROFILE =
  /\/(authors?|by|staff|profiles?|contributors?|writers?|editors|reporters?|journalists?|columnists?|autor|auteur)\/[^/?#]+/i;
const LINE_START =
  /^(by|written by|story by|posted by|von|par|por|di|автор:?)\s+\p{Lu}|^(著者|文|執筆)\s*[：:●]/u;
const BLOCKS_TO_BYLINE = 200;
const META_KEYS = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'article_author',
  'author',
  'article:author',
  'article.author',
  'authors',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'twitter:data1',
];

/**
 * Who wrote it, from the surest place that names somebody: structured data, meta elements, microdata, links of the kind
 * `rel=author`, then a line of the page marked as a byline, then a line that begins "By ...".
 */
export function bylinesOf(facts: PageFacts, outlet: string | null, blocks: readonly Block[]): Authors {
  const places: [FieldOrigin, () => string[]][] = [
    ['json-ld', () => authorNames(facts.article?.author ?? facts.article?.creator)],
    ...META_KEYS.map((key): [FieldOrigin, () => string[]] => [
      'meta',
      () => allMeta(facts.meta, key).filter((value) => !/\d+ min|^\d/.test(value)),
    ]),
    [
      'microdata',
      () => (facts.microdata.get('author') ?? facts.microdata.get('creator') ?? []).map(authorText),
    ],
    ['page', () => markedAuthors(facts, (e) => /(^|\s)author(\s|$)/i.test(e.attributes.rel ?? ''))],
    ['page', () => markedAuthors(facts, isProfileLink)],
    ['page', () => markedAuthors(facts, (e) => BYLINE_CLASS.test(e.named))],
    ['page', () => linesStartingBy(blocks)],
  ];
  let desk: Authors | null = null;
  let account: Authors | null = null;
  for (const [from, read] of places) {
    const all = unique(read().flatMap((text) => splitNames(decodeTwice(collapse(text)))));
    const people = all.filter((name) => !isAgency(name) && !isOutlet(name, outlet));
    const agencies = all.filter((name) => isAgency(name) || isOutlet(name, outlet));
    const found = { bylines: people, agencies, from };
    if (people.some((name) => /\s|[^\p{Script=Latin}\W\d_]/u.test(name))) return found;
    // One word may be an account's name: a fuller name further down is better, unless structured data gave it.
    if (people.length > 0 && (from === 'json-ld' || from === 'microdata')) return found;
    if (people.length > 0) account ??= found;
    else if (agencies.length > 0) {
      if (from !== 'page' && agencies.some(isDesk)) return { ...found, bylines: agencies };
      desk ??= found;
    }
  }
  if (account !== null) return account;
  // Where only a desk signs, its name is the byline.
  if (desk !== null) return { ...desk, bylines: desk.agencies };
  return { bylines: [], agencies: [], from: 'none' };
}

function isProfileLink(element: ElementNode): boolean {
  const { tag, attributes, children } = element;
  if (tag !== 'a' || !PROFILE.test(attributes.href ?? '') || children.length === 0) return false;
  // A link inside a paragraph speaks of somebody; one in a short line is the byline.
  return lineLength(element) <= 120;
}

function lineLength(element: ElementNode): number {
  const line = closest(element, ({ tag }) => BLOCKS.has(tag));
  return line === null ? 0 : textOf(line).length;
}

function isOutlet(name: string, outlet: string | null): boolean {
  return outlet !== null && fold(name).replaceAll(' ', '') === fold(outlet).replaceAll(' ', '');
}

function authorNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 40).flatMap(authorNames);
  if (isObject(value)) return names(value.name).flatMap((name) => name.split(/;/));
  return names(value);
}

function authorText(element: ElementNode): string {
  if (element.tag === 'meta') return element.attributes.content ?? element.attributes.value ?? '';
  const inside: string[] = [];
  for (const inner of elements(element)) {
    if (inside.length < 20 && /(^|\s)name(\s|$)/i.test(inner.attributes.itemprop ?? '')) {
      inside.push(inner.attributes.content ?? inner.attributes.value ?? spacedText(inner));
    }
  }
  return inside.length > 0 ? inside.join(', ') : spacedText(element);
}

/** Texts of the first elements that `test` accepts, none inside another, no cards of other articles. */
function markedAuthors(facts: PageFacts, test: (element: ElementNode) => boolean): string[] {
  const found: { text: string; parent: ElementNode | null }[] = [];
  const inside = new Set<ElementNode>();
  for (const element of facts.elements) {
    if (element.parent !== null && inside.has(element.parent)) {
      inside.add(element);
      continue;
    }
    if (!test(element) || element.tag === 'body' || element.tag === 'html' || element.tag === 'article')
      continue;
    if (isWithin(element, ELSEWHERE) || isOther(element)) continue;
    const text = authorText(element);
    if (text.length < 3 || text.length > 200) continue;
    inside.add(element);
    // Authors of one article stand together; one further down belongs to something else.
    if (
      found.length > 0 &&
      found[0]!.parent !== element.parent &&
      found[0]!.parent?.parent !== element.parent?.parent
    )
      break;
    found.push({ text, parent: element.parent });
    if (found.length > 12) break;
  }
  return found.map(({ text }) => text);
}

function isOther(element: ElementNode): boolean {
  for (let at: ElementNode | null = element, up = 0; at !== null && up < 4; at = at.parent, up++) {
    if (AFTER.test(at.named)) return true;
  }
  return false;
}

/** The first short line among the first blocks that begins as a byline does, one in running text is none. */
function linesStartingBy(blocks: readonly Block[]): string[] {
  for (const { text } of blocks.slice(0, BLOCKS_TO_BYLINE)) {
    // "BY" and "By" alike, while the name after it must begin in capitals.
    const line = text.replace(/^\p{Lu}+/u, (word) => word.toLowerCase());
    if (text.length < 90 && LINE_START.test(line)) return [text];
  }
  return [];
}

function unique(all: string[]): string[] {
  const seen = new Set<string>();
  return all.filter((name) => {
    const key = fold(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
