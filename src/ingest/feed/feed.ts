/** What a feed says of one item; texts are trimmed, null where nothing is said. */
export interface FeedItem {
  /** As it stands in the feed, references resolved; it may carry markup. */
  title: string | null;
  /** Absolute where the feed or its address gives a base. */
  link: string | null;
  /** The feed's own name for the item: `guid`, `id`. */
  id: string | null;
  /** Instants in UTC, ISO 8601. An item with one of the two alone counts as published then. */
  publishedAt: string | null;
  updatedAt: string | null;
  authors: string[];
  /** HTML: an abstract, or all the text there is. */
  summary: string | null;
  /** HTML: the text in full, where the feed carries it apart from the summary. */
  content: string | null;
  /** BCP 47, of the item or of the feed. */
  language: string | null;
  tags: string[];
}

/** A feed of any of the formats in one shape. */
export interface Feed {
  format: 'rss' | 'rdf' | 'atom' | 'json';
  title: string | null;
  description: string | null;
  /** The site that it belongs to. */
  link: string | null;
  language: string | null;
  updatedAt: string | null;
  /** How long the feed may be held before it is asked for again, by its own word (RSS `ttl`, `sy:updatePeriod`). */
  ttlMinutes: number | null;
  items: FeedItem[];
}

export type FeedErrorCode = 'feed-too-large' | 'feed-too-deep' | 'not-a-feed';

/** A document that cannot be read as a feed; `code` is stable, the message says the rule. */
export class FeedError extends Error {
  override name = 'FeedError';
  readonly code: FeedErrorCode;

  constructor(code: FeedErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Longest feed that is read, in UTF-16 code units. */
export const MAX_FEED_LENGTH = 8_000_000;
/** Items beyond these are not read: the newest come first in every feed of that size. */
export const MAX_ITEMS = 1_000;
