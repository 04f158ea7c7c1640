import { z } from '@hono/zod-openapi';
import type { Annotation } from '../../comparison/annotate.ts';
import { engineVersion, storedReport } from './comparison.ts';
import { offsets, orNull, uuid } from './scalars.ts';
import { reportSpan } from './span.ts';

const reportIndex = z.number().int().min(0);

const mark = z
  .object({
    ...reportSpan.shape,
    kind: z.enum(['verbatim', 'equal', 'reworded', 'overlap', 'onlyHere']),
    counterparts: z.array(reportSpan).openapi({ description: 'The same in other reports.' }),
    notFoundIn: z.array(reportIndex),
    unknownIn: z.array(reportIndex).openapi({ description: 'Reports of which only an excerpt is held.' }),
  })
  .openapi('AnnotationMark', {
    description:
      'A stand-off mark. Marks may overlap: a verbatim passage inside a reworded sentence is two marks.',
  });

const annotation = z.object({
  report: reportIndex.openapi({ description: 'Index in `reports` of the report that is marked.' }),
  marks: z.array(mark).openapi({ description: 'By position, longer first.' }),
  notHere: z
    .array(
      z.object({
        after: orNull(reportSpan).openapi({
          description: 'The sentence after which it would stand; null: before the first.',
        }),
        spans: z.array(reportSpan),
        state: z.enum(['notFound', 'unknown']),
      }),
    )
    .openapi({ description: 'What others say and this report does not.' }),
}) satisfies z.ZodType<Annotation>;

/** One report's text with what others share of it, and what they have that it has not. */
export const annotated = z
  .object({
    engineVersion,
    eventId: z
      .string()
      .nullable()
      .openapi({ format: 'uuid', description: 'The event the others come from; null for one report.' }),
    reports: z.array(z.object(storedReport)),
    ...annotation.shape,
  })
  .openapi('AnnotatedReport');

export const annotatedQuery = z.strictObject({
  against: z
    .union([z.literal('event'), uuid], { error: 'must be event, or the id of a report' })
    .openapi({
      type: 'string',
      description: '`event`: all other reports of its event, also where absent; or the id of one report.',
      example: 'event',
    })
    .optional(),
  offsets,
});
