import type { ReportCheckRow, SeenColumns } from '../../../db/queries/report-checks.ts';
import { selectStoredReport } from '../../../db/queries/reports.ts';
import { addReport } from '../add-report.ts';
import { withStoredArticle } from '../article-of-html.ts';
import type { ServiceDeps } from '../deps.ts';
import type { ReportCheck } from '../dto/report-checks.ts';
import { ServiceError } from '../errors.ts';
import { type FetchedDocument, fetchDocument } from '../fetching/fetch-document.ts';
import { FetchError } from '../fetching/fetch-error.ts';
import { PAGE_TYPES } from '../fetching/fetch-page.ts';
import type { Fetching } from '../fetching/ports.ts';
import { readPage } from '../fetching/report-at-address.ts';
import { sha256 } from '../identity.ts';
import { underKnownAddresses } from '../known-addresses.ts';
import { prepareReport } from '../prepare-report.ts';
import { readyReport } from '../ready-report.ts';

/** What one look at an address came to. */
export interface Look {
  outcome: ReportCheck['outcome'];
  status: number | null;
  reason: string | null;
  /** True where the other side failed and may not fail the next time. */
  isPassing: boolean;
  /** Seconds that the host asked to be left alone. */
  retryAfter: number | null;
  movedTo: string | null;
  /** How the page stands now, where it was read. */
  seen: Partial<SeenColumns>;
}

/**
 * Fetches the page of a report again and adds the text as a revision where it is not the one that was read from it
 * last. What stands around the article plays no part: the cleaned text is compared. A page that holds only an excerpt
 * of a report whose full text is known (a paywall, closed since) changes nothing, nor does one that is no article.
 * Null where the report is no more.
 */
export async function lookAgain(
  deps: ServiceDeps,
  fetching: Fetching,
  url: string,
  row: ReportCheckRow,
): Promise<Look | null> {
  let page: FetchedDocument;
  try {
    const { etag, lastModified } = row;
    page = await fetchDocument(fetching, url, { accept: PAGE_TYPES, etag, lastModified });
  } catch (error) {
    if (error instanceof FetchError) return lookOfFault(error);
    throw error;
  }
  const { text: html, etag, lastModified } = page;
  if (html === null) return look('unchanged');
  const pageHash = await sha256(html);
  const seen = { etag, lastModified, pageHash };
  if (pageHash === row.pageHash) return look('unchanged', { seen });
  try {
    return await lookAtText(deps, { html, url: page.url }, row, seen);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code === 'storageUnavailable') throw error;
    return look('unreadable', { reason: error.faults[0]?.code ?? error.code });
  }
}

async function lookAtText(
  deps: ServiceDeps,
  page: { html: string; url: string },
  row: ReportCheckRow,
  seen: Omit<SeenColumns, 'contentHash' | 'given'>,
): Promise<Look | null> {
  const article = readPage(page.html, page.url);
  // Read only now: it may have been changed or deleted while the host was slow.
  const report = await selectStoredReport(deps.db, row.reportId);
  if (report === null) return null;
  const { kind, outletId } = report;
  const input = withStoredArticle({ ...row.given, url: page.url, kind, outletId }, article);
  const prepared = await prepareReport(input, deps.clock(), async () => outletId);
  const { ready } = await underKnownAddresses(deps.db, [readyReport(prepared, null)]);
  if (ready[0]!.prepared.id !== row.reportId) {
    return look('moved', { movedTo: prepared.report.canonicalUrl });
  }
  if (report.fullText && !article.fullText) return look('unreadable', { reason: 'excerpt' });
  const read = { ...seen, contentHash: prepared.contentHash };
  if (prepared.contentHash === row.contentHash) return look('unchanged', { seen: read });
  const added = await addReport(deps, input);
  return look(added.status === 'revised' ? 'revised' : 'unchanged', { seen: read });
}

function lookOfFault(error: FetchError): Look {
  const { fault: reason, status, retryAfter } = error;
  if (status === 404 || status === 410) return look('gone', { status });
  const isAnswer = reason === 'contentType' || reason === 'charset' || reason === 'tooLarge';
  if (isAnswer) return look('unreadable', { reason });
  return look('failed', { reason, status, retryAfter, isPassing: error.passing });
}

function look(outcome: Look['outcome'], more: Partial<Look> = {}): Look {
  const nothing = { status: null, reason: null, isPassing: false, retryAfter: null, movedTo: null, seen: {} };
  return { outcome, ...nothing, ...more };
}
