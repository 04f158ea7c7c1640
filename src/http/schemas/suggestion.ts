import { z } from '@hono/zod-openapi';
import type { SimilarReports, Suggestion, SuggestionFilter } from '../../services/dto/suggestion.ts';
import { likeness, score } from './grouping.ts';
import { pageOf, pageParameters } from './page.ts';
import { reportSummary } from './report.ts';
import { answeredInstant } from './scalars.ts';

const suggestion = z
  .object({
    eventId: z.string().openapi({ format: 'uuid' }),
    report: reportSummary,
    score,
    ...likeness,
    at: answeredInstant,
  })
  .openapi('Suggestion', {
    description:
      'A report that may belong to the event. Put it in (`PUT /v1/events/{eventId}/reports/{reportId}`) or dismiss the suggestion.',
  }) satisfies z.ZodType<Suggestion>;

export const suggestionPage = pageOf('SuggestionPage', suggestion);
export const suggestionFilter = z.strictObject(pageParameters) satisfies z.ZodType<SuggestionFilter>;

export const similarReports = z
  .object({
    reportId: z.string().openapi({ format: 'uuid' }),
    items: z
      .array(z.object({ report: reportSummary, score, ...likeness }).openapi('SimilarReport'))
      .openapi({ description: 'The nearest first, whether or not they stand in the same event.' }),
  })
  .openapi('SimilarReports') satisfies z.ZodType<SimilarReports>;

export const similarQuery = z.strictObject({ limit: pageParameters.limit });
