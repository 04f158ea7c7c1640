import type { ComparedReport, Comparison } from '../../comparison/compare.ts';
import type { ModelAnswer } from './model.ts';
import type { PinnedLabels } from './referent-pin.ts';
import type { TakenOff } from './report.ts';

/** A comparison of texts that were handed in. */
export interface TextComparison extends Omit<Comparison, 'reports'> {
  reports: (ComparedReport & TakenOff)[];
  /** Where it was asked for. */
  model?: ModelAnswer;
}

export interface ComparisonOptions {
  /** Ids of the lenses to answer with; every lens that is not opt-in where absent. */
  lenses?: string[] | undefined;
  /** Also ask the model that is configured; the lenses answer the same with it and without. */
  model?: boolean | undefined;
}

export interface TextComparisonOptions extends ComparisonOptions {
  /** Labels pinned together or apart, for this comparison alone. */
  referents?: PinnedLabels[] | undefined;
}

export interface EventComparisonOptions extends ComparisonOptions {
  /** Only these reports of the event, by id. */
  reports?: string[] | undefined;
}

/** A compared report that is stored: where its text can be read again. */
export interface StoredComparedReport extends ComparedReport {
  reportId: string;
  revisionId: string;
  revisionNumber: number;
  outletId: string;
  url: string | null;
  kind: 'article' | 'document';
}

/** As a stateless comparison, with a `revisionId` beside `report` in every span. */
export interface StoredComparison extends Omit<Comparison, 'reports'> {
  reports: StoredComparedReport[];
  /** Where it was asked for. */
  model?: ModelAnswer;
}

/** As {@link StoredComparison}, with the event it belongs to. */
export interface EventComparison extends StoredComparison {
  /** The event asked for, or its successor after a merge. */
  eventId: string;
}
