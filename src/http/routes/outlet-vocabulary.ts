import { outletVocabularyExample } from '../examples/outlet-vocabulary.ts';
import { operation } from '../operation.ts';
import { outletParams } from '../schemas/outlet.ts';
import { outletVocabulary } from '../schemas/outlet-vocabulary.ts';

const tag = 'Outlets';
const answer = {
  description: 'The vocabulary.',
  schema: outletVocabulary,
  examples: { vocabulary: outletVocabularyExample },
};

export const outletVocabularyRoutes = [
  operation({
    method: 'get',
    path: '/v1/outlets/{outletId}/vocabulary',
    operationId: 'getOutletVocabulary',
    summary: "Read an outlet's distinctive vocabulary",
    description:
      'Words in more of its reports than in those of others on the same events, as the background job last computed them; names and house style left out. It does not say why a word was chosen.',
    tag,
    needs: 'read',
    params: outletParams,
    answers: { 200: { ...answer, headers: ['ETag'] } },
    problems: ['storageUnavailable'],
    handle: async ({ params, services }) => ({ body: await services.getOutletVocabulary(params.outletId) }),
  }),
  operation({
    method: 'post',
    path: '/v1/outlets/{outletId}/vocabulary',
    operationId: 'computeOutletVocabulary',
    summary: "Compute an outlet's distinctive vocabulary now",
    description: 'Computes and stores it without waiting for the background job.',
    tag,
    needs: 'write',
    params: outletParams,
    answers: { 200: answer },
    problems: ['storageUnavailable'],
    handle: async ({ params, services }) => ({
      body: await services.computeOutletVocabulary(params.outletId),
    }),
  }),
];
