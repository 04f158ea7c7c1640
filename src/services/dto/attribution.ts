import type { ReportLedger } from '../../comparison/report-ledger.ts';

/** The ledger of a stored report's current text; every span carries its `revisionId`. */
export interface ReportAttribution extends ReportLedger {
  engineVersion: string;
  reportId: string;
  revisionId: string;
  revisionNumber: number;
  outlet: string;
  bylines: string[];
  tags: string[];
  /** The texts that the offsets count in. */
  headline: string;
  subheadline: string;
  text: string;
  /** `attributions` where the text is in a language that they are not read in. */
  notApplicable: 'attributions'[];
}
