import type { PageRequest } from './page.ts';

/** `merged` events stay readable, hold no reports and name their successor. */
export type EventStatus = 'open' | 'closed' | 'merged';

/**
 * `confirmed`: made by people, or changed by them; `found`: formed by itself; `suggested`: reports that may be of one event,
 * for people to decide; none stands in it yet.
 */
export type EventState = 'confirmed' | 'found' | 'suggested';

export interface Event {
  id: string;
  title: string;
  summary: string | null;
  /** ISO 8601 instants between which it happened, as far as known. */
  startedAt: string | null;
  endedAt: string | null;
  places: string[];
  status: EventStatus;
  state: EventState;
  /** Events of people grow by people alone: the machine only suggests. */
  madeBy: 'person' | 'machine';
  /** The event that took over its reports; null unless `merged`. */
  successorId: string | null;
  reportCount: number;
  /** Reports that may belong to it and that nobody has decided on. */
  suggestionCount: number;
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
export type EventChange = Partial<NewEvent> & {
  /** An event that formed by itself is right; any other change says so, too. */
  state?: 'confirmed' | undefined;
};

export const EVENT_SORTS = ['-createdAt', 'createdAt'] as const;

export interface EventFilter extends PageRequest {
  /** Part of the title or the summary, any case. */
  q?: string | undefined;
  /** Part of the name of a place, any case. */
  place?: string | undefined;
  status?: EventStatus | undefined;
  /** Without it, events that are only suggested are left out. */
  state?: EventState | undefined;
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
  by: 'person' | 'machine';
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
