import { answerGroupsExample, answersExample } from '../examples/answers.ts';
import { operation } from '../operation.ts';
import { answerGroups, answersRequest } from '../schemas/answers.ts';

const MAX_BYTES = 1024 * 1024;

export const answersRoutes = [
  operation({
    method: 'post',
    path: '/v1/answers',
    operationId: 'groupAnswers',
    summary: 'Group the answers of several reports by what they say',
    description:
      'Phrases that several reports give in answer to one question (a reason, a role, a plan), grouped by meaning as far as ' +
      'words show it: stems, words of one notion, words that news uses alike. It does not say which answer is right. Nothing is stored.',
    tag: 'Compare',
    needs: 'read',
    body: { schema: answersRequest, maxBytes: MAX_BYTES, examples: { answers: answersExample } },
    answers: {
      200: { description: 'The groups.', schema: answerGroups, examples: { groups: answerGroupsExample } },
    },
    async handle({ body, services }) {
      return { body: await services.groupAnswers(body) };
    },
  }),
];
