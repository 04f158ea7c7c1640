import type { PageRequest } from './page.ts';

/** `merged` events stay readable, hold no reports and name their successor. */
export type EventStatus = 'open' | 'closed' | 'merged';

export interface Event {
  id: string;
  title: string;
  summary: string | null;
  /** ISO 8601 instants between which it happened, as far as known. */
  startedAt: string | null;
  endedAt: string | null;
  places: string[];
  status: EventStatus;
  /** The event that took over its reports; null unless `merged`. */
  successorId: string | null;
  reportCount: number;
  /** Rises by one with every change of the event or of the set of its reports. */
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface NewEvent {
  title: string;
  summary?: string | null | undefined;
  startedAt?: string | null | undefined;
  endedAt?: string | null | undefined;
  places?: string[] | undefined;
  status?: 'open' | 'closed' | undefined;
}

/** Absent fields stay as they are. */
export type EventChange = Partial<NewEvent>;

export const EVENT_SORTS = ['-createdAt', 'createdAt'] as const;

export interface EventFilter extends PageRequest {
  /** Part of the title or the summary, any case. */
  q?: string | undefined;
  /** Part of the name of a place, any case. */
  place?: string | undefined;
  status?: EventStatus | undefined;
  /** Events that hold a report of this outlet (id or domain). */
  outlet?: string | undefined;
  sort?: (typeof EVENT_SORTS)[number] | undefined;
}

export type EventHistoryKind =
  | 'created'
  | 'updated'
  | 'reportAdded'
  | 'reportRemoved'
  | 'reportDeleted'
  | 'mergedInto'
  | 'mergedFrom'
  | 'splitInto'
  | 'splitFrom';

/** One thing that happened to an event, newest first in a list. */
export interface EventHistoryEntry {
  at: string;
  kind: EventHistoryKind;
  /** The other event of a merge, a split or a move. */
  otherEventId: string | null;
  reportIds: string[];
}

export interface SplitRequest {
  /** Reports that leave for the new event: at least one, and at least one stays. */
  reportIds: string[];
  event: NewEvent;
}

export interface SplitResult {
  event: Event;
  newEvent: Event;
}
