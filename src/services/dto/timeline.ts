import type { Timeline, TimelineEntry } from '../../lenses/coverage/timeline.ts';
import type { EventComparison } from './comparison.ts';
import type { RevisionSummary } from './revision.ts';

/** One report of a timeline with its captured revisions, oldest first. */
export interface EventTimelineEntry extends TimelineEntry {
  revisions: Pick<RevisionSummary, 'id' | 'number' | 'capturedAt' | 'headline' | 'current'>[];
}

/** Who published what when, and what was new then. */
export interface EventTimeline
  extends Pick<EventComparison, 'engineVersion' | 'eventId' | 'reports'>,
    Pick<Timeline, 'undated'> {
  entries: EventTimelineEntry[];
}
