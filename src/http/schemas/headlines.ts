import { z } from '@hono/zod-openapi';
import type { HeadlinesResult } from '../../lenses/headlines/result.ts';
import { voiceForm } from './event-voice.ts';
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
        acts: z
          .array(
            z.object({
              who: orNull(reportSpan),
              what: reportSpan,
              whom: orNull(reportSpan),
              voice: voiceForm,
            }),
          )
          .openapi({ description: 'Who does what to whom; English headlines alone.' }),
        figures: z.array(reportSpan),
        sources: z
          .array(z.object({ source: reportSpan, cue: orNull(reportSpan) }))
          .openapi({ description: 'Who is made to say it; English headlines alone.' }),
        quotations: z.array(reportSpan),
        question: z.boolean(),
        leadOnly: z.array(reportSpan).openapi({
          description: "Content words of the body's first sentence that the headline does not have.",
        }),
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
