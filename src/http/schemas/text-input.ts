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

export const reportKind = z.enum(['article', 'document']).openapi({
  description: '`document`: a primary text that reports refer to (statement, transcript, release).',
});

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
  bylines: z
    .array(filled(LIMITS.byline))
    .max(LIMITS.bylines)
    .optional()
    .openapi({ description: 'Lines that say who wrote it.' }),
  fullText: z
    .boolean()
    .optional()
    .openapi({ description: 'False where the text is an excerpt; true where absent.' }),
};

/**
 * Members of which one must be there, and only one; `or` names members that may stand in for the whole group where no
 * member of `unless` is there.
 */
export interface Choice {
  of: [string, string];
  or?: string[];
  unless?: string[];
}

/** Holds a schema to its choices; said in the OpenAPI document, too. */
export function choosing<S extends z.ZodObject>(schema: S, ...choices: Choice[]): S {
  return schema
    .superRefine((value, ctx) => {
      const isThere = (name: string) => (value as Record<string, unknown>)[name] != null;
      for (const { of, or = [], unless = [] } of choices) {
        const there = of.filter(isThere);
        if (there.length === 1 || (there.length === 0 && or.some(isThere) && !unless.some(isThere))) continue;
        const names = [...of, ...(unless.some(isThere) ? [] : or)].join(' or ');
        ctx.addIssue({
          code: 'custom',
          path: there.length === 0 ? [of[0]] : [there[1]!],
          message: there.length === 0 ? `send ${names}` : `send ${of.join(' or ')}, not both`,
          params: { code: there.length === 0 ? 'missing' : 'excludes' },
        });
      }
    })
    .openapi({ allOf: choices.map(choiceSchema) } as never);
}

function choiceSchema({ of: [first, second], or = [], unless = [] }: Choice) {
  const has = (name: string) => ({ required: [name], properties: { [name]: { not: { type: 'null' } } } });
  const neither = { not: { anyOf: [first, second, ...unless].map(has) } };
  const others = or.map((name) => ({ allOf: [has(name), neither] }));
  const one = [has(first), has(second)];
  if (others.length === 0) return { oneOf: one };
  return { oneOf: [...one, others.length === 1 ? others[0] : { anyOf: others }] };
}

/** What was taken off a text: the site's furniture, never the author's words. */
export const removedText = z
  .array(
    z.object({
      start: z.number().int().min(0),
      end: z.number().int().min(1),
      exact: z.string(),
      kind: z.enum(['site', 'headline', 'credit', 'byline', 'tags', 'comments', 'navigation']),
    }),
  )
  .openapi({
    description:
      'Site furniture that stood in the text and was taken off; offsets count UTF-16 code units of the text as it came in, its white space in order.',
  });

export const takenOff = {
  removed: removedText.optional(),
  tags: z.array(z.string()).optional().openapi({ description: 'Tags that stood below the article.' }),
};
