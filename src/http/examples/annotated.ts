import { eventComparisonExample } from './stored-comparison.ts';

const { engineVersion, eventId, reports, wording } = eventComparisonExample;
const [link] = wording.links;
const [headline, otherHeadline] = wording.onlyIn;

/** A body for the OpenAPI document: the first report of the comparison, marked against the second. */
export const annotatedExample = {
  engineVersion,
  eventId,
  reports,
  report: 0,
  marks: [
    { ...headline!.span, kind: 'onlyHere', counterparts: [], notFoundIn: [1], unknownIn: [] },
    { ...link!.a, kind: 'reworded', counterparts: [link!.b], notFoundIn: [], unknownIn: [] },
  ],
  notHere: [{ after: null, spans: [otherHeadline!.span], state: 'notFound' }],
};
