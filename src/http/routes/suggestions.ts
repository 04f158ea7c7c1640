import { eventExample } from '../examples/event.ts';
import { similarExample, suggestionExample } from '../examples/grouping.ts';
import { operation } from '../operation.ts';
import { event, eventParams, eventReportParams } from '../schemas/event.ts';
import { reportParams } from '../schemas/report.ts';
import { similarQuery, similarReports, suggestionFilter, suggestionPage } from '../schemas/suggestion.ts';

/** What the machine asks people, and what it would compare a report with. */
export const suggestionRoutes = [
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/suggestions',
    operationId: 'listSuggestions',
    summary: 'List the reports suggested for an event',
    description:
      'Reports that may belong to the event, with why, latest suggestion first. They stand in no event; putting one in accepts the suggestion.',
    tag: 'Events',
    needs: 'read',
    params: eventParams,
    query: suggestionFilter,
    answers: {
      200: {
        description: 'A page of suggestions.',
        schema: suggestionPage,
        examples: { page: { items: [suggestionExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listSuggestions(params.eventId, query),
    }),
  }),
  operation({
    method: 'delete',
    path: '/v1/events/{eventId}/suggestions/{reportId}',
    operationId: 'dismissSuggestion',
    summary: 'Dismiss a suggested report',
    description:
      'A decision that is kept, also on a report that was not suggested yet: the report is not suggested for this event again, nor put in it by the machine. A person may still put it in. An event of suggestions alone is closed with its last two.',
    tag: 'Events',
    needs: 'write',
    params: eventReportParams,
    answers: {
      200: {
        description: 'The event.',
        schema: event,
        examples: { event: eventExample },
        headers: ['ETag'],
      },
    },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, services }) {
      const found = await services.dismissSuggestion(params.eventId, params.reportId);
      return { body: found, version: found.version };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/reports/{reportId}/similar',
    operationId: 'similarReports',
    summary: 'Find reports like this one',
    description:
      'Stored reports that are like this one, the nearest first, with why; looked up by what tells events apart (names, rare words, figures, dates), not by shared wording.',
    tag: 'Reports',
    needs: 'read',
    params: reportParams,
    query: similarQuery,
    answers: {
      200: {
        description: 'Similar reports.',
        schema: similarReports,
        examples: { similar: similarExample },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.similarReports(params.reportId, query),
    }),
  }),
];
