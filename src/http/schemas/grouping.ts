import { z } from '@hono/zod-openapi';
import type { Grouping } from '../../services/dto/grouping.ts';
import { answeredInstant } from './scalars.ts';

export const author = z.enum(['person', 'machine']);

/** Why a report was put beside others, and how sure that is. */
export const likeness = {
  because: z.array(z.string()).openapi({
    description: 'Why: names, words and figures that both have, and the days between them.',
  }),
  acrossLanguages: z.boolean().openapi({
    description:
      'True where the texts are in different languages: then names and figures alone are compared, and nothing is done without a person.',
  }),
};

export const score = z
  .number()
  .min(0)
  .max(1)
  .openapi({ description: 'How alike, 0 to 1; not a probability.' });

export const grouping = z
  .object({
    by: author,
    verdict: z.enum(['joined', 'suggested', 'removed']).openapi({
      description:
        '`joined`: it stands in the event; `suggested`: people are asked whether it belongs there; `removed`: it was taken out.',
    }),
    eventId: z.string().openapi({ format: 'uuid' }),
    score: score.nullable(),
    ...likeness,
    at: answeredInstant,
  })
  .openapi('Grouping', {
    description:
      'How a report came into its event; of a report that stands in none, what is suggested, or that it was taken out.',
  }) satisfies z.ZodType<Grouping>;
