import { newOutletExample, outletExample } from '../examples/outlet.ts';
import { operation } from '../operation.ts';
import {
  newOutlet,
  outlet,
  outletChange,
  outletFilter,
  outletPage,
  outletParams,
} from '../schemas/outlet.ts';

const MAX_BYTES = 256 * 1024;
const tag = 'Outlets';
const one = {
  description: 'The outlet.',
  schema: outlet,
  examples: { outlet: outletExample },
  headers: ['ETag'] as const,
};

export const outletRoutes = [
  operation({
    method: 'get',
    path: '/v1/outlets',
    operationId: 'listOutlets',
    summary: 'List outlets',
    description: 'Outlets in the order in which they were added, a page at a time.',
    tag,
    needs: 'read',
    query: outletFilter,
    answers: {
      200: {
        description: 'A page of outlets.',
        schema: outletPage,
        examples: { page: { items: [outletExample], nextCursor: null } },
        headers: ['ETag'],
      },
    },
    problems: ['storageUnavailable'],
    handle: async ({ query, services }) => ({ body: await services.listOutlets(query) }),
  }),
  operation({
    method: 'post',
    path: '/v1/outlets',
    operationId: 'createOutlet',
    summary: 'Create an outlet',
    description:
      'Reports can name an outlet and have it made on the way; create one here to say more about it. A domain belongs to one outlet.',
    tag,
    needs: 'write',
    body: { schema: newOutlet, maxBytes: MAX_BYTES, examples: { outlet: newOutletExample } },
    answers: { 201: { ...one, headers: ['ETag', 'Location'] } },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ body, services }) {
      const created = await services.createOutlet(body);
      return { status: 201, body: created, version: created.version, location: `/v1/outlets/${created.id}` };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/outlets/{outletId}',
    operationId: 'getOutlet',
    summary: 'Read an outlet',
    description: 'One outlet; its ETag is what an update sends back.',
    tag,
    needs: 'read',
    params: outletParams,
    answers: { 200: one },
    problems: ['storageUnavailable'],
    async handle({ params, services }) {
      const found = await services.getOutlet(params.outletId);
      return { body: found, version: found.version };
    },
  }),
  operation({
    method: 'patch',
    path: '/v1/outlets/{outletId}',
    operationId: 'updateOutlet',
    summary: 'Update an outlet',
    description: 'Changes the members that are sent; lists are replaced as a whole.',
    tag,
    needs: 'write',
    params: outletParams,
    precondition: 'required',
    body: { schema: outletChange, maxBytes: MAX_BYTES, examples: { country: { country: 'NO' } } },
    answers: { 200: one },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, body, expectedVersion, services }) {
      const updated = await services.updateOutlet(params.outletId, body, expectedVersion);
      return { body: updated, version: updated.version };
    },
  }),
  operation({
    method: 'delete',
    path: '/v1/outlets/{outletId}',
    operationId: 'deleteOutlet',
    summary: 'Delete an outlet',
    description: 'Deletes an outlet of which no reports are stored.',
    tag,
    needs: 'write',
    params: outletParams,
    precondition: 'optional',
    answers: { 204: { description: 'The outlet is gone.' } },
    problems: ['conflict', 'storageUnavailable'],
    async handle({ params, expectedVersion, services }) {
      await services.deleteOutlet(params.outletId, expectedVersion);
      return { status: 204 };
    },
  }),
];
