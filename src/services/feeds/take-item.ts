import { type FeedItemRow, upsertFeedItem } from '../../../db/queries/feeds.ts';
import type { FeedItem } from '../../ingest/feed/feed.ts';
import { addReport } from '../add-report.ts';
import type { ServiceDeps } from '../deps.ts';
import type { AddedReport, NewReport } from '../dto/report.ts';
import { ServiceError } from '../errors.ts';
import { type ItemFeed, reportsOfItem } from './report-of-item.ts';

/** Attempts at one item before it is left alone until the feed changes it. */
export const MOST_ATTEMPTS = 5;

interface Taken {
  added: AddedReport | null;
  fault: string | null;
  detail: string | null;
}

/**
 * Makes a report of one item, or a revision of the report it made before, and keeps what came of it. An item that
 * fails fails alone. Written after the report, so that a poll that dies in between only does this item again, to the
 * same report. Throws where the database cannot be reached.
 */
export async function takeItem(
  deps: ServiceDeps,
  feed: ItemFeed & { id: string; fetchArticles: boolean },
  item: FeedItem,
  known: Pick<FeedItemRow, 'id' | 'contentHash'> & { attempts: number; reportId: string | null },
): Promise<FeedItemRow> {
  const { carried, page } = reportsOfItem(item, feed);
  const { added, fault, detail } =
    page !== null && feed.fetchArticles && deps.fetching !== undefined
      ? await fromPage(deps, page, carried, known)
      : await attempt(deps, carried);
  const row: FeedItemRow = {
    feedId: feed.id,
    id: known.id,
    title: carried?.headline || null,
    link: item.link?.slice(0, 4096) ?? null,
    contentHash: known.contentHash,
    outcome: added?.status ?? 'failed',
    reportId: added?.id ?? known.reportId,
    fault,
    detail,
    attempts: added === null ? known.attempts + 1 : 0,
    seenAt: deps.clock(),
  };
  await upsertFeedItem(deps.db, row);
  return row;
}

/**
 * The page's text; where the page may not be fetched, holds no article, or has failed too often, what the feed carries,
 * with the reason kept. A page that has been read once is not replaced by an excerpt.
 */
async function fromPage(
  deps: ServiceDeps,
  page: NewReport,
  carried: NewReport | null,
  { attempts, reportId }: { attempts: number; reportId: string | null },
): Promise<Taken> {
  const taken = await attempt(deps, page);
  const isFinal = taken.fault !== null && (!PASSING.has(taken.fault) || attempts + 1 >= MOST_ATTEMPTS);
  if (taken.added !== null || !isFinal || reportId !== null || carried === null) return taken;
  const { added } = await attempt(deps, carried);
  return added === null ? taken : { ...taken, added };
}

/** Faults that another try may mend; `status` is among them, for hosts that are out of order. */
const PASSING: ReadonlySet<string> = new Set(['unresolved', 'unreachable', 'timeout', 'status']);

async function attempt(deps: ServiceDeps, input: NewReport | null): Promise<Taken> {
  if (input === null) return { added: null, fault: 'noText', detail: 'The item has neither title nor text' };
  try {
    return { added: await addReport(deps, input), fault: null, detail: null };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code === 'storageUnavailable') throw error;
    const [first] = error.faults;
    return { added: null, fault: first?.code ?? error.code, detail: first?.detail ?? error.message };
  }
}
