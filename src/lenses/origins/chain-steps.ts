import { type RevisionText, type Span, spanOf } from '../../text/span.ts';
import type { Credit } from './credits.ts';

/**
 * One link of the chain from who publishes to who spoke. `republisher`: the outlet whose page this is; `outlet`: whose
 * text it is; `medium`: an outlet that is quoted; `publisher`: who put a document out; `document`; `speaker`.
 */
export interface ChainStep {
  role: 'republisher' | 'outlet' | 'medium' | 'publisher' | 'document' | 'speaker';
  label: string;
  /** False for a description ("an official", "Hebrew media"): it never stands for another of its kind. */
  named: boolean;
  /** The words that show the step; null where a field held beside the text does (`value`). */
  span: Span | null;
  value: string | null;
  /** `stated`: these words say it at this place; `inferred`: carried over from another place of the text. */
  basis: 'stated' | 'inferred';
}

/** Through whom one attribution of a report came, nearest to the reader first. */
export interface Chain {
  /** Index in the report's ledger. */
  attribution: number;
  steps: ChainStep[];
}

/** Whose page and whose text it is: the steps that every chain of a report begins with. */
export function publishingSteps(text: RevisionText, credits: readonly Credit[]): ChainStep[] {
  const own = text.outlet ?? '';
  const credit =
    credits.find(({ kind }) => kind === 'republished') ?? credits.find(({ kind }) => kind === 'agency');
  const page = (role: 'republisher' | 'outlet'): ChainStep[] =>
    own === '' ? [] : [{ role, label: own, named: true, span: null, value: own, basis: 'stated' }];
  if (credit === undefined) return page('outlet');
  const { name, at, byline } = credit;
  const span = at === null ? null : spanOf(text, at);
  return [
    ...page('republisher'),
    { role: 'outlet', label: name, named: true, span, value: byline, basis: 'stated' },
  ];
}
