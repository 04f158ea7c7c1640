import { z } from '@hono/zod-openapi';
import type { EditKind } from '../../text/edits/edits-kind.ts';
import { revision } from './revision.ts';
import { offsets, orNull, uuid } from './scalars.ts';
import { revisionRange, revisionSpan } from './span.ts';

const KINDS = [
  'typography',
  'spelling',
  'wording',
  'figure',
  'quotation',
  'attribution',
  'label',
  'added',
  'removed',
  'moved',
] as const satisfies readonly EditKind[];

const edit = z
  .object({
    kind: z.enum(KINDS),
    substantive: z.boolean().openapi({
      description:
        'False where nothing that is said changes: typography, spelling, function words, order alone.',
    }),
    before: orNull(revisionSpan),
    after: orNull(revisionSpan),
    sentence: z
      .object({ before: orNull(revisionRange), after: orNull(revisionRange) })
      .openapi({ description: 'The sentence in which the change stands, on each side.' }),
  })
  .openapi('RevisionEdit', { description: 'One change; a side is null where it has no such words.' });

/** What changed between two revisions of one report. */
export const revisionDiff = z
  .object({
    reportId: z.string().openapi({ format: 'uuid' }),
    from: revision,
    to: revision,
    edits: z.array(edit).openapi({ description: 'Headline first, then in the order of the later text.' }),
  })
  .openapi('RevisionDiff');

const reference = z
  .union([z.string().regex(/^([1-9]\d{0,8}|current)$/), uuid], {
    error: 'must be a number, an id, or current',
  })
  .openapi({ type: 'string' });

export const revisionDiffQuery = z.strictObject({
  from: reference
    .openapi({ description: 'Number or id of a revision; the one before `to` where absent.', example: '1' })
    .optional(),
  to: reference
    .openapi({
      description: 'Number or id of a revision, or `current`, which it is where absent.',
      example: 'current',
    })
    .optional(),
  substantive: z
    .enum(['true', 'false'])
    .openapi({ description: '`true`: only changes that alter what is said.' })
    .optional(),
  offsets,
});
