import type { EventRow } from '../../db/queries/events.ts';
import type { Event } from './dto/event.ts';

/** The event as clients see it. */
export function eventOf(row: EventRow): Event {
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    places: row.places,
    status: row.status,
    state: row.state,
    madeBy: row.madeBy,
    successorId: row.successorId,
    reportCount: row.reportCount,
    suggestionCount: row.suggestionCount,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
