import type { EventFeaturesRow } from '../../db/queries/event-features.ts';
import type { ReadingRow } from '../../db/queries/readings.ts';
import type { TextReading } from '../text/align/text-reading.ts';
import type { RevisionText } from '../text/span.ts';
import { fingerprintsOf } from './find-reuse.ts';
import { featuresRow } from './grouping/stored-features.ts';
import type { PreparedReport } from './prepare-report.ts';
import { searchVector } from './search-terms.ts';
import { readingRow } from './stored-readings.ts';

/** A prepared report on its way into the store, with what is computed of its text. */
export interface ReadyReport {
  prepared: PreparedReport;
  /** The event that was named for it; null: none. */
  eventId: string | null;
  computed: ComputedText;
}

/**
 * What is stored beside a text. Each is computed on first use and kept: a transaction that starts anew must not read
 * the text again, and whoever writes many computes before the transaction begins.
 */
export class ComputedText {
  readonly #text: Record<'headline' | 'subheadline' | 'body', string>;
  #search: string | undefined;
  #hashes: number[] | undefined;
  readonly #readings = new Map<string, ReadingRow>();
  readonly #features = new Map<string, EventFeaturesRow | null>();

  constructor(text: Record<'headline' | 'subheadline' | 'body', string>) {
    this.#text = text;
  }

  get search(): string {
    const { headline, subheadline, body } = this.#text;
    this.#search ??= searchVector([headline, subheadline, body]);
    return this.#search;
  }

  get hashes(): number[] {
    this.#hashes ??= fingerprintsOf(this.#text);
    return this.#hashes;
  }

  /** The reading in the given context: the text with what is known about its report. */
  reading(revisionId: string, text: RevisionText): ReadingRow {
    const key = JSON.stringify([revisionId, text.language, text.publishedAt, text.outlet, text.fullText]);
    let row = this.#readings.get(key);
    if (row === undefined) {
      row = readingRow(revisionId, text);
      this.#readings.set(key, row);
    }
    return row;
  }

  /** Of which event the text speaks. Null where that cannot be read: the report is stored all the same. */
  features(reportId: string, revisionId: string, text: RevisionText): EventFeaturesRow | null {
    const key = JSON.stringify([revisionId, text.language, text.publishedAt]);
    const known = this.#features.get(key);
    if (known !== undefined) return known;
    const row = featuresOrNull(reportId, revisionId, text, this.reading(revisionId, text));
    this.#features.set(key, row);
    return row;
  }
}

function featuresOrNull(
  reportId: string,
  revisionId: string,
  text: RevisionText,
  { readings }: ReadingRow,
): EventFeaturesRow | null {
  try {
    return featuresRow(reportId, revisionId, text, readings['wording'] as TextReading);
  } catch {
    return null;
  }
}

export function readyReport(prepared: PreparedReport, eventId: string | null | undefined): ReadyReport {
  return { prepared, eventId: eventId ?? null, computed: new ComputedText(prepared.text) };
}
