import type { z } from '@hono/zod-openapi';
import type { Lens } from '../../lenses/lens.ts';
import { lenses } from '../../lenses/registry.ts';
import { withNarrowedWording } from '../answer/blocks.ts';
import { withNarrowedCoverage } from '../answer/narrow-coverage.ts';
import { comparisonInCodePoints } from '../answer/offsets.ts';
import { polarityExample } from '../examples/polarity.ts';
import { eventComparisonExample } from '../examples/stored-comparison.ts';
import { operation } from '../operation.ts';
import {
  eventComparison,
  eventComparisonQuery,
  eventCoverageQuery,
  eventLens,
  eventLensQuery,
  eventWordingQuery,
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
    "The event's reports side by side, in order of publication, as every lens sees them that is not opt-in. `lens` and `report` narrow it.",
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
  problems: ['outOfLimits', 'conflict', 'storageUnavailable', 'modelNotConfigured'],
  faultPointer: reportsAsReport,
  async handle({ params, query, services, requireScope }) {
    const { lens, report, offsets } = query;
    const asksModel = query.model === 'true';
    if (asksModel) requireScope('model');
    const options = { lenses: lens, reports: report, model: asksModel };
    const result = await services.compareEvent(params.eventId, options);
    return {
      body: offsets === 'codepoint' ? comparisonInCodePoints(result) : result,
      fleeting: asksModel,
    };
  },
});

/** The address of one lens: its id in kebab-case (`eventVoice` stands at `/event-voice`). */
function addressOf(id: LensId): string {
  return id.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Lenses that can be narrowed in ways of their own. */
const QUERIES: Partial<Record<LensId, typeof eventLensQuery>> = {
  wording: eventWordingQuery,
  coverage: eventCoverageQuery,
};
type AnyLensQuery = z.output<typeof eventWordingQuery> & z.output<typeof eventCoverageQuery>;

function lensRoute({ id, title, description }: Pick<Lens<LensId>, 'id' | 'title' | 'description'>) {
  const name = `${id[0]!.toUpperCase()}${id.slice(1)}`;
  const { eventId, engineVersion, reports } = eventComparisonExample;
  const shown = id === 'polarity' ? polarityExample : { reports, [id]: eventComparisonExample[id] };
  return operation({
    method: 'get',
    path: `/v1/events/{eventId}/${addressOf(id)}`,
    operationId: `compareEvent${name}`,
    summary: `Compare an event through the lens ${id}`,
    description: `${title}. ${description}`,
    tag,
    needs: 'read',
    params: eventParams,
    query: QUERIES[id] ?? eventLensQuery,
    answers: {
      200: {
        description: 'The reports and the result of this lens.',
        schema: eventLens(id, `Event${name}`),
        examples: { event: { engineVersion, eventId, ...shown } },
        headers: ['ETag'],
      },
    },
    problems: ['outOfLimits', 'conflict', 'storageUnavailable'],
    faultPointer: reportsAsReport,
    async handle({ params, query, services }) {
      const { report, offsets, minScore, ignore, notFoundIn } = query as AnyLensQuery;
      const whole = await services.compareEvent(params.eventId, { lenses: [id], reports: report });
      const wording = { minScore, ignoreTypography: ignore === 'typography' };
      const result = withNarrowedCoverage(withNarrowedWording(whole, wording), notFoundIn);
      return { body: offsets === 'codepoint' ? comparisonInCodePoints(result) : result };
    },
  });
}

/** The whole comparison of an event, and one address a lens. */
export const eventComparisonRoutes = [whole, ...(lenses as readonly Lens<LensId>[]).map(lensRoute)];
