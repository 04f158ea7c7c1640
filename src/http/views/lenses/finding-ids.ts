import type { ReportSpan } from '../../../text/span.ts';
import type { FindingView, LensView } from './finding.ts';

type StoredSpan = ReportSpan & { revisionId?: string };

/**
 * A fragment id for every finding of a lens: from the first characters it rests on, so that the address holds as long
 * as the revisions do. Two findings on the same characters are told apart by their order.
 */
export function findingIds(lens: string, view: LensView): Map<FindingView, string> {
  const seen = new Map<string, number>();
  const ids = new Map<FindingView, string>();
  for (const finding of view.groups.flatMap(({ findings }) => findings)) {
    const base = `${lens}-${placeOf(finding)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    ids.set(finding, count === 1 ? base : `${base}-${count}`);
  }
  return ids;
}

function placeOf({ rows }: FindingView): string {
  const span = rows.flatMap(({ spans }) => spans)[0] as StoredSpan | undefined;
  if (span === undefined) return 'finding';
  const text = span.revisionId === undefined ? String(span.report) : span.revisionId.slice(0, 8);
  return `${text}-${span.field}-${span.start}-${span.end}`;
}
