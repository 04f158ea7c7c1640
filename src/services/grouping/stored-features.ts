import type { Database } from '../../../db/database.ts';
import {
  type EventFeaturesRow,
  type PlacedFeatures,
  selectFeatures,
  upsertEventFeatures,
} from '../../../db/queries/event-features.ts';
import type { FullReportRow } from '../../../db/queries/reports.ts';
import { namesAndFigures } from '../../grouping/across-languages.ts';
import { type EventFeatures, readEventFeatures } from '../../grouping/event-features.ts';
import { groupingKeys } from '../../grouping/keys.ts';
import { type Profile, profileOf } from '../../grouping/profile.ts';
import { isEnglish } from '../../lenses/attribution/english.ts';
import { readText, type TextReading } from '../../text/align/text-reading.ts';
import type { RevisionText } from '../../text/span.ts';
import { revisionTextOf } from '../stored-readings.ts';

/** A report as the machine compares it. */
export interface PlacedReport {
  reportId: string;
  eventId: string | null;
  profile: Profile;
  /** False: names and figures alone are compared. */
  english: boolean;
  /** Primary subtag of the language, or null. */
  language: string | null;
  kind: 'article' | 'document';
}

/** Reads what a revision speaks of; `reading` is that of the wording lens, where it is at hand. */
export function featuresRow(
  reportId: string,
  revisionId: string,
  text: RevisionText,
  reading: TextReading = readText(text),
): EventFeaturesRow {
  const english = isEnglish(text);
  const all = readEventFeatures(text, reading);
  const features = english ? all : namesAndFigures(all);
  return {
    reportId,
    readFrom: readFrom(revisionId, text),
    features,
    keys: groupingKeys(features),
    english,
    language: text.language?.split('-')[0]?.toLowerCase() ?? (english ? 'en' : null),
  };
}

/** The report's features as they should be now: made anew where its text, date or language has changed since. */
export async function currentFeatures(
  db: Database,
  row: FullReportRow,
): Promise<PlacedReport & { keys: number[] }> {
  const text = revisionTextOf(row);
  const [stored] = await selectFeatures(db, [row.id]);
  if (stored?.readFrom === readFrom(row.revisionId, text)) {
    return { ...placedReport(stored), keys: groupingKeys(stored.features as EventFeatures) };
  }
  const fresh = featuresRow(row.id, row.revisionId, text);
  await upsertEventFeatures(db, [fresh]);
  const { eventId, kind } = row;
  return { ...placedReport({ ...fresh, eventId, kind }), keys: fresh.keys };
}

export function placedReport({
  reportId,
  eventId,
  features,
  english,
  language,
  kind,
}: Pick<
  PlacedFeatures,
  'reportId' | 'eventId' | 'features' | 'english' | 'language' | 'kind'
>): PlacedReport {
  return { reportId, eventId, profile: profileOf(features as EventFeatures), english, language, kind };
}

function readFrom(revisionId: string, { publishedAt, language }: RevisionText): string {
  return JSON.stringify([revisionId, publishedAt, language]);
}
