import type { Database } from '../../db/database.ts';
import { upsertFingerprints } from '../../db/queries/fingerprints.ts';
import { upsertReadings } from '../../db/queries/readings.ts';
import { insertRevision, type RevisionRow } from '../../db/queries/revisions.ts';
import { engineVersion } from '../comparison/engine-version.ts';
import type { RevisionText } from '../text/span.ts';
import { fingerprintsOf } from './find-reuse.ts';
import { readingRow } from './stored-readings.ts';

/** Stores a revision with what every later question asks of it: its readings and its fingerprints. */
export async function writeRevision(
  transaction: Database,
  row: RevisionRow,
  text: RevisionText,
): Promise<void> {
  await insertRevision(transaction, row);
  await upsertReadings(transaction, [readingRow(row.id, text)]);
  const { id: revisionId, reportId } = row;
  await upsertFingerprints(transaction, {
    revisionId,
    reportId,
    engineVersion,
    hashes: fingerprintsOf(text),
  });
}
