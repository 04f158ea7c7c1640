import { z } from '@hono/zod-openapi';
import type { MarkedWordsResult } from '../../lenses/marked-words/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

const count = z.number().int().min(0);

/** Result of the lens `markedWords`. */
export const markedWords = z
  .object({
    places: z
      .array(
        z.object({
          list: z.string(),
          statement: z.string(),
          tier,
          word: reportSpan,
          place: reportSpan.openapi({ description: 'The words around it that differ.' }),
          others: z.array(
            z.object({
              report: count,
              place: orNull(reportSpan).openapi({
                description: 'What stands there in the linked sentence; null: no word.',
              }),
              segment: reportSpan.openapi({ description: 'The linked sentence.' }),
            }),
          ),
        }),
      )
      .openapi({
        description: 'A listed word, and what other reports have at that place; worth reading first.',
      }),
    terms: z
      .array(
        z.object({
          statement: z.string(),
          tier,
          cells: z.array(z.object({ report: count, spans: z.array(reportSpan) })),
        }),
      )
      .openapi({ description: 'Things that reports call by different names.' }),
    reports: z.array(
      z.object({
        report: count,
        words: orNull(count).openapi({
          description:
            "Words in the outlet's own voice: the denominator; null where the language is not read.",
        }),
        lists: orNull(z.array(z.object({ list: z.string(), count, perThousand: z.number().min(0) }))),
      }),
    ),
    lists: z
      .array(z.object({ id: z.string(), title: z.string(), source: z.string() }))
      .openapi({ description: 'The lists and the literature that their categories are from.' }),
  })
  .openapi('MarkedWordsResult') satisfies z.ZodType<MarkedWordsResult>;
