import { timelineOf } from '../../lenses/coverage/timeline.ts';
import type { EventTimeline } from '../../services/dto/timeline.ts';
import { eventComparisonExample } from './stored-comparison.ts';

const { engineVersion, eventId, reports, coverage, wording } = eventComparisonExample;
const { entries, undated } = timelineOf(reports, coverage!, wording!);

export const timelineExample: EventTimeline = {
  engineVersion,
  eventId,
  reports,
  entries: entries.map((entry) => {
    const { revisionId, revisionNumber, publishedAt, headline } = reports[entry.report]!;
    const capturedAt = publishedAt ?? '2026-01-14T12:00:00.000Z';
    return {
      ...entry,
      new: entry.new.slice(0, 2),
      revisions: [{ id: revisionId, number: revisionNumber, capturedAt, headline, current: true }],
    };
  }),
  undated,
};
