import {
  addedReportExample,
  newReportExample,
  reportExample,
  reportSummaryExample,
} from '../examples/report.ts';
import { reuseExample } from '../examples/reuse.ts';
import { operation } from '../operation.ts';
import {
  addedReport,
  newReport,
  report,
  reportChange,
  reportFilter,
  reportPage,
  reportParams,
} from '../schemas/report.ts';
import { reuse, reuseQuery } from '../schemas/reuse.ts';

/** One text or page in the largest form that JSON can give it, and what stands beside it. */
const MAX_BYTES = 8 * 1024 * 1024;
const tag = 'Reports';
const one = {
  description: 'The report.',
  schema: report,
  examples: { report: reportExample },
  headers: ['ETag'] as const,
};
const added = { schema: addedReport, headers: ['Location'] as const };

export const reportRoutes = [
  operation({
    method: 'get',
    path: '/v1/reports',
    operationId: 'listReports',
    summary: 'List reports',
    description: 'Reports without their texts, latest published first where `sort` says nothing else.',
    tag,
    needs: 'read',
    query: reportFilter,
    answers: {
      200: {
        description: 'A page of reports.',
        schema: reportPage,
        examples: { page: { items: [reportSummaryExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ query, services }) => ({ body: await services.listReports(query) }),
  }),
  operation({
    method: 'post',
    path: '/v1/reports',
    operationId: 'addReport',
    summary: 'Add a report',
    description:
      'Stores a report with its first revision. A report is known by its canonical URL, or by its text where it has no URL: added again it is the same report (`unchanged`), and with a changed text it has a new revision (`revised`). With `url` alone the service fetches the page itself: public addresses only, with respect for robots.txt; `fetchRefused` and `fetchFailed` say why it did not. The body may have 8 MiB, the text 250,000 characters.',
    tag,
    needs: 'write',
    body: { schema: newReport, maxBytes: MAX_BYTES, examples: { report: newReportExample } },
    answers: {
      201: {
        ...added,
        description: 'A report that was not known.',
        examples: { created: addedReportExample },
      },
      200: {
        ...added,
        description: 'A report that was known.',
        examples: { revised: { ...addedReportExample, status: 'revised', revisionNumber: 2 } },
      },
    },
    problems: ['conflict', 'fetchRefused', 'fetchFailed', 'storageUnavailable'],
    async handle({ body, services }) {
      const result = await services.addReport(body);
      return {
        status: result.status === 'created' ? 201 : 200,
        body: result,
        location: `/v1/reports/${result.id}`,
      };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}',
    operationId: 'getReport',
    summary: 'Read a report',
    description: 'A report with the text of its current revision.',
    tag,
    needs: 'read',
    params: reportParams,
    answers: { 200: one },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const found = await services.getReport(params.reportId);
      return { body: found, version: found.version };
    },
  }),
  operation({
    method: 'patch',
    path: '/v1/reports/{reportId}',
    operationId: 'updateReport',
    summary: 'Update what is known about a report',
    description:
      'Changes data about the report. Its text changes by adding the report again: revisions are immutable.',
    tag,
    needs: 'write',
    params: reportParams,
    precondition: 'required',
    body: {
      schema: reportChange,
      maxBytes: 4 * 1024 * 1024,
      examples: { tags: { tags: ['harbour', 'strike'] } },
    },
    answers: { 200: one },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, body, expectedVersion, services }) {
      const updated = await services.updateReport(params.reportId, body, expectedVersion);
      return { body: updated, version: updated.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/reports/{reportId}',
    operationId: 'deleteReport',
    summary: 'Delete a report',
    description: 'Deletes the report with its revisions; the history of its event keeps its id.',
    tag,
    needs: 'write',
    params: reportParams,
    precondition: 'optional',
    answers: { 204: { description: 'The report is gone.' } },
    problems: ['storageUnavailable'],
    async handle({ params, expectedVersion, services }) {
      await services.deleteReport(params.reportId, expectedVersion);
      return { status: 204 };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/reuse',
    operationId: 'findReuse',
    summary: "Where else does this report's text stand?",
    description:
      'Other stored reports that share passages of eight words or more with the current text, the largest share first.',
    tag,
    needs: 'read',
    params: reportParams,
    query: reuseQuery,
    answers: {
      200: {
        description: 'Reports that share passages.',
        schema: reuse,
        examples: { reuse: reuseExample },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.findReuse(params.reportId, query),
    }),
  }),
];
