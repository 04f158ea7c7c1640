import { FeedError } from '../../ingest/feed/feed.ts';
import { mapRecord } from '../../ingest/import/map-record.ts';
import type { Mapping } from '../../ingest/import/mapping.ts';
import { askFeed } from '../../services/feeds/ask-feed.ts';
import { FetchError } from '../../services/fetching/fetch-error.ts';
import { fetchingFrom } from '../../services/fetching/fetch-settings.ts';
import { nodeTransport } from '../node-transport.ts';
import { SettingError } from '../settings.ts';

/** How an item of a feed becomes a report. */
const FEED_ITEM: Mapping = {
  id: 'feed',
  title: 'Item of a feed',
  source: null,
  items: [],
  knownBy: [],
  fields: {
    headline: ['/title'],
    markup: ['/content'],
    excerpt: ['/summary'],
    url: ['/link'],
    publishedAt: ['/publishedAt', '/updatedAt'],
    language: ['/language'],
    outletName: ['/feedTitle'],
    bylines: ['/authors/*'],
    tags: ['/tags/*'],
  },
  inMarkup: ['headline', 'excerpt'],
};

/** The items of the feed at an address as reports to be added. Throws SettingError where there is no feed to be read. */
export async function feedLines(address: string): Promise<unknown[]> {
  try {
    const fetching = fetchingFrom(process.env, nodeTransport(), Date.now);
    if (fetching === undefined) throw new SettingError('Nothing may be fetched here (FETCH).');
    const { feed } = await askFeed(fetching, address);
    return (feed?.items ?? []).map(
      (item) => mapRecord({ ...item, feedTitle: feed!.title }, FEED_ITEM).report,
    );
  } catch (error) {
    if (error instanceof FetchError || error instanceof FeedError) {
      throw new SettingError(`${address}: ${error.message}`);
    }
    throw error;
  }
}
