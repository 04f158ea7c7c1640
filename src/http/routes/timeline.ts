import { timelineExample } from '../examples/timeline.ts';
import { operation } from '../operation.ts';
import { eventParams } from '../schemas/event.ts';
import { eventTimeline } from '../schemas/timeline.ts';

export const timelineRoutes = [
  operation({
    method: 'get',
    path: '/v1/events/{eventId}/timeline',
    operationId: 'getEventTimeline',
    summary: 'Who published what when',
    description:
      "The event's reports in order of publication: what stands in each and in none before it, which wording it shares with earlier ones, and the captured revisions of its text.",
    tag: 'Events side by side',
    needs: 'read',
    params: eventParams,
    answers: {
      200: {
        description: 'The timeline.',
        schema: eventTimeline,
        examples: { event: timelineExample },
        headers: ['ETag'],
      },
    },
    problems: ['outOfLimits', 'conflict', 'storageUnavailable'],
    handle: async ({ params, services }) => ({ body: await services.eventTimeline(params.eventId) }),
  }),
];
