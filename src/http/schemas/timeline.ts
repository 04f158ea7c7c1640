import { z } from '@hono/zod-openapi';
import type { EventTimeline } from '../../services/dto/timeline.ts';
import { engineVersion, storedReport } from './comparison.ts';
import { coverageKind } from './coverage.ts';
import { answeredInstant } from './scalars.ts';
import { reportSpan } from './span.ts';

const index = z.number().int().min(0);

export const eventTimeline = z
  .object({
    engineVersion,
    eventId: z.string().openapi({ format: 'uuid' }),
    reports: z.array(z.object(storedReport)),
    entries: z
      .array(
        z.object({
          report: index,
          publishedAt: answeredInstant,
          new: z
            .array(
              z.object({
                item: z.string().openapi({ description: 'Id of the item in the coverage of the event.' }),
                kind: coverageKind,
                label: z.string(),
                span: reportSpan,
                laterIn: z.array(index),
                unknownIn: z.array(index).openapi({
                  description:
                    'Earlier or undated reports of which nothing can be said: it may have stood there first.',
                }),
              }),
            )
            .openapi({ description: 'What no report published before has.' }),
          carried: z
            .array(
              z.object({
                from: index,
                passages: index,
                words: index,
                direction: z.enum(['fromEarlier', 'fromLater', 'commonOrigin', 'unknown']),
              }),
            )
            .openapi({ description: 'Wording shared with reports published before.' }),
          revisions: z.array(
            z.object({
              id: z.string().openapi({ format: 'uuid' }),
              number: z.number().int().min(1),
              capturedAt: answeredInstant,
              headline: z.string().nullable(),
              current: z.boolean(),
            }),
          ),
        }),
      )
      .openapi({ description: 'In order of publication.' }),
    undated: z.array(index).openapi({ description: 'Reports without a date of publication.' }),
  })
  .openapi('EventTimeline', {
    description: 'Who published what when, and what was new then.',
  }) satisfies z.ZodType<EventTimeline>;
