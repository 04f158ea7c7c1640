import { readAtom } from './atom.ts';
import { type Feed, FeedError, MAX_FEED_LENGTH, MAX_ITEMS } from './feed.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRss } from './rss.ts';
import { parseXml } from './xml-tree.ts';

/**
 * Reads a feed of any common format: RSS 0.9 to 2.0, RDF site summaries, Atom 0.3 and 1.0, JSON Feed. What it is, its
 * content tells, never a media type. `address` is where it was fetched, the base of relative links. Throws FeedError.
 */
export function parseFeed(source: string, address: string | null = null): Feed {
  if (source.length > MAX_FEED_LENGTH) {
    throw new FeedError('feed-too-large', `the feed is longer than ${MAX_FEED_LENGTH} characters`);
  }
  // XML allows no other control characters, and no database takes NUL or half a character.
  const text = source
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/^\uFEFF/, '')
    .trimStart();
  const feed = text.startsWith('{') ? fromJson(text, address) : fromXml(text, address);
  if (feed === null) throw new FeedError('not-a-feed', 'the document is no RSS, Atom or JSON feed');
  return { ...feed, items: feed.items.slice(0, MAX_ITEMS) };
}

function fromJson(text: string, address: string | null): Feed | null {
  try {
    return readJsonFeed(JSON.parse(text), address);
  } catch {
    return null;
  }
}

function fromXml(text: string, address: string | null): Feed | null {
  const root = parseXml(text);
  if (root === null) return null;
  if (root.name === 'feed' || root.name === 'atom:feed') return readAtom(root, address);
  return ['rss', 'rdf:rdf', 'rdf', 'channel'].includes(root.name) ? readRss(root, address) : null;
}
