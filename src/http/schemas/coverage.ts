import { z } from '@hono/zod-openapi';
import type { CoverageResult } from '../../lenses/coverage/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan, tier } from './span.ts';

const count = z.number().int().min(0);

export const coverageKind = z.enum([
  'person',
  'organisation',
  'place',
  'figure',
  'quotation',
  'document',
  'fact',
]);

export const coveragePosition = z.object({
  position: z.enum(['headline', 'subheadline', 'lead', 'body']),
  paragraph: orNull(z.number().int().min(1)).openapi({
    description: 'Of the body, 1-based; null outside of it.',
  }),
  of: count.openapi({ description: 'Paragraphs of the body.' }),
  span: reportSpan,
});

/** Result of the lens `coverage`. */
export const coverage = z
  .object({
    items: z
      .array(
        z.object({
          id: z.string(),
          kind: coverageKind,
          label: z.string().openapi({ description: 'In the words of a report that has it.' }),
          cells: z.array(
            z.object({
              report: count,
              state: z.enum(['used', 'notFound', 'unknown']).openapi({
                description:
                  '`notFound` only where the full text is held and was read for such things; otherwise `unknown`.',
              }),
              first: orNull(coveragePosition),
              count,
            }),
          ),
          tier,
        }),
      )
      .openapi({ description: 'What several reports have, high up, and one has not, first.' }),
    attributionDropped: z
      .array(
        z.object({
          flat: reportSpan,
          attributed: z.array(
            z.object({ span: reportSpan, source: orNull(reportSpan), cue: orNull(reportSpan) }),
          ),
          score: z.number(),
          tier,
        }),
      )
      .openapi({
        description: "Statements that a report tells in the outlet's own voice and others attribute.",
      }),
    notApplicable: z.array(count),
  })
  .openapi('CoverageResult') satisfies z.ZodType<CoverageResult>;
