import { insertFeed, selectFeed } from '../../../db/queries/feeds.ts';
import { transact } from '../../../db/transact.ts';
import { FeedError } from '../../ingest/feed/feed.ts';
import { domainOf } from '../canonical-url.ts';
import type { ServiceDeps } from '../deps.ts';
import type { Feed, NewFeed } from '../dto/feed.ts';
import { faulty } from '../errors.ts';
import { FetchError } from '../fetching/fetch-error.ts';
import { fetchFault } from '../fetching/fetch-page.ts';
import { derivedId } from '../identity.ts';
import { optionalUrl, requiredText } from '../input.ts';
import { LIMITS } from '../limits.ts';
import type { NamedOutlet } from '../prepare-report.ts';
import { resolveOutlets } from '../resolve-outlet.ts';
import { askFeed } from './ask-feed.ts';
import { feedOf } from './feed-dto.ts';
import { checkedInterval } from './feed-input.ts';

/**
 * Subscribes to a feed, which is read once to see that it is one; its items come with the first poll, which is due at
 * once. The same address again is the same feed, as it stands. Throws `fetchRefused` or `fetchFailed` where it cannot
 * be read as a feed.
 */
export async function createFeed(
  deps: ServiceDeps,
  input: NewFeed,
): Promise<{ created: boolean; feed: Feed }> {
  const url = optionalUrl('/url', input.url);
  if (url === null) throw faulty('/url', 'required', 'This must not be empty');
  const intervalMinutes = checkedInterval(input.intervalMinutes) ?? null;
  const outlet = outletOf(input, url);
  const id = await derivedId('feed', url);
  const known = await selectFeed(deps.db, id);
  if (known !== null) return { created: false, feed: feedOf(known) };
  const title = await titleAt(deps, url);
  const now = deps.clock();
  const created = await transact(deps.db, async (transaction) => {
    const [stored] = await resolveOutlets(transaction, [outlet], now);
    return await insertFeed(transaction, {
      id,
      url,
      movedTo: null,
      outletId: stored!.id,
      title,
      fetchArticles: input.fetchArticles ?? true,
      intervalMinutes,
      pausedBecause: null,
      etag: null,
      lastModified: null,
      nextPollAt: now,
      leasedUntil: null,
      failures: 0,
      polledAt: null,
      lastPoll: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
  });
  return { created, feed: feedOf((await selectFeed(deps.db, id))!) };
}

function outletOf({ outletId, outlet }: NewFeed, url: string): NamedOutlet {
  if (outletId !== undefined && outlet != null) {
    throw faulty('/outletId', 'ambiguous', 'Send either outlet or outletId');
  }
  if (outletId !== undefined) return { id: outletId };
  const domain = outlet?.domain == null ? domainOf(url) : domainOf(outlet.domain);
  if (outlet == null) return { name: domain!, domain };
  if (domain === null) throw faulty('/outlet/domain', 'wrongFormat', 'This must be a host name');
  return { name: requiredText('/outlet/name', outlet.name, LIMITS.name), domain };
}

async function titleAt(deps: ServiceDeps, url: string): Promise<string | null> {
  try {
    const { feed } = await askFeed(deps.fetching, url);
    return feed?.title?.slice(0, LIMITS.title).toWellFormed() ?? null;
  } catch (error) {
    if (error instanceof FetchError) throw fetchFault(error, '/url');
    if (error instanceof FeedError) throw faulty('/url', error.code, sentence(error.message), 'fetchRefused');
    throw error;
  }
}

const sentence = (message: string): string => message.charAt(0).toUpperCase() + message.slice(1);
