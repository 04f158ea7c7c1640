import type { Database } from '../../db/database.ts';
import { upsertEventFeatures } from '../../db/queries/event-features.ts';
import { upsertFingerprints } from '../../db/queries/fingerprints.ts';
import { upsertReadings } from '../../db/queries/readings.ts';
import { insertRevisions, type RevisionRow } from '../../db/queries/revisions.ts';
import { engineVersion } from '../comparison/engine-version.ts';
import type { RevisionText } from '../text/span.ts';
import type { ComputedText } from './ready-report.ts';

/** A revision to be stored: its row, its text with what is known about the report, what is computed of it. */
export interface NewRevision {
  row: RevisionRow;
  text: RevisionText;
  computed: ComputedText;
}

/**
 * Stores the newest revisions of reports with what every later question asks of them: their readings, their fingerprints,
 * and of which event they speak.
 */
export async function writeRevisions(
  transaction: Database,
  revisions: readonly NewRevision[],
): Promise<void> {
  await insertRevisions(
    transaction,
    revisions.map(({ row }) => row),
  );
  await upsertReadings(
    transaction,
    revisions.map(({ row, text, computed }) => computed.reading(row.id, text)),
  );
  await upsertFingerprints(
    transaction,
    revisions.map(({ row, computed }) => ({
      revisionId: row.id,
      reportId: row.reportId,
      engineVersion,
      hashes: computed.hashes,
    })),
  );
  await upsertEventFeatures(
    transaction,
    revisions.flatMap(({ row, text, computed }) => computed.features(row.reportId, row.id, text) ?? []),
  );
}
