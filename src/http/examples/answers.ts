import { engineVersion } from '../../comparison/engine-version.ts';
import type { AnswerGroups, AnswersInput } from '../../services/dto/answers.ts';

export const answersExample: AnswersInput = {
  question: 'Why did the port of Sund close?',
  answers: [
    'because of the crane drivers’ strike',
    'a walkout of crane crews',
    'the storm that hit the coast',
    'heavy winds and a hurricane warning',
  ],
};

export const answerGroupsExample: AnswerGroups = {
  engineVersion,
  notApplicable: false,
  groups: [{ answers: [0, 1] }, { answers: [2, 3] }],
  tier: 'likely',
};
