import { eventExample, newEventExample } from '../examples/event.ts';
import { operation } from '../operation.ts';
import { event, eventChange, eventFilter, eventPage, eventParams, newEvent } from '../schemas/event.ts';

const MAX_BYTES = 256 * 1024;
const tag = 'Events';
const one = {
  description: 'The event.',
  schema: event,
  examples: { event: eventExample },
  headers: ['ETag'] as const,
};

export const eventRoutes = [
  operation({
    method: 'get',
    path: '/v1/events',
    operationId: 'listEvents',
    summary: 'List events',
    description: 'Events, newest first where `sort` says nothing else, a page at a time.',
    tag,
    needs: 'read',
    query: eventFilter,
    answers: {
      200: {
        description: 'A page of events.',
        schema: eventPage,
        examples: { page: { items: [eventExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ query, services }) => ({ body: await services.listEvents(query) }),
  }),
  operation({
    method: 'post',
    path: '/v1/events',
    operationId: 'createEvent',
    summary: 'Create an event',
    description: 'An event, still without reports: they are put in when they are added, or later.',
    tag,
    needs: 'write',
    body: { schema: newEvent, maxBytes: MAX_BYTES, examples: { event: newEventExample } },
    answers: { 201: { ...one, headers: ['ETag', 'Location'] } },
    problems: ['storageUnavailable'],
    async handle({ body, services }) {
      const created = await services.createEvent(body);
      return { status: 201, body: created, version: created.version, location: `/v1/events/${created.id}` };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/events/{eventId}',
    operationId: 'getEvent',
    summary: 'Read an event',
    description: 'One event; a merged event stays readable and names its successor.',
    tag,
    needs: 'read',
    params: eventParams,
    answers: { 200: one },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const found = await services.getEvent(params.eventId);
      return { body: found, version: found.version };
    },
  }),
  operation({
    method: 'patch',
    path: '/v1/events/{eventId}',
    operationId: 'updateEvent',
    summary: 'Update an event',
    description:
      'Changes the members that are sent; lists are replaced as a whole. A merged event stays as it is.',
    tag,
    needs: 'write',
    params: eventParams,
    precondition: 'required',
    body: { schema: eventChange, maxBytes: MAX_BYTES, examples: { closed: { status: 'closed' } } },
    answers: { 200: one },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, body, expectedVersion, services }) {
      const updated = await services.updateEvent(params.eventId, body, expectedVersion);
      return { body: updated, version: updated.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/events/{eventId}',
    operationId: 'deleteEvent',
    summary: 'Delete an event',
    description: 'Deletes an event that holds no reports and that no merged event names as its successor.',
    tag,
    needs: 'write',
    params: eventParams,
    precondition: 'optional',
    answers: { 204: { description: 'The event is gone.' } },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, expectedVersion, services }) {
      await services.deleteEvent(params.eventId, expectedVersion);
      return { status: 204 };
    },
  }),
];
