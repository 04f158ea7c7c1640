import { and, eq, gte, ilike, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { outlets } from '../schema/outlets.ts';
import { reports } from '../schema/reports.ts';
import { revisions } from '../schema/revisions.ts';
import { afterPosition, type KeysetPosition, keysetOrder } from './keyset.ts';
import { currentRevisionOf, datedAt, type ReportSummaryRow, summaryColumns } from './reports.ts';

export interface ReportQuery {
  /** A `tsquery` literal over the terms of the current text. */
  search: string | null;
  id: string | null;
  outletId: string | null;
  language: string | null;
  /** `none`: reports that stand in no event. */
  eventId: string | 'none' | null;
  kind: 'article' | 'document' | null;
  tag: string | null;
  publishedFrom: Date | null;
  publishedTo: Date | null;
  by: 'published' | 'added';
  descending: boolean;
  after: KeysetPosition | null;
  limit: number;
}

/** Rows of one page of reports, each with the key it is sorted by. */
export async function selectReportPage(db: Database, query: ReportQuery): Promise<ReportSummaryRow[]> {
  const key = query.by === 'published' ? datedAt : reports.addedAt;
  return await db
    .select(summaryColumns)
    .from(reports)
    .innerJoin(revisions, currentRevisionOf)
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .where(and(...conditionsOf(query), afterPosition(key, reports.id, query.after, query.descending)))
    .orderBy(...keysetOrder(key, reports.id, query.descending))
    .limit(query.limit);
}

function conditionsOf(query: ReportQuery): (SQL | undefined)[] {
  const { id, search, outletId, language, eventId, kind, tag, publishedFrom, publishedTo } = query;
  return [
    id === null ? undefined : eq(reports.id, id),
    search === null ? undefined : sql`${reports.search} @@ ${search}::tsquery`,
    outletId === null ? undefined : eq(reports.outletId, outletId),
    language === null
      ? undefined
      : or(eq(reports.language, language), ilike(reports.language, `${language}-%`)),
    eventId === null
      ? undefined
      : eventId === 'none'
        ? isNull(reports.eventId)
        : eq(reports.eventId, eventId),
    kind === null ? undefined : eq(reports.kind, kind),
    tag === null ? undefined : sql`${tag} = any(${reports.tags})`,
    publishedFrom === null ? undefined : gte(reports.publishedAt, publishedFrom),
    publishedTo === null ? undefined : lte(reports.publishedAt, publishedTo),
  ];
}
