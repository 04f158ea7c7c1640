import { withArticle } from '../../services/article-of-html.ts';
import { toCodePoints } from '../answer/offsets.ts';
import { analysisExample, analyzeExample } from '../examples/analysis.ts';
import { operation } from '../operation.ts';
import { analysis, analyzeQuery, analyzeRequest } from '../schemas/analysis.ts';

/** The longest page in the widest script, and escapes. */
const MAX_BYTES = 10 * 1024 * 1024;

export const analyzeRoutes = [
  operation({
    method: 'post',
    path: '/v1/analyze',
    operationId: 'analyzeText',
    summary: 'Read one text',
    description:
      'Its sentences, whose voice every character is in, who says what with the kind of source, and its figures, each with its evidence. Nothing is stored.',
    tag: 'Compare',
    needs: 'read',
    query: analyzeQuery,
    body: { schema: analyzeRequest, maxBytes: MAX_BYTES, examples: { text: analyzeExample } },
    answers: {
      200: { description: 'What the text shows.', schema: analysis, examples: { text: analysisExample } },
    },
    async handle({ body, query, services }) {
      const result = await services.analyzeText(withArticle(body));
      if (query.offsets !== 'codepoint') return { body: result };
      const { headline, subheadline, text } = result;
      return { body: toCodePoints(result, () => ({ headline, subheadline, body: text })) };
    },
  }),
];
