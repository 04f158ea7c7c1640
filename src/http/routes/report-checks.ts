import { reportChecksExample } from '../examples/report-checks.ts';
import { operation } from '../operation.ts';
import { reportParams } from '../schemas/report.ts';
import { reportChecks } from '../schemas/report-checks.ts';

const tag = 'Reports';
const answer = {
  description: 'The schedule, and what the last look came to.',
  schema: reportChecks,
  examples: { checks: reportChecksExample },
};

/** How the address of a report is looked at again. */
export const reportCheckRoutes = [
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/checks',
    operationId: 'getReportChecks',
    summary: 'When is the address of a report looked at again?',
    description:
      'Reports that were taken by their address are looked at again by the background job: after 1, 2, 4, 8 hours and so on, more often after a change, until they are 30 days old. Another text is a new revision; what changes around the text is not. Nothing is removed where the page is gone.',
    tag,
    needs: 'read',
    params: reportParams,
    answers: { 200: { ...answer, headers: ['ETag'] } },
    problems: ['storageUnavailable'],
    handle: async ({ params, services }) => ({ body: await services.getReportChecks(params.reportId) }),
  }),
  operation({
    method: 'post',
    path: '/v1/reports/{reportId}/checks',
    operationId: 'checkReport',
    summary: 'Look at the address of a report now',
    description:
      'Fetches the page, adds a revision where its text has changed, and takes the address up into the schedule, also that of a report whose text was sent. `last` tells what came of it: a host that does not answer is no problem of this request. Public addresses only, with respect for robots.txt; a `conflict` for a report without an address.',
    tag,
    needs: 'write',
    params: reportParams,
    answers: { 200: answer },
    problems: ['conflict', 'fetchRefused', 'storageUnavailable'],
    handle: async ({ params, services }) => ({ body: await services.checkReport(params.reportId) }),
  }),
  operation({
    method: 'delete',
    path: '/v1/reports/{reportId}/checks',
    operationId: 'stopReportChecks',
    summary: 'Look at the address of a report no more',
    description: 'Holds also where the report is added again; a look by hand takes the address up again.',
    tag,
    needs: 'write',
    params: reportParams,
    answers: { 204: { description: 'The address is not looked at again.' } },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      await services.stopReportChecks(params.reportId);
      return { status: 204 };
    },
  }),
];
