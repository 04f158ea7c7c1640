import type { FullReportRow, ReportSummaryRow } from '../../db/queries/reports.ts';
import type { Grouping } from './dto/grouping.ts';
import type { Report, ReportSummary } from './dto/report.ts';

/** How the report came where it stands, as clients see it. */
export function groupingOf({ grouping }: Pick<ReportSummaryRow, 'grouping'>): Grouping | null {
  return grouping === null ? null : { ...grouping, at: new Date(grouping.at).toISOString() };
}

/** The report as clients see it, without its text. */
export function reportSummaryOf(row: ReportSummaryRow): ReportSummary {
  return {
    id: row.id,
    kind: row.kind,
    url: row.canonicalUrl,
    outlet: { id: row.outletId, name: row.outletName, domain: row.outletDomain },
    eventId: row.eventId,
    grouping: groupingOf(row),
    headline: row.headline === '' ? null : row.headline,
    subheadline: row.subheadline === '' ? null : row.subheadline,
    bylines: row.bylines,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    language: row.language,
    fullText: row.fullText,
    tags: row.tags,
    revisionId: row.revisionId,
    revisionNumber: row.currentRevision,
    revisionCount: row.revisionCount,
    version: row.version,
    addedAt: row.addedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The report as clients see it, with the text of its current revision. */
export function reportOf(row: FullReportRow, otherUrls: string[]): Report {
  return { ...reportSummaryOf(row), text: row.body, captions: row.captions, otherUrls };
}
