import { z } from '@hono/zod-openapi';
import type { VocabularyResult } from '../../lenses/vocabulary/result.ts';
import { reportSpan } from './span.ts';

const count = z.number().int().min(0);
const share = z.object({ sentences: count, of: count });

const word = z.object({
  word: z.string().openapi({ description: 'As it stands at the first place.' }),
  stem: z.string(),
  z: z.number().openapi({
    description:
      'Weighted log-odds with an informative Dirichlet prior, in standard deviations (Monroe and others 2008).',
  }),
  here: share.openapi({
    description: 'Sentences with the word outside of quotation marks, of all sentences of this report.',
  }),
  others: share.openapi({ description: 'The same in the other reports together.' }),
  places: z.array(reportSpan).openapi({ description: 'In this report; at most five.' }),
  tier: z.literal('likely'),
});

/** Result of the lens `vocabulary`. */
export const vocabulary = z
  .object({
    reports: z
      .array(z.object({ report: count, words: z.array(word) }))
      .openapi({ description: 'Reports with distinctive words; in most events there are none.' }),
    cut: z
      .number()
      .nullable()
      .openapi({ description: 'The z from which words are told here; null where chance explains them all.' }),
    expectedByChance: z.number().min(0).openapi({
      description:
        'Words above the cut when the sentences are dealt to the reports at random, on average; an upper estimate.',
    }),
    notApplicable: z.array(count).openapi({ description: 'Reports in a language that cannot be read.' }),
  })
  .openapi('VocabularyResult') satisfies z.ZodType<VocabularyResult>;
