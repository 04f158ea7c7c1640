import { articleOf } from '../../services/article-of-html.ts';
import { extractExample, extractionExample } from '../examples/article.ts';
import { operation } from '../operation.ts';
import { extraction, extractRequest } from '../schemas/article.ts';

/** The longest page in the widest script, and escapes. */
const MAX_BYTES = 10 * 1024 * 1024;

export const extractRoutes = [
  operation({
    method: 'post',
    path: '/v1/extract',
    operationId: 'extractArticle',
    summary: 'Take the article out of a page',
    description:
      'Headline, authors, dates, outlet and text of a page, each with where it was found; furniture left out. Nothing is fetched or stored.',
    tag: 'Compare',
    needs: 'read',
    body: { schema: extractRequest, maxBytes: MAX_BYTES, examples: { page: extractExample } },
    answers: {
      200: { description: 'The article.', schema: extraction, examples: { article: extractionExample } },
    },
    handle: ({ body }) => ({ body: { article: articleOf(body.html, body.url, '/html') } }),
  }),
];
