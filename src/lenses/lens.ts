import type { RevisionText } from '../text/span.ts';
import type { ReferentPin } from './naming/pins.ts';

/** How sure the rule behind a finding is (see the README, "How sure is it?"). */
export type Tier = 'exact' | 'pattern' | 'likely' | 'model';

/**
 * A way of looking. `read` sees one revision alone, at ingest; what it returns is stored per
 * (revision, engineVersion), so it must be plain JSON. `compare` sees the readings of all reports of an event,
 * on request. Both are pure and deterministic: the same input gives the same bytes.
 *
 * `Needs` lists other lenses whose readings this one reads; the registry's order satisfies it.
 */
export interface Lens<Id extends string = string, Reading = unknown, Result = unknown> {
  /** Key of the result in a comparison, and of the reading in storage. */
  readonly id: Id;
  readonly title: string;
  /** What it shows and what it does not claim, for `GET /v1/lenses` and the OpenAPI document. */
  readonly description: string;
  /** The tiers its findings can carry. */
  readonly tiers: readonly Tier[];
  /** Languages (primary subtags) whose texts it reads; `null`: every language. */
  readonly languages: readonly string[] | null;
  /** Ids of the lenses whose readings `read` and `compare` may ask for. */
  readonly needs: readonly string[];
  /** True where it is no part of an answer unless it is asked for by its id; its readings are then not stored. */
  readonly optIn?: boolean;
  read(text: RevisionText, earlier: EarlierReadings): Reading;
  compare(context: ComparisonContext<Reading>): Result;
}

/** Readings of the same revision by lenses that stand earlier in the registry. */
export interface EarlierReadings {
  of<R>(lensId: string): R;
}

/** Differences that a client may ask not to be shown. */
export type Ignorable = 'typography' | 'punctuation' | 'functionWords';

/** What a client may ask of a comparison; a lens takes what concerns it. */
export interface LensOptions {
  /** Links of a lower score (0..1) are left out. */
  readonly minScore?: number | undefined;
  /** Variants that consist of nothing else are left out. */
  readonly ignore?: readonly Ignorable[] | undefined;
  /** Labels that somebody has pinned together or apart; free of contradiction. */
  readonly referents?: readonly ReferentPin[] | undefined;
}

/** What a lens may see when it compares: every report's text and readings, in one fixed order. */
export interface ComparisonContext<Reading> {
  readonly texts: readonly RevisionText[];
  /** This lens's reading of each report, in the order of `texts`. */
  readonly readings: readonly Reading[];
  readonly options: LensOptions;
  /** Another lens's readings, in the order of `texts`; only ids named in `needs`. */
  readingsOf<R>(lensId: string): readonly R[];
  /** Another lens's comparison result; only ids named in `needs`, which stand earlier in the registry. */
  resultOf<C>(lensId: string): C;
}
