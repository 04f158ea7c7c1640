import { z } from '@hono/zod-openapi';
import type { AnswerGroups } from '../../services/dto/answers.ts';
import { LIMITS } from '../../services/limits.ts';
import { engineVersion } from './comparison.ts';
import { atMost, filled, language } from './scalars.ts';

export const answersRequest = z
  .strictObject({
    question: atMost(LIMITS.title).nullish().openapi({
      description: 'What is answered; its own words are left out of account.',
    }),
    answers: z
      .array(filled(LIMITS.answer))
      .min(2, 'grouping needs at least 2 answers')
      .max(LIMITS.answers, `at most ${LIMITS.answers} answers`),
    language: language.nullish().openapi({ description: 'English where absent; no other language is read.' }),
  })
  .openapi('AnswersRequest');

export const answerGroups = z
  .object({
    engineVersion,
    notApplicable: z.boolean().openapi({
      description: 'True where the language cannot be read: only identical answers stand together then.',
    }),
    groups: z
      .array(z.object({ answers: z.array(z.number().int().min(0)) }))
      .openapi({ description: 'Every answer in one group, by 0-based index.' }),
    tier: z.literal('likely'),
  })
  .openapi('AnswerGroups') satisfies z.ZodType<AnswerGroups>;
