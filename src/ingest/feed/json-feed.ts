import { parseDate } from '../fields/dates.ts';
import { addressOf } from './address.ts';
import type { Feed, FeedItem } from './feed.ts';

type Json = Record<string, unknown>;

/** Reads a JSON Feed 1.0 or 1.1 (jsonfeed.org); null where the value is none. */
export function readJsonFeed(value: unknown, address: string | null): Feed | null {
  if (!isObject(value) || !Array.isArray(value.items)) return null;
  if (value.version === undefined && value.title === undefined) return null;
  const language = text(value.language);
  const items = value.items
    .filter(isObject)
    .map((item) => readItem(item, language, authorsOf(value), address));
  return {
    format: 'json',
    title: text(value.title),
    description: text(value.description),
    link: linkOf(value.home_page_url, address),
    language,
    updatedAt: newest(items),
    ttlMinutes: null,
    items,
  };
}

function readItem(
  item: Json,
  language: string | null,
  feedAuthors: string[],
  address: string | null,
): FeedItem {
  const own = authorsOf(item);
  const html = text(item.content_html);
  const plain = text(item.content_text);
  return {
    title: text(item.title),
    link: linkOf(item.url, address) ?? linkOf(item.external_url, address),
    // Version 1.0 allowed numbers.
    id: typeof item.id === 'number' ? String(item.id) : text(item.id),
    publishedAt: parseDate(text(item.date_published)),
    updatedAt: parseDate(text(item.date_modified)),
    authors: own.length > 0 ? own : feedAuthors,
    summary: text(item.summary),
    content: html ?? plain,
    language: text(item.language) ?? language,
    tags: Array.isArray(item.tags) ? item.tags.map(text).filter((tag) => tag !== null) : [],
  };
}

/** The format dates its items alone. */
function newest(items: readonly FeedItem[]): string | null {
  const times = items.flatMap(({ publishedAt, updatedAt }) => [publishedAt ?? '', updatedAt ?? '']);
  return times.reduce((latest, time) => (time > latest ? time : latest), '') || null;
}

function authorsOf(value: Json): string[] {
  const list = Array.isArray(value.authors) ? value.authors : [value.author];
  return list.filter(isObject).flatMap(({ name }) => text(name) ?? []);
}

function linkOf(value: unknown, base: string | null): string | null {
  const written = text(value);
  return written === null ? null : addressOf(written, base);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
