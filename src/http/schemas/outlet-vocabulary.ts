import { z } from '@hono/zod-openapi';
import type { OutletVocabulary } from '../../services/dto/outlet-vocabulary.ts';
import { answeredInstant } from './scalars.ts';

const count = z.number().int().min(0);
const share = z.object({ reports: count, of: count });

export const outletVocabulary = z
  .object({
    outletId: z.string().openapi({ format: 'uuid' }),
    state: z.enum(['none', 'current', 'stale']).openapi({
      description:
        '`none`: never computed; `stale`: the outlet’s reports or the engine have changed since. The background job computes it again.',
    }),
    computedAt: answeredInstant.nullable(),
    engineVersion: z.string().nullable(),
    events: count.openapi({ description: 'Events compared: those in which others reported, too.' }),
    cut: z.number().nullable().openapi({ description: 'The z from which words are told; null: none.' }),
    expectedByChance: z.number().min(0).openapi({
      description: 'Words above the cut when the reports of each event are dealt out at random, on average.',
    }),
    words: z
      .array(
        z.object({
          stem: z.string(),
          z: z.number(),
          here: share.openapi({ description: 'Reports of this outlet with the word, of all of them.' }),
          others: share.openapi({ description: 'Reports of others on the same events with it, of all.' }),
          events: count.openapi({ description: 'Events in which the outlet used the word.' }),
          tier: z.literal('likely'),
        }),
      )
      .openapi({ description: 'The most distinctive first, at most 100.' }),
  })
  .openapi('OutletVocabulary') satisfies z.ZodType<OutletVocabulary>;
