import { selectReportPage } from '../../db/queries/report-list.ts';
import type { ReportSummaryRow } from '../../db/queries/reports.ts';
import { pageOf, pageSize, readInstantCursor } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import type { Page } from './dto/page.ts';
import { REPORT_SORTS, type ReportFilter, type ReportSummary } from './dto/report.ts';
import { faulty } from './errors.ts';
import { findOutletId } from './find-outlet-id.ts';
import { isUuid } from './identity.ts';
import {
  optionalChoice,
  optionalInstant,
  optionalLanguage,
  optionalLastInstant,
  optionalText,
  optionalUrl,
} from './input.ts';
import { reportIdAt } from './known-addresses.ts';
import { LIMITS } from './limits.ts';
import { reportSummaryOf } from './report-dto.ts';
import { MAX_QUERY_TERMS, searchQuery } from './search-terms.ts';

/** Reports, newest first unless `sort` says otherwise. Every given filter must hold. */
export async function listReports(deps: ServiceDeps, filter: ReportFilter): Promise<Page<ReportSummary>> {
  const size = pageSize(filter.limit);
  const sort = optionalChoice('/sort', filter.sort, REPORT_SORTS) ?? '-publishedAt';
  const by = sort.endsWith('publishedAt') ? 'published' : 'added';
  const cursorSort = `reports ${sort}`;
  const query = {
    search: searchOf(filter.q),
    language: optionalLanguage('/language', filter.language),
    kind: optionalChoice('/kind', filter.kind, ['article', 'document']),
    tag: optionalText('/tag', filter.tag, LIMITS.tag),
    publishedFrom: optionalInstant('/publishedFrom', filter.publishedFrom),
    publishedTo: optionalLastInstant('/publishedTo', filter.publishedTo),
    by,
    descending: sort.startsWith('-'),
    after: readInstantCursor(filter.cursor, cursorSort),
    limit: size + 1,
  } as const;
  const url = optionalUrl('/url', filter.url);
  const event = optionalText('/event', filter.event, LIMITS.name);
  const id = url === null ? null : await reportIdAt(deps.db, url);
  const outletId = await findOutletId(deps, filter.outlet);
  const isEmpty = outletId === 'unknown' || (event !== null && event !== 'none' && !isUuid(event));
  if (isEmpty) return { items: [], nextCursor: null };
  const rows = await selectReportPage(deps.db, { ...query, id, outletId, eventId: event });
  const keyOf = (row: ReportSummaryRow) => {
    const at = by === 'published' ? (row.publishedAt ?? row.addedAt) : row.addedAt;
    return [at.toISOString(), row.id] as const;
  };
  return pageOf(rows, size, cursorSort, keyOf, reportSummaryOf);
}

function searchOf(q: string | undefined): string | null {
  const text = optionalText('/q', q, LIMITS.query);
  if (text === null) return null;
  const search = searchQuery(text);
  if (search === null) {
    throw faulty('/q', 'wrongFormat', `q must hold 1 to ${MAX_QUERY_TERMS} words that can be searched for`);
  }
  return search;
}
