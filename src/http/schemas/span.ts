import { z } from '@hono/zod-openapi';
import type { ReportSpan } from '../../text/span.ts';

export const field = z.enum(['headline', 'subheadline', 'body']).openapi('Field', {
  description: 'Which text of the report the offsets count in. `body` is `text` in the answer.',
});

const start = z.number().int().min(0);
const end = z.number().int().min(1);
const exact = z.string().openapi({ description: 'The very characters between `start` and `end`.' });

/** Evidence in one of several reports. */
export const reportSpan = z
  .object({
    report: z.number().int().min(0).openapi({ description: 'Index in `reports`.' }),
    revisionId: z.string().optional().openapi({ format: 'uuid', description: 'Of stored reports.' }),
    field,
    start,
    end,
    exact,
  })
  .openapi('ReportSpan', {
    description: 'Evidence in one of the reports: a half-open range of one field, with its exact characters.',
  }) satisfies z.ZodType<ReportSpan>;

/** Evidence in a stored text. */
export const revisionSpan = z
  .object({ revisionId: z.string().openapi({ format: 'uuid' }), field, start, end, exact })
  .openapi('RevisionSpan', {
    description: 'Evidence in a stored text: a half-open range of one field, with its exact characters.',
  });

/** A place in a stored text, without its characters. */
export const revisionRange = z
  .object({ revisionId: z.string().openapi({ format: 'uuid' }), field, start, end })
  .openapi('RevisionRange');

export const tier = z.enum(['exact', 'pattern', 'likely', 'model']).openapi('Tier', {
  description:
    'How sure the rule is: `exact` string identity, `pattern` (precision of at least .95 measured), `likely` (statistical, figures published), `model` (an optional provider).',
});

const probability = z.number().min(0).max(1);
export const share = probability;
