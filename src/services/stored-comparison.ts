import { selectAllPins } from '../../db/queries/referent-pins.ts';
import type { FullReportRow } from '../../db/queries/reports.ts';
import { type Comparison, compareRevisions } from '../comparison/compare.ts';
import type { ServiceDeps } from './deps.ts';
import type { ComparisonOptions, StoredComparison } from './dto/comparison.ts';
import type { ModelAnswer } from './dto/model.ts';
import { configuredModel, modelAnswer } from './models/model-answer.ts';
import { readingsOf } from './stored-readings.ts';

/**
 * Compares the current revisions of stored reports, in the order given, with their stored readings, as the pins of the
 * event `eventId` say where there is one. Throws `modelNotConfigured`.
 */
export async function compareStored(
  deps: ServiceDeps,
  rows: readonly FullReportRow[],
  options: ComparisonOptions,
  eventId: string | null,
): Promise<StoredComparison> {
  const asked = options.model === true ? configuredModel(deps.model) : null;
  const { texts, readings } = await readingsOf(deps, rows);
  const referents = eventId === null ? [] : await selectAllPins(deps.db, eventId);
  const comparison = compareRevisions(texts, readings, { lenses: options.lenses, referents });
  const added: { model?: ModelAnswer } =
    asked === null ? {} : { model: await modelAnswer(asked, texts, readings, { referents }) };
  const revisionIds = rows.map((row) => row.revisionId);
  const { reports, model, ...results } = withRevisionIds(
    { ...comparison, ...added },
    revisionIds,
  ) as Comparison & typeof added;
  return {
    ...results,
    reports: reports.map((report, i) => {
      const { id, revisionId, currentRevision, outletId, canonicalUrl, kind } = rows[i]!;
      return {
        ...report,
        reportId: id,
        revisionId,
        revisionNumber: currentRevision,
        outletId,
        url: canonicalUrl,
        kind,
      };
    }),
    ...(model === undefined ? {} : { model }),
  };
}

/** A copy in which every span that names its report by index also names the revision that holds its characters. */
export function withRevisionIds(value: unknown, revisionIds: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withRevisionIds(item, revisionIds));
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> & { report?: unknown; exact?: unknown; revisionId?: unknown } = {};
  for (const [key, item] of Object.entries(value)) {
    copy[key] = typeof item === 'object' ? withRevisionIds(item, revisionIds) : item;
  }
  if (typeof copy.report === 'number' && typeof copy.exact === 'string') {
    copy.revisionId = revisionIds[copy.report];
  }
  return copy;
}
