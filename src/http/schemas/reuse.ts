import { z } from '@hono/zod-openapi';
import type { ReuseResult } from '../../services/dto/reuse.ts';
import { integerParameter } from './scalars.ts';
import { revisionSpan, share } from './span.ts';

const item = z.object({
  reportId: z.string().openapi({ format: 'uuid' }),
  revisionId: z
    .string()
    .openapi({ format: 'uuid', description: 'The revision that shares most; perhaps an earlier one.' }),
  revisionNumber: z.number().int().min(1),
  current: z.boolean(),
  outlet: z.object({ id: z.string().openapi({ format: 'uuid' }), name: z.string() }),
  url: z.string().nullable(),
  eventId: z.string().nullable().openapi({ format: 'uuid' }),
  publishedAt: z.string().nullable(),
  capturedAt: z.string(),
  ofA: share.openapi({
    description: 'Share of the body of the report asked about that stands in shared passages.',
  }),
  ofB: share.openapi({ description: "The same of the other's body." }),
  passages: z.array(
    z.object({
      a: revisionSpan,
      b: revisionSpan,
      words: z.number().int().min(0).openapi({ description: 'Words that are equal.' }),
      verbatim: z.boolean().openapi({ description: 'False where small edits were bridged.' }),
    }),
  ),
});

/** Where else a report's text stands. */
export const reuse = z
  .object({
    reportId: z.string().openapi({ format: 'uuid' }),
    revisionId: z.string().openapi({ format: 'uuid' }),
    items: z.array(item),
    truncated: z.boolean().openapi({ description: 'More reports share passages than were looked at.' }),
  })
  .openapi('Reuse', {
    description: 'Other stored reports that share passages of eight words or more; not which way they went.',
  }) satisfies z.ZodType<ReuseResult>;

export const reuseQuery = z.strictObject({
  limit: integerParameter(1, 100, 'How many reports at most; 20 where absent.').optional(),
});
