import { type ReadingRow, selectReadings, upsertReadings } from '../../db/queries/readings.ts';
import type { FullReportRow } from '../../db/queries/reports.ts';
import { type Readings, readRevision } from '../comparison/compare.ts';
import { engineVersion } from '../comparison/engine-version.ts';
import type { RevisionText } from '../text/span.ts';
import type { ServiceDeps } from './deps.ts';

/** The current revision of a stored report, as the pure functions read it. */
export function revisionTextOf(row: FullReportRow): RevisionText {
  return {
    headline: row.headline,
    subheadline: row.subheadline,
    body: row.body,
    language: row.language,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    firstSeenAt: row.addedAt.toISOString(),
    outlet: row.outletName,
    kind: row.kind,
    ...(row.bylines.length === 0 ? {} : { bylines: row.bylines }),
    ...(row.links.length === 0 ? {} : { links: row.links }),
    fullText: row.fullText,
  };
}

/** Reads a revision with the engine that runs now. */
export function readingRow(revisionId: string, text: RevisionText): ReadingRow {
  return { revisionId, engineVersion, context: contextOf(text), readings: readRevision(text) };
}

/**
 * The readings of the reports' current revisions, in their order. Those of another engine, or made before the
 * report's data was corrected, are made anew and stored; that they could not be stored does not matter.
 */
export async function readingsOf(
  { db }: ServiceDeps,
  rows: readonly FullReportRow[],
): Promise<{ texts: RevisionText[]; readings: Readings[] }> {
  const stored = await selectReadings(
    db,
    rows.map((row) => row.revisionId),
    engineVersion,
  );
  const texts = rows.map(revisionTextOf);
  const made: ReadingRow[] = [];
  const readings = rows.map((row, i) => {
    const text = texts[i]!;
    const known = stored.get(row.revisionId);
    if (known?.context === contextOf(text)) return known.readings;
    const fresh = readingRow(row.revisionId, text);
    made.push(fresh);
    return fresh.readings;
  });
  // A report deleted in between, or a database that only reads: the answer stands all the same.
  if (made.length > 0) await upsertReadings(db, made).catch(() => {});
  return { texts, readings };
}

/** What a reading may depend on beside the frozen text: all of it belongs to the report and can be corrected. */
function contextOf({ language, publishedAt, outlet, fullText }: RevisionText): string {
  return JSON.stringify([language, publishedAt, outlet, fullText]);
}
