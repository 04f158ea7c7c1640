import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feed, FeedItem } from '../../../src/ingest/feed/feed.ts';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';
import { dataPath } from '../../data-dir.ts';
import { isLookedAt } from '../halves.ts';
import type { EvalRow, EvalTask } from '../task.ts';

type Json = Record<string, unknown>;

/** A value that the expectation names, beside ours: of the feed itself or of one of its items. */
export interface FeedCase {
  file: string;
  field: string;
  expected: string | null;
  ours: string | null;
}

const FIELDS = ['title', 'link', 'id', 'time', 'content'] as const;

/** Title, link, id, time and content of feeds and their items against the expectations of a feed library's tests. */
export const feedsTask: EvalTask = {
  id: 'feeds',
  title: 'feeds: what is expected of RSS, Atom and JSON feeds, values expected or given by us that are equal',
  data: 'gofeed fixtures',
  run(dataDir) {
    const cases = feedCases(dataDir);
    const looked = cases.filter(({ file }) => isLookedAt(file));
    const aside = cases.filter(({ file }) => !isLookedAt(file));
    const row = (metric: string, list: readonly FeedCase[], protocol: string, bar: boolean): EvalRow => ({
      metric,
      ours: list.filter(({ expected, ours }) => expected === ours).length / list.length,
      anchor: '-',
      must: bar ? 0.97 : null,
      aim: bar ? 0.99 : null,
      protocol: `${protocol}, ${list.length} values of ${new Set(list.map(({ file }) => file)).size} feeds`,
    });
    return [
      row('as expected, all', cases, 'all', true),
      row('as expected, looked at', looked, 'half that was looked at', true),
      row('as expected, aside', aside, 'half kept aside', true),
      ...FIELDS.map((field) =>
        row(
          `as expected, ${field}`,
          cases.filter((one) => one.field.endsWith(field)),
          'all',
          false,
        ),
      ),
    ];
  },
};

/** Every value that one of the two names; both absent is no case. */
export function feedCases(dataDir: string): FeedCase[] {
  const folder = dataPath(dataDir, 'feeds-gofeed', 'testdata');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.includes('universal') && !file.includes('invalid'))
    .sort()
    .flatMap((file) => casesOf(folder, file));
}

function casesOf(folder: string, file: string): FeedCase[] {
  const source = sourceOf(folder, file);
  if (source === null) return [];
  const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
  const feed = readOrNull(source);
  const items = (expected.items ?? expected.entries ?? []) as Json[];
  return [
    ...compare(file, 'feed ', valuesOfFeed(expected), feed === null ? {} : oursOfFeed(feed, expected)),
    ...items.flatMap((item, i) =>
      compare(
        file,
        '',
        valuesOfItem(item),
        feed?.items[i] === undefined ? {} : oursOfItem(feed.items[i], item),
      ),
    ),
  ].filter((one) => one.expected !== null || one.ours !== null);
}

/** The document beside its expectation; null for a file that is itself a document. */
function sourceOf(folder: string, file: string): string | null {
  const path = join(folder, file);
  for (const other of [path.replace(/\.json$/, '.xml'), path.replace(/_expected\.json$/, '.json')]) {
    try {
      if (other !== path) return readFileSync(other, 'utf8');
    } catch {
      // The other naming may fit.
    }
  }
  return null;
}

function readOrNull(source: string): Feed | null {
  try {
    return parseFeed(source);
  } catch {
    return null;
  }
}

type Values = Record<string, string | null>;

function valuesOfFeed(feed: Json): Values {
  return {
    title: text(feed.title),
    link: linkOf(feed),
    content: text(feed.description ?? feed.subtitle),
    time: instant(feed.updatedParsed ?? feed.lastBuildDateParsed ?? feed.pubDateParsed),
  };
}

function oursOfFeed({ format, title, link, description, updatedAt }: Feed, expected: Json): Values {
  // JSON Feed has no time of the feed: only translated expectations have one, taken from the items.
  const isRaw = format === 'json' && expected['feedType'] === undefined;
  return { title, link, content: description, time: isRaw ? null : updatedAt };
}

function valuesOfItem(item: Json): Values {
  const guid = item.guid;
  return {
    title: text(item.title),
    link: linkOf(item),
    id: text(typeof guid === 'object' && guid !== null ? (guid as Json).value : (guid ?? item.id)),
    time: instant(item.publishedParsed ?? item.pubDateParsed ?? item.date_published),
    updated: instant(item.updatedParsed ?? item.date_modified),
    summary: text(item.description ?? item.summary),
    content: contentOf(item),
  };
}

function oursOfItem(item: FeedItem, expected: Json): Values {
  // Expectations before translation do not say that what was updated was published then.
  const isRaw = expected.updatedParsed !== undefined && expected.publishedParsed === undefined;
  return {
    title: item.title,
    link: item.link,
    id: item.id,
    time: isRaw && item.publishedAt === item.updatedAt ? null : item.publishedAt,
    updated: item.updatedAt,
    summary: item.summary,
    content: item.content,
  };
}

function compare(file: string, of: string, expected: Values, ours: Values): FeedCase[] {
  const kind: Record<string, string> = { updated: 'updated time', summary: 'summary content' };
  return Object.keys(expected).map((field) => ({
    file,
    field: `${of}${kind[field] ?? field}`,
    expected: expected[field] ?? null,
    ours: ours[field] ?? null,
  }));
}

function contentOf(item: Json): string | null {
  const content = item.content;
  if (typeof content === 'object' && content !== null) return text((content as Json).value);
  return text(content ?? item.content_html ?? item.content_text);
}

function linkOf(value: Json): string | null {
  const own = text(value.link ?? value.url ?? value.home_page_url);
  if (own !== null || !Array.isArray(value.links)) return own;
  const links = value.links as (Json | string)[];
  const alternate = links.find((one) => typeof one === 'object' && one.rel === 'alternate');
  return alternate === undefined ? null : text((alternate as Json).href);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function instant(value: unknown): string | null {
  const written = text(value);
  return written === null ? null : new Date(written).toISOString();
}
