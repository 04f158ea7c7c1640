import { engineVersion } from '../../comparison/engine-version.ts';
import { describeLens } from '../../lenses/describe-lens.ts';
import { lenses } from '../../lenses/registry.ts';
import { lensExample, lensListExample } from '../examples/lens.ts';
import { operation } from '../operation.ts';
import { lensList, lensParams, oneLens } from '../schemas/lens.ts';

const tag = 'Service';

/** The ways of looking, so that a finding can be cited together with how good it is. */
export const lensRoutes = [
  operation({
    method: 'get',
    path: '/v1/lenses',
    operationId: 'listLenses',
    summary: 'List the lenses',
    description:
      'Every way of looking: what a finding is, what it does not claim, its tiers, reasons and word lists, what was measured, and its known weaknesses.',
    tag,
    needs: 'read',
    answers: {
      200: {
        description: 'The lenses.',
        schema: lensList,
        examples: { lenses: lensListExample },
        headers: ['ETag'],
      },
    },
    handle: () => ({ body: { engineVersion, items: lenses.map(describeLens) } }),
  }),
  operation({
    method: 'get',
    path: '/v1/lenses/{lensId}',
    operationId: 'getLens',
    summary: 'Read about a lens',
    description: 'One way of looking, as in the list.',
    tag,
    needs: 'read',
    params: lensParams,
    answers: {
      200: {
        description: 'The lens.',
        schema: oneLens,
        examples: { verbs: lensExample },
        headers: ['ETag'],
      },
    },
    handle: ({ params }) => {
      const lens = lenses.find(({ id }) => id === params.lensId)!;
      return { body: { engineVersion, ...describeLens(lens) } };
    },
  }),
];
