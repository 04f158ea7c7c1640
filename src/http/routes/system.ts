import { engineVersion } from '../../comparison/engine-version.ts';
import { lenses } from '../../lenses/registry.ts';
import { Problem } from '../answer/problem.ts';
import { operation } from '../operation.ts';
import { lensList } from '../schemas/lens.ts';
import { liveness, readiness } from '../schemas/readiness.ts';

const lensItems = () =>
  lenses.map(({ id, title, description, tiers, languages, needs, optIn }) => ({
    id,
    title,
    description,
    tiers,
    languages,
    optIn: optIn ?? false,
    needs,
  }));

export const systemRoutes = [
  operation({
    method: 'get',
    path: '/v1/lenses',
    operationId: 'listLenses',
    summary: 'List the lenses',
    description: 'Every way of looking: what it shows, what it does not claim, how sure its findings are.',
    tag: 'Service',
    needs: 'read',
    answers: {
      200: {
        description: 'The lenses.',
        schema: lensList,
        examples: {
          lenses: {
            engineVersion: '0.1.0',
            items: [
              {
                id: 'headlines',
                title: 'Headlines',
                description: 'The headlines side by side.',
                tiers: ['exact'],
                languages: null,
                optIn: false,
                needs: [],
              },
            ],
          },
        },
        headers: ['ETag'],
      },
    },
    handle: () => ({ body: { engineVersion, items: lensItems() } }),
  }),
  operation({
    method: 'get',
    path: '/livez',
    operationId: 'checkLiveness',
    summary: 'Is the process alive?',
    description: 'Answers without looking at the database.',
    tag: 'Service',
    needs: null,
    answers: { 200: { description: 'It is.', schema: liveness, examples: { live: { status: 'live' } } } },
    handle: () => ({ body: { status: 'live' } }),
  }),
  operation({
    method: 'get',
    path: '/readyz',
    operationId: 'checkReadiness',
    summary: 'Can it serve?',
    description: 'Whether the database is there, with the migrations that this program needs.',
    tag: 'Service',
    needs: null,
    answers: {
      200: {
        description: 'It can.',
        schema: readiness,
        examples: { ready: { ready: true, database: 'up', migrations: 'current' } },
      },
    },
    problems: ['notReady', 'storageUnavailable'],
    async handle({ services }) {
      const state = await services.checkReadiness();
      if (state.ready) return { body: state };
      throw new Problem('notReady', `Database ${state.database}, migrations ${state.migrations}.`);
    },
  }),
];
