import { z } from '@hono/zod-openapi';

/** The schema or null. `nullable()` of a named schema loses the null in the OpenAPI document; a union keeps it. */
export const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]);

/** A string with at least one character that is not white space. */
export const filled = (max: number) =>
  z
    .string()
    .max(max, `at most ${max} characters (UTF-16 code units)`)
    .superRefine((text, ctx) => {
      if (!/\S/.test(text)) {
        ctx.addIssue({
          code: 'custom',
          message: 'must hold a character that is not white space',
          params: { code: 'blank', limit: true },
        });
      }
    })
    .openapi({ pattern: '\\S' });

/** A string that may be empty. */
export const atMost = (max: number) => z.string().max(max, `at most ${max} characters (UTF-16 code units)`);

export const uuid = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'ids are UUIDs')
  .openapi({ format: 'uuid' });

/** A date, or an instant with an offset, kept as sent: what a date alone means is the verb's to say. */
export const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: 'must be an RFC 3339 date-time with an offset (2026-01-14T09:30:00Z) or a date (2026-01-14)',
  })
  .superRefine((text, ctx) => {
    const year = new Date(text).getUTCFullYear();
    if (year >= 1000 && year <= 9999) return;
    ctx.addIssue({ code: 'custom', message: 'must fall in the years 1000 to 9999', params: { limit: true } });
  })
  .openapi({
    type: 'string',
    anyOf: [{ format: 'date-time' }, { format: 'date' }],
    description: 'RFC 3339 date-time with an offset, or a date (its first moment in UTC).',
    example: '2026-01-14T09:30:00Z',
  });

/** An instant in an answer: always UTC with milliseconds. */
export const answeredInstant = z
  .string()
  .openapi({ format: 'date-time', example: '2026-01-14T09:30:00.000Z' });

export const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag, such as en or pt-BR')
  .superRefine((tag, ctx) => {
    try {
      if (/^[A-Za-z0-9-]*$/.test(tag)) Intl.getCanonicalLocales(tag);
    } catch {
      ctx.addIssue({
        code: 'custom',
        message: 'must be a BCP 47 language tag',
        params: { code: 'wrongFormat' },
      });
    }
  })
  .openapi({ description: 'BCP 47 language tag.', example: 'en' });

export const webUrl = z
  .string()
  .max(2048)
  .superRefine((text, ctx) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || /\s/.test(text)) {
      ctx.addIssue({
        code: 'custom',
        message: 'must be an absolute http or https URL',
        params: { code: 'wrongFormat' },
      });
    }
  })
  .openapi({ format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });

/** A whole number in a query. */
export const integerParameter = (min: number, max: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`))
    .openapi({ type: 'integer', minimum: min, maximum: max, description });

/** How offsets in an answer are counted. */
export const offsets = z.enum(['utf16', 'codepoint']).default('utf16').openapi({
  description:
    'How `start` and `end` are counted: UTF-16 code units (JavaScript, the DOM) or Unicode code points (Python, W3C TextPositionSelector).',
});
