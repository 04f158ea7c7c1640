import { analysisExample } from './analysis.ts';
import { addedReportExample, reportSummaryExample } from './report.ts';

const { engineVersion, headline, subheadline, text, credits, attributions, unattributed, voices, chains } =
  analysisExample;

/** A body for the OpenAPI document: the ledger of the text that is analysed there. */
export const attributionExample = {
  engineVersion,
  reportId: addedReportExample.id,
  revisionId: addedReportExample.revisionId,
  revisionNumber: 1,
  outlet: reportSummaryExample.outlet.name,
  bylines: [],
  tags: [],
  headline,
  subheadline,
  text,
  notApplicable: [],
  credits,
  attributions,
  unattributed,
  voices,
  chains,
};
