import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';

/**
 * `outlet`, `agency`: a named medium, of the event or outside of it; `media`: one or several that are only described;
 * `document`: a primary text; `organisation`: who put a document out; `speaker`: who is quoted.
 */
export type OriginNodeKind =
  | 'report'
  | 'outlet'
  | 'agency'
  | 'media'
  | 'document'
  | 'organisation'
  | 'speaker';

export interface OriginNode {
  id: string;
  kind: OriginNodeKind;
  label: string;
  /** False for a description ("an official", "Hebrew media"): it is never taken for another of its kind. */
  named: boolean;
  /** The report itself, or the report of the event that holds the document; otherwise null. */
  report: number | null;
}

/** Reads from the reader's side to the origin: the report republishes an outlet, which cites a medium, which quotes. */
export type OriginEdgeKind =
  | 'publishedBy'
  | 'republishes'
  | 'credits'
  | 'reuses'
  | 'cites'
  | 'basedOn'
  | 'linksTo'
  | 'quotes';

/** `stated`: the words of the evidence say it; `inferred`: carried over from another place, or read off shared wording. */
export type Basis = 'stated' | 'inferred';

export interface OriginEvidence {
  report: number;
  /** The characters that say so; null where a field held beside the text does (`value`). */
  span: ReportSpan | null;
  /** An outlet's name, a byline, a share of words, as they are held. */
  value: string | number | null;
}

export interface OriginEdge {
  from: string;
  to: string;
  kind: OriginEdgeKind;
  basis: Basis;
  tier: Tier;
  /** At most two places a report. */
  evidence: OriginEvidence[];
  /** The attributions that took this way, as indices of the reports' ledgers. */
  attributions: { report: number; attribution: number }[];
}

/** Why two reports are counted as one origin, or a report with an outlet outside of the event. */
export interface OriginReason {
  kind: 'republishes' | 'sharedWording' | 'citesForMostOfIt';
  reports: number[];
  basis: Basis;
  tier: Tier;
  evidence: OriginEvidence[];
}

/** Reports that rest on one origin; a report that stands alone is a group of its own. */
export interface OriginGroup {
  reports: number[];
  /** The node at which their chains meet; null where nothing shows it, or where they name one another. */
  origin: string | null;
  reasons: OriginReason[];
}

export interface OriginsResult {
  reportCount: number;
  /** Number of groups: how many origins the reports have between them, as far as their words show. */
  independentOrigins: number;
  groups: OriginGroup[];
  nodes: OriginNode[];
  edges: OriginEdge[];
}
