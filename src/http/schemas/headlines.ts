import { z } from '@hono/zod-openapi';
import type { HeadlinesResult } from '../../lenses/headlines/result.ts';
import { orNull } from './scalars.ts';
import { reportSpan } from './span.ts';

/** Result of the lens `headlines`. */
export const headlines = z
  .object({
    items: z.array(
      z.object({
        report: z.number().int().min(0),
        headline: orNull(reportSpan),
        subheadline: orNull(reportSpan),
        onlyHere: z
          .array(reportSpan)
          .openapi({ description: 'Content words of this headline that no other headline has.' }),
        notInBody: z.array(reportSpan).openapi({
          description:
            'Content words of this headline that its own body does not have; empty for an excerpt.',
        }),
      }),
    ),
    shared: z
      .array(z.object({ term: z.string(), spans: z.array(reportSpan) }))
      .openapi({ description: 'Content words of two headlines or more, most widely shared first.' }),
  })
  .openapi('HeadlinesResult') satisfies z.ZodType<HeadlinesResult>;
