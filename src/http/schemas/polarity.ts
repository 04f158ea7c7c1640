import { z } from '@hono/zod-openapi';
import type { PolarityResult } from '../../lenses/polarity/result.ts';
import { entityKind } from './naming.ts';
import { orNull } from './scalars.ts';
import { reportSpan, share, tier } from './span.ts';

const count = z.number().int().min(0);
const sign = z.enum(['negative', 'positive']);

const item = z
  .object({
    clause: reportSpan,
    label: reportSpan.openapi({ description: 'The words that name the actor.' }),
    class: orNull(z.enum(['negative', 'neutral', 'positive'])).openapi({
      description: 'Of the clause, by its words; null where the reading abstains.',
    }),
    abstained: z.boolean(),
    chance: share.openapi({ description: 'Of the likeliest class, given or not.' }),
    tier,
    words: z
      .array(z.object({ span: reportSpan, list: z.string(), sign }))
      .openapi({ description: 'Listed words in the clause, beside the name.' }),
  })
  .openapi('PolarityItem');

const cell = z
  .object({
    report: count,
    clauses: count.openapi({ description: "In the outlet's own voice: the denominator of the four counts." }),
    negative: count,
    neutral: count,
    positive: count,
    abstained: count,
    notOwnVoice: count.openapi({ description: 'In quoted or reported speech; counted nowhere else.' }),
    items: z.array(item),
  })
  .openapi('PolarityCell');

/** Result of the lens `polarity`. */
export const polarity = z
  .object({
    differences: z
      .array(
        z.object({
          actor: z.string().openapi({ description: '`id` in `actors`.' }),
          sign,
          statement: z.string(),
          tier,
          cells: z.array(
            z.object({
              report: count,
              clauses: count,
              count: count.openapi({ description: 'Clauses of that class.' }),
              words: z.array(reportSpan).openapi({ description: 'Their listed words of that sign.' }),
            }),
          ),
        }),
      )
      .openapi({ description: 'Where reports differ, most first; counts with their denominators.' }),
    actors: z.array(
      z.object({
        id: z.string().openapi({ description: 'As in the result of `naming`.' }),
        kind: entityKind,
        canonical: z.string(),
        cells: z.array(cell),
      }),
    ),
    lists: z
      .array(z.object({ id: z.string(), title: z.string(), sign, source: z.string() }))
      .openapi({ description: 'The lists and the literature that their categories are from.' }),
    threshold: share.openapi({ description: 'Chance from which on a class is given.' }),
    notApplicable: z.array(count).openapi({ description: 'Reports in a language that is not read.' }),
  })
  .openapi('PolarityResult', {
    description: 'Words in clauses, by closed lists; no statement about any person, and no verdict.',
  }) satisfies z.ZodType<PolarityResult>;
