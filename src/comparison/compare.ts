import type { LensOptions } from '../lenses/lens.ts';
import { type LensResults, lenses } from '../lenses/registry.ts';
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

export interface Comparison extends LensResults {
  engineVersion: string;
  reports: ComparedReport[];
}

export interface CompareOptions extends LensOptions {
  /** Ids of the lenses to answer with; every lens that is not opt-in where absent. Throws RangeError on an unknown id. */
  lenses?: readonly string[] | undefined;
}

/**
 * Reads one revision through every lens that is not opt-in, or through `ids` and the lenses they need. Pure; the result depends on the
 * text and `engineVersion` alone. Throws RangeError on an unknown id.
 */
export function readRevision(text: RevisionText, ids?: readonly string[]): Readings {
  return readThrough(text, withNeeds(chosenLenses(ids)));
}

/**
 * Lays reports side by side. `readings` are those of {@link readRevision} in the order of `texts`; where absent, they
 * are made here, of the lenses that the answer needs and no other; so are those of opt-in lenses, which nobody stores. Offsets in the result are UTF-16 code units,
 * `report` is the index in `texts`.
 */
export function compareRevisions(
  texts: readonly RevisionText[],
  readings?: readonly Readings[],
  options: CompareOptions = {},
): Comparison {
  const wanted = chosenLenses(options.lenses);
  const needed = withNeeds(wanted);
  const read = texts.map((text, i) => readThrough(text, needed, readings?.[i]));
  const results = new Map<string, unknown>();
  // A lens that only needs another's reading must not pay for its comparison: a result is made where it is asked for.
  const resultOf = (id: string): unknown => {
    const lens = lenses.find((one) => one.id === id);
    if (lens === undefined) throw new RangeError(`no such lens: ${id}`);
    if (!results.has(id)) {
      const context = {
        texts,
        readings: read.map((reading) => reading[id]),
        options,
        readingsOf: <R>(other: string) => read.map((reading) => reading[other] as R),
        resultOf: <C>(other: string) => resultOf(other) as C,
      };
      results.set(id, lens.compare(context));
    }
    return results.get(id);
  };
  const answer = Object.fromEntries(
    lenses.filter(({ id }) => wanted.has(id)).map(({ id }) => [id, resultOf(id)]),
  );
  return { engineVersion, reports: texts.map(comparedReport), ...(answer as LensResults) };
}

/** All readings that are wanted; where the stored ones are there, the opt-in ones beside them. */
function readThrough(text: RevisionText, ids: ReadonlySet<string>, known?: Readings): Readings {
  const readings = { ...known };
  const earlier = { of: <R>(id: string) => readings[id] as R };
  for (const lens of lenses) {
    if (ids.has(lens.id) && (known === undefined || lens.optIn)) readings[lens.id] = lens.read(text, earlier);
  }
  return readings;
}

function chosenLenses(ids: readonly string[] | undefined): Set<string> {
  if (ids === undefined) return new Set(lenses.filter(({ optIn }) => !optIn).map(({ id }) => id));
  const unknown = ids.filter((id) => !lenses.some((lens) => lens.id === id));
  if (unknown.length > 0) throw new RangeError(`no such lens: ${unknown.join(', ')}`);
  return new Set(ids);
}

/** The lenses and all that they need, near and far: what a lens needs stands before it. */
function withNeeds(ids: ReadonlySet<string>): Set<string> {
  const needed = new Set(ids);
  for (const lens of lenses.toReversed()) {
    if (needed.has(lens.id)) for (const id of lens.needs) needed.add(id);
  }
  return needed;
}

function comparedReport(text: RevisionText, index: number): ComparedReport {
  const { outlet, publishedAt, language, fullText, headline, subheadline, body } = text;
  return { index, outlet, publishedAt, language, fullText, headline, subheadline, text: body };
}
