import type { ElementNode } from '../html/node.ts';
import { rawText } from '../html/walk.ts';

export type JsonObject = { [key: string]: unknown };

const ARTICLE_TYPES =
  /^(.*article|blogposting|liveblogposting|report|opinion.*|review|scholarlyarticle|socialmediaposting)$/i;
const MAX_NODES = 2_000;

/** Every object of the page's JSON-LD, `@graph` and nested values opened, in document order. */
export function jsonLdOf(elements: readonly ElementNode[]): JsonObject[] {
  const found: JsonObject[] = [];
  for (const element of elements) {
    if (element.tag !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const value = parseLenient(rawText(element));
    if (value !== undefined) gather(value, found, 0);
  }
  return found;
}

/** The object that describes the article itself: of an article's type, the one that says most of the wanted fields. */
export function articleObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPES.test(type)));
  const weight = (object: JsonObject): number =>
    ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter(
      (key) => object[key] !== undefined,
    ).length;
  return articles.reduce<JsonObject | null>(
    (best, object) => (best === null || weight(object) > weight(best) ? object : best),
    null,
  );
}

/** `@type` of an object as bare names. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.replace(/^.*[/#]/, ''));
}

/** The text of a value that may be a string, an object with a name, or a list of either. */
export function names(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 40).flatMap(names);
  if (isObject(value)) return names(value.name ?? value['@value'] ?? []);
  return [];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > 6 || found.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const one of value) gather(one, found, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  found.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) {
    gather(value[key], found, depth + 1);
  }
}

/** JSON as publishers write it: in comments or CDATA, with raw line breaks in strings and commas before brackets. */
function parseLenient(source: string): unknown {
  const bare = source
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const text of [bare, withoutControls(bare), withoutTrailingCommas(withoutControls(bare))]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next, laxer reading may do.
    }
  }
  return undefined;
}

function withoutControls(text: string): string {
  return [...text].map((character) => (character < ' ' ? ' ' : character)).join('');
}

function withoutTrailingCommas(text: string): string {
  return text.replace(/,(\s*[}\]])/g, '$1');
}
