import { selectRevisionsOf } from '../../db/queries/revisions.ts';
import { timelineOf } from '../lenses/coverage/timeline.ts';
import { compareEvent } from './compare-event.ts';
import type { ServiceDeps } from './deps.ts';
import type { EventTimeline } from './dto/timeline.ts';
import { revisionSummaryOf } from './list-revisions.ts';
import { withRevisionIds } from './stored-comparison.ts';

/**
 * The event's reports in order of publication: what each had first, what it shares with earlier ones, and how its text
 * changed. Throws as `compareEvent` does.
 */
export async function eventTimeline(deps: ServiceDeps, eventId: string): Promise<EventTimeline> {
  const comparison = await compareEvent(deps, eventId, { lenses: ['coverage', 'wording'] });
  const { engineVersion, reports, coverage, wording } = comparison;
  const { entries, undated } = timelineOf(reports, coverage!, wording!);
  const revisions = await selectRevisionsOf(
    deps.db,
    reports.map(({ reportId }) => reportId),
  );
  const revisionIds = reports.map(({ revisionId }) => revisionId);
  return {
    engineVersion,
    eventId: comparison.eventId,
    reports,
    entries: entries.map((entry) => {
      const { reportId, revisionNumber } = reports[entry.report]!;
      return {
        ...(withRevisionIds(entry, revisionIds) as typeof entry),
        revisions: revisions
          .filter((row) => row.reportId === reportId)
          .map((row) => {
            const { id, number, capturedAt, headline, current } = revisionSummaryOf(row, revisionNumber);
            return { id, number, capturedAt, headline, current };
          }),
      };
    }),
    undated,
  };
}
