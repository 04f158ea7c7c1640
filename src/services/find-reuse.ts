import { type RevisionTextRow, selectRevisionTexts, selectSharing } from '../../db/queries/fingerprints.ts';
import { type FullReportRow, selectReport } from '../../db/queries/reports.ts';
import { findReuse as findSharedPassages } from '../text/reuse/reuse.ts';
import { fingerprints } from '../text/reuse/reuse-fingerprints.ts';
import { type Field, spanOf } from '../text/span.ts';
import { pageSize } from './cursor.ts';
import type { ServiceDeps } from './deps.ts';
import type { ReuseItem, ReuseResult } from './dto/reuse.ts';
import { notFound } from './errors.ts';
import { isUuid } from './identity.ts';

/** Revisions whose texts are compared; of more candidates, those that share most fingerprints. */
const MAX_CANDIDATES = 200;

/** What is fingerprinted of a text: every field, so that a reused headline is found too. */
export function fingerprintsOf(text: Record<Field, string>): number[] {
  return fingerprints([text.headline, text.subheadline, text.body].join('\n\n'));
}

/**
 * Other stored reports that share passages of eight or more words with the current text of this one, in any of their
 * revisions. Throws `notFound`.
 */
export async function findReuse(
  { db }: ServiceDeps,
  reportId: string,
  options: { limit?: number | undefined } = {},
): Promise<ReuseResult> {
  const size = pageSize(options.limit);
  const report = isUuid(reportId) ? await selectReport(db, reportId) : null;
  if (report === null) throw notFound('report');
  const sharing = await selectSharing(db, report.id, fingerprintsOf(report), MAX_CANDIDATES + 1);
  const candidates = sharing.slice(0, MAX_CANDIDATES).map((row) => row.revisionId);
  const best = new Map<string, ReuseItem>();
  for (const row of await selectRevisionTexts(db, candidates)) {
    const item = itemOf(report, row);
    if (item !== null && isBetter(item, best.get(row.reportId))) best.set(row.reportId, item);
  }
  const items = [...best.values()].sort(
    (p, q) => wordsOf(q) - wordsOf(p) || (p.reportId < q.reportId ? -1 : 1),
  );
  return {
    reportId: report.id,
    revisionId: report.revisionId,
    items: items.slice(0, size),
    truncated: items.length > size || sharing.length > MAX_CANDIDATES,
  };
}

/** Null where the candidate shares fingerprints by chance alone. */
function itemOf(report: FullReportRow, other: RevisionTextRow): ReuseItem | null {
  const { passages, containment } = findSharedPassages([report, other]);
  if (passages.length === 0) return null;
  const { ofA, ofB } = containment[0] ?? { ofA: 0, ofB: 0 };
  return {
    reportId: other.reportId,
    revisionId: other.revisionId,
    revisionNumber: other.number,
    current: other.number === other.currentRevision,
    outlet: { id: other.outletId, name: other.outletName },
    url: other.canonicalUrl,
    eventId: other.eventId,
    publishedAt: other.publishedAt?.toISOString() ?? null,
    capturedAt: other.capturedAt.toISOString(),
    ofA,
    ofB,
    passages: passages.map(({ a, b, words, verbatim }) => ({
      a: { revisionId: report.revisionId, ...spanOf(report, a) },
      b: { revisionId: other.revisionId, ...spanOf(other, b) },
      words,
      verbatim,
    })),
  };
}

function isBetter(item: ReuseItem, known: ReuseItem | undefined): boolean {
  if (known === undefined) return true;
  return (
    (wordsOf(item) - wordsOf(known) ||
      Number(item.current) - Number(known.current) ||
      item.revisionNumber - known.revisionNumber) > 0
  );
}

function wordsOf(item: ReuseItem): number {
  return item.passages.reduce((sum, passage) => sum + passage.words, 0);
}
