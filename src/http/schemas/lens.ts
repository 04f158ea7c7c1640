import { z } from '@hono/zod-openapi';
import { tier } from './span.ts';

/** What `GET /v1/lenses` says of one lens. */
export const lensList = z
  .object({
    engineVersion: z.string(),
    items: z.array(
      z.object({
        id: z.string().openapi({ description: 'Key of the result in a comparison; value of `?lens=`.' }),
        title: z.string(),
        description: z.string().openapi({ description: 'What it shows and what it does not claim.' }),
        tiers: z.array(tier),
        languages: z
          .array(z.string())
          .nullable()
          .openapi({ description: 'Primary language subtags that it reads; null: every language.' }),
        optIn: z.boolean().openapi({
          description: 'True where it is no part of an answer unless it is asked for by its id.',
        }),
        needs: z.array(z.string()).openapi({ description: 'Lenses whose readings it builds on.' }),
      }),
    ),
  })
  .openapi('LensList');
