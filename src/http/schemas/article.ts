import { z } from '@hono/zod-openapi';
import type { Article } from '../../ingest/article.ts';
import { LIMITS } from '../../services/limits.ts';
import { filled, webUrl } from './scalars.ts';

export const extractRequest = z
  .strictObject({
    html: filled(LIMITS.html).openapi({ description: 'The page, as it was served.' }),
    url: webUrl
      .optional()
      .openapi({ description: 'The address it was read from: relative links follow from it.' }),
  })
  .openapi('ExtractRequest');

const origin = z.enum(['json-ld', 'microdata', 'meta', 'page', 'url', 'none']);

const article = z.object({
  isArticle: z
    .boolean()
    .openapi({ description: 'False for front pages, topic pages, errors, galleries without text.' }),
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  bylines: z.array(z.string()),
  agencies: z.array(z.string()).openapi({ description: 'News agencies and desks named as authors.' }),
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  outlet: z.object({ name: z.string().nullable(), domain: z.string().nullable() }),
  section: z.string().nullable(),
  language: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  ampUrl: z.string().nullable().openapi({ description: 'Where the page says that its AMP form stands.' }),
  tags: z.array(z.string()),
  text: z
    .string()
    .openapi({ description: 'Paragraphs parted by one blank line; captions and furniture left out.' }),
  captions: z.array(z.object({ text: z.string(), credit: z.string().nullable() })),
  creditLines: z
    .array(
      z.object({
        text: z.string(),
        source: z.string(),
        date: z.string().nullable(),
        kind: z.enum(['republished', 'agency', 'contributed']),
      }),
    )
    .openapi({ description: 'Lines that say whose text this is.' }),
  links: z.array(z.object({ href: z.string(), anchor: z.string() })),
  fullText: z
    .boolean()
    .openapi({ description: 'False where a paywall or an ellipsis shows that the page holds an excerpt.' }),
  from: z
    .object({
      headline: origin,
      subheadline: origin,
      bylines: origin,
      publishedAt: origin,
      modifiedAt: origin,
      outlet: origin,
      section: origin,
      language: origin,
      tags: origin,
      canonicalUrl: origin,
    })
    .openapi({
      description:
        'Where each field came from, the first place where there are several; text, captions, credit lines and links are read off the page.',
    }),
}) satisfies z.ZodType<Article>;

export const extraction = z
  .object({ article: article.openapi('Article') })
  .openapi('Extraction', { description: 'What extraction makes of a page; nothing is stored.' });
