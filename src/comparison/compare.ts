import type { FramesResult } from '../lenses/frames/result.ts';
import type { HeadlinesResult } from '../lenses/headlines/result.ts';
import type { Lens, LensOptions } from '../lenses/lens.ts';
import { lenses } from '../lenses/registry.ts';
import type { WordingResult } from '../lenses/wording/result.ts';
import type { RevisionText } from '../text/span.ts';
import { engineVersion } from './engine-version.ts';

/** What every lens saw in one revision, by lens id: plain JSON, stored per (revision, engineVersion). */
export type Readings = Record<string, unknown>;

/** One report of a comparison, as a client needs it to place the evidence. */
export interface ComparedReport {
  index: number;
  outlet: string | null;
  publishedAt: string | null;
  language: string | null;
  fullText: boolean;
  headline: string;
  subheadline: string;
  text: string;
}

/** The lenses' results by lens id; a lens that was not asked for is absent. */
export interface LensResults {
  wording?: WordingResult;
  headlines?: HeadlinesResult;
  frames?: FramesResult;
}

export interface Comparison extends LensResults {
  engineVersion: string;
  reports: ComparedReport[];
}

export interface CompareOptions extends LensOptions {
  /** Ids of the lenses to answer with; every lens where absent. Throws RangeError on an unknown id. */
  lenses?: readonly string[] | undefined;
}

/** Reads one revision through every lens. Pure; the result depends on the text and `engineVersion` alone. */
export function readRevision(text: RevisionText): Readings {
  const readings: Readings = {};
  const earlier = { of: <R>(id: string) => readings[id] as R };
  for (const lens of lenses) readings[lens.id] = lens.read(text, earlier);
  return readings;
}

/**
 * Lays reports side by side. `readings` are those of {@link readRevision} in the order of `texts`; they are made
 * here where absent. Offsets in the result are UTF-16 code units, `report` is the index in `texts`.
 */
export function compareRevisions(
  texts: readonly RevisionText[],
  readings: readonly Readings[] = texts.map(readRevision),
  options: CompareOptions = {},
): Comparison {
  const wanted = chosenLenses(options.lenses);
  const results: Record<string, unknown> = {};
  for (const lens of lenses) {
    if (!wanted.has(lens.id) && !isNeededBy(lens, wanted)) continue;
    results[lens.id] = lens.compare({
      texts,
      readings: readings.map((reading) => reading[lens.id]),
      options,
      readingsOf: <R>(id: string) => readings.map((reading) => reading[id] as R),
      resultOf: <C>(id: string) => results[id] as C,
    });
  }
  const answer = Object.fromEntries(Object.entries(results).filter(([id]) => wanted.has(id)));
  return { engineVersion, reports: texts.map(comparedReport), ...(answer as LensResults) };
}

function chosenLenses(ids: readonly string[] | undefined): Set<string> {
  if (ids === undefined) return new Set(lenses.map((lens) => lens.id));
  const unknown = ids.filter((id) => !lenses.some((lens) => lens.id === id));
  if (unknown.length > 0) throw new RangeError(`no such lens: ${unknown.join(', ')}`);
  return new Set(ids);
}

function isNeededBy(lens: Lens, wanted: ReadonlySet<string>): boolean {
  return lenses.some(
    (other) => other.needs.includes(lens.id) && (wanted.has(other.id) || isNeededBy(other, wanted)),
  );
}

function comparedReport(text: RevisionText, index: number): ComparedReport {
  const { outlet, publishedAt, language, fullText, headline, subheadline, body } = text;
  return { index, outlet, publishedAt, language, fullText, headline, subheadline, text: body };
}
