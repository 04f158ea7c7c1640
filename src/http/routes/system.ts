import { Problem } from '../answer/problem.ts';
import { operation } from '../operation.ts';
import { liveness, readiness } from '../schemas/readiness.ts';

export const systemRoutes = [
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
