import { revisionExample, revisionSummaryExample } from '../examples/report.ts';
import { operation } from '../operation.ts';
import { reportParams } from '../schemas/report.ts';
import { revision, revisionFilter, revisionPage, revisionParams } from '../schemas/revision.ts';

const tag = 'Reports';

export const revisionRoutes = [
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/revisions',
    operationId: 'listRevisions',
    summary: 'List the revisions of a report',
    description: 'Every captured text of the report, newest first, without the texts.',
    tag,
    needs: 'read',
    params: reportParams,
    query: revisionFilter,
    answers: {
      200: {
        description: 'A page of revisions.',
        schema: revisionPage,
        examples: { page: { items: [revisionSummaryExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listRevisions(params.reportId, query),
    }),
  }),
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/revisions/{revision}',
    operationId: 'getRevision',
    summary: 'Read a revision',
    description: 'One captured text, by its number, its id, or `current`.',
    tag,
    needs: 'read',
    params: revisionParams,
    answers: {
      200: {
        description: 'The revision.',
        schema: revision,
        examples: { revision: revisionExample },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const reference = /^\d+$/.test(params.revision) ? Number(params.revision) : params.revision;
      return { body: await services.getRevision(params.reportId, reference) };
    },
  }),
];
