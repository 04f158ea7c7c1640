import { eventExample, historyExample, newEventExample } from '../examples/event.ts';
import { reportSummaryExample } from '../examples/report.ts';
import { operation } from '../operation.ts';
import {
  event,
  eventParams,
  eventReportParams,
  historyFilter,
  historyPage,
  merge,
  split,
  splitResult,
} from '../schemas/event.ts';
import { eventReportFilter, reportPage } from '../schemas/report.ts';

const MAX_BYTES = 256 * 1024;
const tag = 'Events';
const one = {
  description: 'The event.',
  schema: event,
  examples: { event: eventExample },
  headers: ['ETag'] as const,
};

/** Which reports an event holds, and how that changes: in and out, merge, split, history. */
export const eventReportRoutes = [
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/reports',
    operationId: 'listEventReports',
    summary: 'List the reports of an event',
    description: 'As `GET /v1/reports?event=`, with the same filters; 404 where there is no such event.',
    tag,
    needs: 'read',
    params: eventParams,
    query: eventReportFilter,
    answers: {
      200: {
        description: 'A page of reports.',
        schema: reportPage,
        examples: { page: { items: [reportSummaryExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    async handle({ params, query, services }) {
      await services.getEvent(params.eventId);
      return { body: await services.listReports({ ...query, event: params.eventId }) };
    },
  }),
  operation({
    method: 'put',
    path: '/v1/events/{eventId}/reports/{reportId}',
    operationId: 'putReportInEvent',
    summary: 'Put a report in an event',
    description:
      'Puts a stored report in the event, out of the one it stands in. A merged event stands for its successor. Sent twice, it changes nothing more.',
    tag,
    needs: 'write',
    params: eventReportParams,
    answers: { 200: one },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, services }) {
      const updated = await services.groupReport(params.eventId, params.reportId);
      return { body: updated, version: updated.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/events/{eventId}/reports/{reportId}',
    operationId: 'takeReportOutOfEvent',
    summary: 'Take a report out of an event',
    description: 'The report stays stored and stands in no event.',
    tag,
    needs: 'write',
    params: eventReportParams,
    answers: { 200: one },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, services }) {
      const updated = await services.ungroupReport(params.eventId, params.reportId);
      return { body: updated, version: updated.version };
    },
  }),
  operation({
    method: 'post',
    path: '/v1/events/{eventId}/merge',
    operationId: 'mergeEvents',
    summary: 'Merge another event into this one',
    description:
      'Moves every report of the event `from` into this one. `from` stays readable, with this event as its successor; both histories say so.',
    tag,
    needs: 'write',
    params: eventParams,
    precondition: 'optional',
    body: { schema: merge, maxBytes: MAX_BYTES, examples: { merge: { from: eventExample.id } } },
    answers: { 200: one },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, body, expectedVersion, services }) {
      const merged = await services.mergeEvents(params.eventId, body.from, expectedVersion);
      return { body: merged, version: merged.version };
    },
  }),
  operation({
    method: 'post',
    path: '/v1/events/{eventId}/split',
    operationId: 'splitEvent',
    summary: 'Split reports off into a new event',
    description: 'Moves some reports of the event into a new one; at least one stays. Both histories say so.',
    tag,
    needs: 'write',
    params: eventParams,
    precondition: 'optional',
    body: {
      schema: split,
      maxBytes: MAX_BYTES,
      examples: { split: { reportIds: [reportSummaryExample.id], event: newEventExample } },
    },
    answers: {
      201: {
        description: 'Both events.',
        schema: splitResult,
        examples: { split: { event: eventExample, newEvent: eventExample } },
        headers: ['Location'],
      },
    },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, body, expectedVersion, services }) {
      const result = await services.splitEvent(params.eventId, body, expectedVersion);
      return { status: 201, body: result, location: `/v1/events/${result.newEvent.id}` };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/history',
    operationId: 'listEventHistory',
    summary: 'Read the history of an event',
    description: 'What happened to the event and to the set of its reports, newest first.',
    tag,
    needs: 'read',
    params: eventParams,
    query: historyFilter,
    answers: {
      200: {
        description: 'A page of the history.',
        schema: historyPage,
        examples: { page: { items: historyExample, nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listEventHistory(params.eventId, query),
    }),
  }),
];
