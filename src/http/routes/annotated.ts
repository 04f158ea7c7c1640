import { annotate } from '../../comparison/annotate.ts';
import type { EventComparison, StoredComparison } from '../../services/dto/comparison.ts';
import type { Services } from '../../services/services.ts';
import { comparisonInCodePoints } from '../answer/offsets.ts';
import { Problem } from '../answer/problem.ts';
import { annotatedExample } from '../examples/annotated.ts';
import { operation } from '../operation.ts';
import { annotated, annotatedQuery } from '../schemas/annotation.ts';
import { reportParams } from '../schemas/report.ts';

const LENSES = { lenses: ['wording'] };

async function comparisonWith(
  services: Services,
  reportId: string,
  against: string,
): Promise<(StoredComparison | EventComparison) & { eventId?: string }> {
  if (against !== 'event') return services.compareReports(reportId, against, LENSES);
  const { eventId } = await services.getReport(reportId);
  if (eventId !== null) return services.compareEvent(eventId, LENSES);
  const detail = 'The report stands in no event; name a report';
  throw new Problem('conflict', `${detail}.`, {
    errors: [{ in: 'query', pointer: '/against', code: 'noEvent', detail }],
  });
}

export const annotatedRoutes = [
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/annotated',
    operationId: 'annotateReport',
    summary: 'Read a report marked against others',
    description:
      'The full text of a report with stand-off marks: shared verbatim, reworded, only here; and what others say that it does not.',
    tag: 'Reports',
    needs: 'read',
    params: reportParams,
    query: annotatedQuery,
    answers: {
      200: {
        description: 'The marks, and the texts they stand on.',
        schema: annotated,
        examples: { annotated: annotatedExample },
        headers: ['ETag'],
      },
    },
    problems: ['conflict', 'outOfLimits', 'storageUnavailable'],
    faultPointer: () => '/against',
    async handle({ params, query, services }) {
      const comparison = await comparisonWith(services, params.reportId, query.against ?? 'event');
      const { engineVersion, eventId = null, reports, wording } = comparison;
      const own = reports.findIndex(({ reportId }) => reportId === params.reportId.toLowerCase());
      if (own < 0 || wording === undefined) throw new Problem('conflict', 'The report has left the event.');
      const texts = reports.map(({ text, ...rest }) => ({ ...rest, body: text }));
      const body = { engineVersion, eventId, reports, ...annotate(texts, wording, own) };
      return { body: query.offsets === 'codepoint' ? comparisonInCodePoints(body) : body };
    },
  }),
];
