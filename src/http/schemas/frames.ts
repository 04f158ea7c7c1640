import { z } from '@hono/zod-openapi';
import type { FramesResult } from '../../lenses/frames/result.ts';
import { reportSpan } from './span.ts';

const count = z.number().int().min(0);

const share = z.object({
  frame: z.string(),
  title: z.string(),
  sentences: count.openapi({
    description:
      "Sentences that hit this frame's words at least twice, and clearly more often than another's.",
  }),
  share: z.number().min(0).max(1).openapi({ description: '`sentences` of all sentences of the report.' }),
  quoted: count.openapi({ description: 'Of `sentences`, those whose hits all stand in quotation marks.' }),
  examples: z
    .array(z.object({ sentence: reportSpan, words: z.array(reportSpan) }))
    .openapi({ description: 'The sentences with the most hits, at most three, with the words that hit.' }),
  tier: z.literal('likely'),
});

/** Result of the lens `frames`. */
export const frames = z
  .object({
    schemes: z.array(
      z.object({
        id: z.enum(['policy', 'news', 'moral']),
        title: z.string(),
        source: z.string().openapi({ description: 'Where the categories come from.' }),
        reports: z.array(
          z.object({
            report: count,
            sentences: count.openapi({ description: 'What the shares are of; the headline is one.' }),
            abstained: count.openapi({ description: 'Sentences with no clear frame.' }),
            frames: z.array(share).openapi({ description: 'In the order of the catalogue, not of size.' }),
          }),
        ),
      }),
    ),
    notApplicable: z
      .array(count)
      .openapi({ description: 'Reports in a language that the lists cannot read.' }),
  })
  .openapi('FramesResult') satisfies z.ZodType<FramesResult>;
