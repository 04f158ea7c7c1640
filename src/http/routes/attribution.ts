import { toCodePoints } from '../answer/offsets.ts';
import { attributionExample } from '../examples/attribution.ts';
import { operation } from '../operation.ts';
import { attributionQuery, reportAttribution } from '../schemas/attribution.ts';
import { reportParams } from '../schemas/report.ts';

export const attributionRoutes = [
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/attribution',
    operationId: 'getAttribution',
    summary: 'Who says what in a report, and through whom',
    description:
      'The ledger of a stored report: sources, cues and contents, unattributed quotations, whose voice every character is in, and for each attribution the chain from republisher to outlet to outlet quoted to speaker or document, each step with its words and whether they state it or it was inferred.',
    tag: 'Reports',
    needs: 'read',
    params: reportParams,
    query: attributionQuery,
    answers: {
      200: {
        description: 'The ledger.',
        schema: reportAttribution,
        examples: { ledger: attributionExample },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    async handle({ params, query, services }) {
      const result = await services.getAttribution(params.reportId);
      if (query.offsets !== 'codepoint') return { body: result };
      const { headline, subheadline, text } = result;
      return { body: toCodePoints(result, () => ({ headline, subheadline, body: text })) };
    },
  }),
];
