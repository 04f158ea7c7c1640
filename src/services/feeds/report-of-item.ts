import { holdsFullText } from '../../ingest/body/full-text.ts';
import type { FeedItem } from '../../ingest/feed/feed.ts';
import { type FragmentText, fragmentText, plainLine } from '../../ingest/feed/fragment-text.ts';
import { canonicalTag } from '../../ingest/fields/labels.ts';
import { canonicalUrl, MAX_URL_LENGTH } from '../canonical-url.ts';
import type { NewReport } from '../dto/report.ts';
import { LIMITS } from '../limits.ts';
import { isSameSite } from '../page-addresses.ts';

/** What is known of the feed that an item stands in. */
export interface ItemFeed {
  url: string;
  outletId: string;
  domains: readonly string[];
}

/** From this many characters on, a text that does not break off is the article, and not its first lines. */
const WHOLE = 600;

export interface ItemReports {
  /** What the feed itself carries; null where that is neither a title nor a text. */
  carried: NewReport | null;
  /** The page of the item; null where it has no address, or the feed carries the whole text. */
  page: NewReport | null;
}

/** The two ways to make a report of an item: from what the feed carries, and from its page. */
export function reportsOfItem(item: FeedItem, feed: ItemFeed): ItemReports {
  const url = item.link === null ? null : canonicalUrl(item.link);
  const about: Partial<NewReport> = {
    ...whose(url, feed),
    publishedAt: item.publishedAt ?? undefined,
    tags: short(item.tags.map(plainLine), LIMITS.tag, LIMITS.tags),
  };
  const text = textOf(item, url ?? feed.url);
  const isWhole =
    text !== null && item.content !== null && text.text.length >= WHOLE && holdsFullText(text.text, '', null);
  const headline = item.title === null ? '' : plainLine(item.title).slice(0, LIMITS.headline).toWellFormed();
  const carried: NewReport | null =
    headline === '' && text === null
      ? null
      : {
          ...about,
          ...(url === null ? {} : { url }),
          headline,
          text: text?.text ?? '',
          links: text?.links,
          bylines: short(item.authors.map(plainLine), LIMITS.byline, LIMITS.bylines),
          language: item.language === null ? undefined : (canonicalTag(item.language) ?? undefined),
          fullText: isWhole,
        };
  return { carried, page: url === null || isWhole ? null : { ...about, url } };
}

/** A feed may carry items of other sites: those are reports of whoever publishes there. */
function whose(url: string | null, { outletId, domains, url: feedUrl }: ItemFeed): Partial<NewReport> {
  const own = [feedUrl, ...domains.map((domain) => `https://${domain}`)];
  const isOwn = url === null || own.some((address) => isSameSite(url, address));
  return isOwn ? { outletId } : {};
}

function textOf({ content, summary }: FeedItem, base: string): FragmentText | null {
  const html = content ?? summary;
  if (html === null) return null;
  const { text, links } = fragmentText(html.slice(0, LIMITS.html), base);
  const kept = text.slice(0, LIMITS.text).toWellFormed();
  return /\S/.test(kept)
    ? {
        text: kept,
        links: links
          .filter(({ href, anchor }) => href.length <= MAX_URL_LENGTH && anchor.length <= LIMITS.anchor)
          .slice(0, LIMITS.links),
      }
    : null;
}

const short = (texts: readonly string[], length: number, count: number): string[] =>
  texts.map((text) => text.slice(0, length).toWellFormed()).slice(0, count);
