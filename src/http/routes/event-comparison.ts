import type { z } from '@hono/zod-openapi';
import { withNarrowedWording } from '../answer/blocks.ts';
import { comparisonInCodePoints } from '../answer/offsets.ts';
import { eventComparisonExample } from '../examples/stored-comparison.ts';
import { operation } from '../operation.ts';
import {
  eventComparison,
  eventComparisonQuery,
  eventLens,
  eventLensQuery,
  eventWordingQuery,
  LENS_IDS,
  type LensId,
} from '../schemas/comparison.ts';
import { eventParams } from '../schemas/event.ts';

const tag = 'Events side by side';

const reportsAsReport = (pointer: string) => pointer.replace(/^\/reports\b/, '/report');

const whole = operation({
  method: 'get',
  path: '/v1/events/{eventId}/comparison',
  operationId: 'compareEvent',
  summary: 'Compare the reports of an event',
  description:
    "The event's reports side by side, in order of publication, as every lens sees them. `lens` and `report` narrow it.",
  tag,
  needs: 'read',
  params: eventParams,
  query: eventComparisonQuery,
  answers: {
    200: {
      description: 'The comparison.',
      schema: eventComparison,
      examples: { event: eventComparisonExample },
      headers: ['ETag'],
    },
  },
  problems: ['outOfLimits', 'conflict', 'storageUnavailable'],
  faultPointer: reportsAsReport,
  async handle({ params, query, services }) {
    const result = await services.compareEvent(params.eventId, { lenses: query.lens, reports: query.report });
    return { body: query.offsets === 'codepoint' ? comparisonInCodePoints(result) : result };
  },
});

const DESCRIPTIONS: Record<LensId, string> = {
  wording:
    'Which segments say the same, in which words, what was found in one report alone, and which passages were reused.',
  headlines: 'The headlines side by side: the words they share, and those that one alone has.',
  frames:
    'Shares of sentences in the words of policy frames, news frames and moral foundations; no main frame of a report.',
};

function lensRoute(lens: LensId) {
  const name = `${lens[0]!.toUpperCase()}${lens.slice(1)}`;
  const { eventId, engineVersion, reports } = eventComparisonExample;
  return operation({
    method: 'get',
    path: `/v1/events/{eventId}/${lens}`,
    operationId: `compareEvent${name}`,
    summary: `Compare an event through the lens ${lens}`,
    description: DESCRIPTIONS[lens],
    tag,
    needs: 'read',
    params: eventParams,
    query: lens === 'wording' ? eventWordingQuery : eventLensQuery,
    answers: {
      200: {
        description: 'The reports and the result of this lens.',
        schema: eventLens(lens, `Event${name}`),
        examples: { event: { engineVersion, eventId, reports, [lens]: eventComparisonExample[lens] } },
        headers: ['ETag'],
      },
    },
    problems: ['outOfLimits', 'conflict', 'storageUnavailable'],
    faultPointer: reportsAsReport,
    async handle({ params, query, services }) {
      const { report, offsets, minScore, ignore } = query as z.output<typeof eventWordingQuery>;
      const whole = await services.compareEvent(params.eventId, { lenses: [lens], reports: report });
      const result = withNarrowedWording(whole, { minScore, ignoreTypography: ignore === 'typography' });
      return { body: offsets === 'codepoint' ? comparisonInCodePoints(result) : result };
    },
  });
}

/** The whole comparison of an event, and one address a lens. */
export const eventComparisonRoutes = [whole, ...LENS_IDS.map(lensRoute)];
