import { annotate } from '../../comparison/annotate.ts';
import { eventComparisonExample } from './stored-comparison.ts';

const { engineVersion, eventId, reports, wording } = eventComparisonExample;

/** A body for the OpenAPI document: the first report of the comparison, marked against the second. */
export const annotatedExample = {
  engineVersion,
  eventId,
  reports,
  ...annotate(reports, wording!, 0),
};
