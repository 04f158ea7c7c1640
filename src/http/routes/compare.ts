import { withArticle } from '../../services/article-of-html.ts';
import { withBlocks } from '../answer/blocks.ts';
import { comparisonInCodePoints } from '../answer/offsets.ts';
import { Problem } from '../answer/problem.ts';
import { compareExample, comparisonExample } from '../examples/comparison.ts';
import { modelComparisonExample } from '../examples/model.ts';
import { pairComparisonExample } from '../examples/stored-comparison.ts';
import { operation } from '../operation.ts';
import {
  compareQuery,
  compareRequest,
  comparison,
  MAX_TOGETHER,
  pairComparison,
  pairQuery,
} from '../schemas/comparison.ts';

/** 50 texts of 200 KB, and room for what stands beside them and for escapes. */
const MAX_BYTES = 16 * 1024 * 1024;

function requireTogether(texts: readonly { text: string }[]): void {
  const together = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (together <= MAX_TOGETHER) return;
  const detail = `the texts may have at most ${MAX_TOGETHER} characters together; these have ${together}`;
  throw new Problem('outOfLimits', `${detail}.`, {
    errors: [{ in: 'body', pointer: '/reports', code: 'tooLarge', detail }],
  });
}

/** Lenses are chosen in the address or in the body. */
function requireOneChoice(inQuery: unknown, inBody: unknown): void {
  if (inQuery === undefined || inBody === undefined) return;
  const detail = 'the lenses are named in the address already';
  throw new Problem('invalidRequest', `${detail}.`, {
    errors: [{ in: 'body', pointer: '/lenses', code: 'ambiguous', detail }],
  });
}

export const compareRoutes = [
  operation({
    method: 'post',
    path: '/v1/compare',
    operationId: 'compareTexts',
    summary: 'Compare 2 to 50 texts',
    description:
      'Lays the texts side by side: what is said by several and in which words, what was found in one alone, the headlines, each finding with its evidence. Nothing is stored.',
    tag: 'Compare',
    needs: 'read',
    query: compareQuery,
    body: { schema: compareRequest, maxBytes: MAX_BYTES, examples: { twoReports: compareExample } },
    answers: {
      200: {
        description: 'The comparison.',
        schema: comparison,
        examples: { twoReports: comparisonExample, headlinesAndModel: modelComparisonExample },
      },
    },
    problems: ['modelNotConfigured'],
    async handle({ body, query, services, requireScope }) {
      const asksModel = query.model === 'true';
      if (asksModel) requireScope('model');
      const texts = body.reports.map((report, i) => withArticle(report, `/reports/${i}`));
      requireTogether(texts);
      requireOneChoice(query.lens, body.lenses);
      const result = await services.compareTexts(texts, {
        lenses: query.lens ?? body.lenses,
        referents: body.referents,
        model: asksModel,
      });
      return { body: query.offsets === 'codepoint' ? comparisonInCodePoints(result) : result };
    },
  }),
  operation({
    method: 'get',
    path: '/v1/compare',
    operationId: 'compareReports',
    summary: 'Compare two stored reports',
    description:
      'The current revisions of two stored reports, side by side: as one sequence of blocks (equal, reworded, overlapping, moved, in one alone), and as every lens sees them.',
    tag: 'Compare',
    needs: 'read',
    query: pairQuery,
    answers: {
      200: {
        description: 'The comparison.',
        schema: pairComparison,
        examples: { twoReports: pairComparisonExample },
        headers: ['ETag'],
      },
    },
    problems: ['notFound', 'storageUnavailable', 'outOfLimits'],
    async handle({ query, services }) {
      const { unit, minScore, ignore, lens, offsets } = query;
      const stored = await services.compareReports(query.a, query.b, { lenses: lens });
      const result = withBlocks(stored, unit, { minScore, ignoreTypography: ignore === 'typography' });
      return { body: offsets === 'codepoint' ? comparisonInCodePoints(result) : result };
    },
  }),
];
