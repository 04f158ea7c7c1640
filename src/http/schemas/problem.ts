import { z } from '@hono/zod-openapi';
import { PROBLEMS, type ProblemCode } from '../answer/problem-codes.ts';

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** The one shape of every error answer (RFC 9457). */
export const problem = z
  .object({
    type: z.string().openapi({ format: 'uri', example: 'urn:synoptic:problem:invalidRequest' }),
    title: z.string(),
    status: z.number().int().min(400).max(599),
    code: z.enum(codes).openapi({ description: 'Stable: branch on this.' }),
    detail: z.string().openapi({ description: 'For people; may change.' }),
    requestId: z.string().openapi({ description: 'As in the header X-Request-Id and in the log.' }),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']),
          pointer: z.string().openapi({
            description: 'RFC 6901 JSON Pointer into that part of the request.',
            example: '/reports/0/text',
          }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem', { description: 'What went wrong (RFC 9457).' });
