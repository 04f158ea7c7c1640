import type { ElementNode } from '../html/node.ts';
import { collapse, LINE_LIMIT } from '../html/walk.ts';

/** Values of the page's meta elements by lower-case name, property or itemprop; the first stands first. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads OpenGraph, Twitter cards, Dublin Core, Parsely, Sailthru and plain meta elements alike. */
export function metaTagsOf(elements: readonly ElementNode[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue;
    const content = collapse((attributes.content ?? attributes.value ?? '').slice(0, LINE_LIMIT));
    if (content === '') continue;
    const keys = [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']];
    for (const key of keys) {
      // One element may carry several names parted by spaces.
      for (const name of (key ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const known = tags.get(name);
        if (known === undefined) tags.set(name, [content]);
        else if (!known.includes(content)) known.push(content);
      }
    }
  }
  return tags;
}

/** The first value of the first name that the page has. */
export function firstMeta(tags: MetaTags, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = tags.get(key)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** All values of all names, without repeats. */
export function allMeta(tags: MetaTags, ...keys: string[]): string[] {
  return [...new Set(keys.flatMap((key) => tags.get(key) ?? []))];
}
