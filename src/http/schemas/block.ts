import { z } from '@hono/zod-openapi';
import type { Block } from '../../comparison/blocks.ts';
import { orNull } from './scalars.ts';
import { reportSpan, share } from './span.ts';
import { variant } from './wording.ts';

/** One step of the side-by-side of two reports. */
export const block = z
  .object({
    kind: z.enum(['equal', 'reworded', 'overlap', 'onlyInA', 'onlyInB']),
    a: z.array(reportSpan),
    b: z.array(reportSpan),
    moved: z.boolean().openapi({ description: 'The order of the two sides differs between the reports.' }),
    score: orNull(share).openapi({ description: 'Highest score among its links; null for a side alone.' }),
    variants: z.array(variant),
  })
  .openapi('Block', {
    description: 'One step of the side-by-side; a side is empty where nothing was found for the other.',
  }) satisfies z.ZodType<Block>;
