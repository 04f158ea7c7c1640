import { z } from '@hono/zod-openapi';
import { LIMITS } from '../../services/limits.ts';
import { atMost, filled, instant, language, orNull, webUrl } from './scalars.ts';

const outletObject = z.strictObject({
  name: filled(LIMITS.name),
  domain: z.string().max(LIMITS.name).nullish().openapi({ example: 'harbour-post.example' }),
});

/** An outlet named in a request: an object, or its name alone. */
export const namedOutlet = z
  .union([filled(LIMITS.name).transform((name) => ({ name })), outletObject], {
    error: 'must be a name, or an object with name and domain',
  })
  .openapi('NamedOutlet', { description: 'An outlet by its name alone, or by name and domain.' });

/** Members of every text that is sent to be read. */
export const textMembers = {
  outlet: orNull(namedOutlet).optional(),
  url: webUrl.nullish().openapi({ description: 'Where the report stands.' }),
  publishedAt: orNull(instant).optional(),
  language: language.nullish(),
  headline: atMost(LIMITS.headline).nullish(),
  subheadline: atMost(LIMITS.subheadline).nullish(),
  text: filled(LIMITS.text)
    .optional()
    .openapi({ description: 'Plain text, paragraphs parted by one blank line.' }),
  html: filled(LIMITS.html)
    .optional()
    .openapi({ description: 'A page; the article is taken from it, and what is sent beside it wins.' }),
  fullText: z
    .boolean()
    .optional()
    .openapi({ description: 'False where the text is an excerpt; true where absent.' }),
};

/** One of each group of members must be there, and only one; said in the OpenAPI document, too. */
export function exactlyOne<S extends z.ZodObject>(schema: S, ...groups: [string, string][]): S {
  return schema
    .superRefine((value, ctx) => {
      for (const group of groups) {
        const there = group.filter((name) => (value as Record<string, unknown>)[name] != null);
        if (there.length === 1) continue;
        ctx.addIssue({
          code: 'custom',
          path: there.length === 0 ? [group[0]] : [there[1]!],
          message: `send ${group.join(' or ')}${there.length === 0 ? '' : ', not both'}`,
          params: { code: there.length === 0 ? 'missing' : 'excludes' },
        });
      }
    })
    .openapi({
      allOf: groups.map(([first, second]) => ({
        oneOf: [
          { required: [first], properties: { [first]: { not: { type: 'null' } } } },
          { required: [second], properties: { [second]: { not: { type: 'null' } } } },
        ],
      })),
    } as never);
}
