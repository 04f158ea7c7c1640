import { z } from '@hono/zod-openapi';
import {
  MODEL_FAILURES,
  MODEL_KINDS,
  MODEL_REJECTIONS,
  type ModelAnswer,
  type ModelRejection,
} from '../../services/dto/model.ts';
import { orNull } from './scalars.ts';
import { reportSpan } from './span.ts';

/** `?model=true` of a comparison. */
export const modelParameter = {
  model: z
    .enum(['true', 'false'])
    .openapi({
      type: 'boolean',
      description:
        'Also ask the model that this service is configured with (`modelNotConfigured` where there is none), and answer with the member `model`. Needs the API key wherever one is needed to write. The lenses answer the same with it and without; the answer is not stored and has no ETag.',
    })
    .optional(),
};

const identity = {
  provider: z.enum(['chatCompletions', 'workersAi']),
  name: z.string().openapi({ description: 'The name under which the model was asked for.' }),
  version: orNull(z.string()).openapi({ description: 'The name that it answered under, where it told one.' }),
  promptHash: z
    .string()
    .openapi({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the instructions that it was given.' }),
};

const finding = z
  .object({
    kind: z.enum(MODEL_KINDS).openapi({
      description:
        '`sameReferent`: two expressions for one person, place or thing; `sameAct`: two expressions for one act; `sameStatement`: two passages that say the same.',
    }),
    tier: z.literal('model'),
    a: reportSpan,
    b: reportSpan,
  })
  .openapi('ModelFinding', {
    description:
      'Two places, in two reports, that a model holds for the same in other words. The characters are verified; that they mean the same is the word of the model alone.',
  });

const counts = Object.fromEntries(
  MODEL_REJECTIONS.map((reason) => [reason, z.number().int().min(0)]),
) as Record<ModelRejection, z.ZodNumber>;

/** What a model added, or why it added nothing. */
export const modelAnswer = z
  .union([
    z
      .object({
        status: z.literal('answered'),
        ...identity,
        findings: z.array(finding).openapi({ description: 'At most 50, by kind and place.' }),
        rejected: z
          .object(counts)
          .openapi({ description: 'How many of the things it named were thrown away, by reason.' }),
      })
      .openapi('ModelAnswered'),
    z
      .object({
        status: z.literal('failed'),
        ...identity,
        reason: z
          .enum(MODEL_FAILURES)
          .openapi({ description: 'Why there is no answer of the model; the comparison itself stands.' }),
      })
      .openapi('ModelFailed'),
  ])
  .openapi('ModelAnswer') satisfies z.ZodType<ModelAnswer>;
