import { z } from '@hono/zod-openapi';
import type { Readiness } from '../../services/check-readiness.ts';

export const liveness = z.object({ status: z.literal('live') }).openapi('Liveness');

export const readiness = z
  .object({
    ready: z.boolean(),
    database: z.enum(['up', 'down']),
    migrations: z.enum(['current', 'behind', 'ahead', 'unknown']).openapi({
      description:
        '`behind`: migrations are missing; `ahead`: a newer program has migrated, which still serves.',
    }),
  })
  .openapi('Readiness') satisfies z.ZodType<Readiness>;
