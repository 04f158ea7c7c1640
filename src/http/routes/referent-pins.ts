import {
  newReferentPinExample,
  referentPinExample,
  referentPinHistoryExample,
} from '../examples/referent-pin.ts';
import { operation } from '../operation.ts';
import { eventParams } from '../schemas/event.ts';
import {
  newReferentPin,
  referentPin,
  referentPinFilter,
  referentPinHistoryPage,
  referentPinPage,
  referentPinParams,
} from '../schemas/referent-pin.ts';

const MAX_BYTES = 64 * 1024;
const tag = 'Events';
const one = {
  description: 'The pin.',
  schema: referentPin,
  examples: { pin: referentPinExample },
  headers: ['ETag'] as const,
};

/** Which labels of an event people have pinned together or apart. */
export const referentPinRoutes = [
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/referents',
    operationId: 'listReferentPins',
    summary: 'List the pinned referents of an event',
    description:
      'What people have said of who is who in the event, oldest first. A merged event stands for its successor.',
    tag,
    needs: 'read',
    params: eventParams,
    query: referentPinFilter,
    answers: {
      200: {
        description: 'A page of pins.',
        schema: referentPinPage,
        examples: { page: { items: [referentPinExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listReferentPins(params.eventId, query),
    }),
  }),
  operation({
    method: 'put',
    path: '/v1/events/{eventId}/referents/{pinId}',
    operationId: 'putReferentPin',
    summary: 'Pin two labels of an event together or apart',
    description:
      'Heard by every later comparison of the event: `same` makes the referents of the two labels one, `different` takes them apart; every place so worded goes by it, and every other label of a referent taken apart goes where it is nearest. Sent twice, it changes nothing more. A change of a pin that exists needs If-Match (428 without). A pin that contradicts others is a `conflict`, which names them. A merged event stands for its successor.',
    tag,
    needs: 'write',
    params: referentPinParams,
    precondition: 'whenItExists',
    body: { schema: newReferentPin, maxBytes: MAX_BYTES, examples: { pin: newReferentPinExample } },
    answers: {
      200: { ...one, description: 'The pin, changed or as it stood.' },
      201: { ...one, description: 'The pin, made now.', headers: ['ETag', 'Location'] },
    },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, body, ifMatch, services }) {
      const { pin, created } = await services.putReferentPin(params.eventId, params.pinId, body, ifMatch);
      const { version } = pin;
      return created
        ? { status: 201, body: pin, version, location: `/v1/events/${pin.eventId}/referents/${pin.id}` }
        : { body: pin, version };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/referents/{pinId}',
    operationId: 'getReferentPin',
    summary: 'Read a pinned referent',
    description: 'One pin as it stands; one that was deleted is found in its history alone.',
    tag,
    needs: 'read',
    params: referentPinParams,
    answers: { 200: one },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const pin = await services.getReferentPin(params.eventId, params.pinId);
      return { body: pin, version: pin.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/events/{eventId}/referents/{pinId}',
    operationId: 'deleteReferentPin',
    summary: 'End a pin',
    description: 'Comparisons go by the rules alone again; what the pin was stays in its history.',
    tag,
    needs: 'write',
    params: referentPinParams,
    precondition: 'optional',
    answers: { 204: { description: 'The pin has ended.' } },
    problems: ['storageUnavailable'],
    async handle({ params, expectedVersion, services }) {
      await services.deleteReferentPin(params.eventId, params.pinId, expectedVersion);
      return { status: 204 };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/referents/{pinId}/history',
    operationId: 'listReferentPinHistory',
    summary: 'What a pin was',
    description:
      'Every version of a pin, newest first, also after it was deleted: what it said, from when, and whether a merge or a split carried it. Of the event itself, not of its successor.',
    tag,
    needs: 'read',
    params: referentPinParams,
    query: referentPinFilter,
    answers: {
      200: {
        description: 'A page of versions.',
        schema: referentPinHistoryPage,
        examples: { page: { items: referentPinHistoryExample, nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ params, query, services }) => ({
      body: await services.listReferentPinHistory(params.eventId, params.pinId, query),
    }),
  }),
];
