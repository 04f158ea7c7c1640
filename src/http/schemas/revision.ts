import { z } from '@hono/zod-openapi';
import type { Revision, RevisionSummary } from '../../services/dto/revision.ts';
import { pageOf, pageParameters } from './page.ts';
import { answeredInstant, uuid } from './scalars.ts';
import { removedText } from './text-input.ts';

const summaryMembers = {
  id: z.string().openapi({ format: 'uuid' }),
  reportId: z.string().openapi({ format: 'uuid' }),
  number: z
    .number()
    .int()
    .min(1)
    .openapi({ description: 'Counts from 1, in the order in which texts were first seen.' }),
  contentHash: z
    .string()
    .openapi({ description: 'SHA-256 over headline, subheadline and body, hexadecimal.' }),
  headline: z.string().nullable(),
  capturedAt: answeredInstant,
  current: z
    .boolean()
    .openapi({ description: 'True for the revision that shows what the outlet publishes now.' }),
};

export const revisionSummary = z
  .object(summaryMembers)
  .openapi('RevisionSummary') satisfies z.ZodType<RevisionSummary>;

export const revision = z
  .object({
    ...summaryMembers,
    subheadline: z.string().nullable(),
    bylines: z.array(z.string()),
    removed: removedText,
    text: z.string(),
  })
  .openapi('Revision', {
    description: 'One immutable captured text of a report.',
  }) satisfies z.ZodType<Revision>;

export const revisionPage = pageOf('RevisionPage', revisionSummary);
export const revisionFilter = z.strictObject(pageParameters);

export const revisionParams = z.object({
  reportId: uuid,
  revision: z
    .string()
    .regex(/^([1-9]\d{0,8}|current|[0-9a-fA-F-]{36})$/, 'must be a number, an id, or current')
    .openapi({ description: 'Number of the revision, its id, or `current`.', example: 'current' }),
});
