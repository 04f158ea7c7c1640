import { PROMPT_HASH } from '../../services/models/prompt.data.ts';
import { verifyFindings } from '../../services/models/verify-findings.ts';
import { comparisonExample } from './comparison.ts';

const { engineVersion, reports, headlines } = comparisonExample;

/** What a model might name in the two reports of the example; one of the quotations stands in neither. */
const NAMED = [
  {
    kind: 'sameAct',
    a: { report: 0, field: 'headline', exact: 'walk out' },
    b: { report: 1, field: 'body', exact: 'stopped work' },
  },
  {
    kind: 'sameReferent',
    a: { report: 0, field: 'headline', exact: 'Dockers' },
    b: { report: 1, field: 'body', exact: 'Crane operators in Sund' },
  },
];

/** The answer to `?lens=headlines&model=true`: what the verification makes of what was named. */
export const modelComparisonExample = {
  engineVersion,
  reports,
  headlines,
  model: {
    status: 'answered' as const,
    provider: 'chatCompletions' as const,
    name: 'small-instruct',
    version: 'small-instruct-2026-01',
    promptHash: PROMPT_HASH,
    ...verifyFindings(
      NAMED,
      reports.map(({ text, ...report }) => ({ ...report, body: text })),
    ),
  },
};
