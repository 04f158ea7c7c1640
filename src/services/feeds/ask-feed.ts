import type { Feed } from '../../ingest/feed/feed.ts';
import { parseFeed } from '../../ingest/feed/parse-feed.ts';
import { type FetchedDocument, fetchDocument } from '../fetching/fetch-document.ts';
import { FetchError } from '../fetching/fetch-error.ts';
import type { Fetching } from '../fetching/ports.ts';

/** Media types of feeds; many hosts serve them as plain XML, text or even HTML, and their content tells them apart. */
const FEED_TYPES: readonly string[] = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
  'application/xml',
  'application/json',
  'text/xml',
  'text/plain',
  'text/html',
];

/** The feed as it is now; null where its host says that nothing has changed. Throws FetchError or FeedError. */
export async function askFeed(
  fetching: Fetching | undefined,
  address: string,
  validators: { etag: string | null; lastModified: string | null } = { etag: null, lastModified: null },
): Promise<{ document: FetchedDocument; feed: Feed | null }> {
  if (fetching === undefined) throw new FetchError('fetchingOff', 'This service fetches nothing.');
  const document = await fetchDocument(fetching, address, { accept: FEED_TYPES, ...validators });
  return { document, feed: document.text === null ? null : parseFeed(document.text, document.url) };
}
