import { engineVersion } from '../comparison/engine-version.ts';
import { groupAnswers as group } from '../text/answers/same-answer.ts';
import type { AnswerGroups, AnswersInput } from './dto/answers.ts';
import { faulty } from './errors.ts';
import { optionalText, requiredText } from './input.ts';
import { LIMITS } from './limits.ts';

/** Groups answers to one question by what they say; nothing is stored. */
export async function groupAnswers({ question, answers, language }: AnswersInput): Promise<AnswerGroups> {
  if (answers.length < 2 || answers.length > LIMITS.answers) {
    const detail = `There must be 2 to ${LIMITS.answers} answers`;
    throw faulty('/answers', answers.length < 2 ? 'tooFew' : 'tooMany', detail, 'outOfLimits');
  }
  const given = optionalText('/question', question, LIMITS.title) ?? '';
  const texts = answers.map((answer, i) => requiredText(`/answers/${i}`, answer, LIMITS.answer));
  const notApplicable = !/^en\b/i.test(language ?? 'en');
  const groups = notApplicable ? identical(texts) : group(texts, given);
  return {
    engineVersion,
    notApplicable,
    groups: groups.map((members) => ({ answers: members })),
    tier: 'likely',
  };
}

function identical(texts: readonly string[]): number[][] {
  return [...Map.groupBy(texts.keys(), (i) => texts[i]!).values()];
}
