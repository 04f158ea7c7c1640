import type { PageRequest } from './page.ts';
import type { OutletReference } from './report.ts';

export interface NewFeed {
  url: string;
  /** An outlet that is stored already; otherwise `outlet`, or the one of the feed's domain, found or created. */
  outletId?: string | undefined;
  outlet?: { name: string; domain?: string | null | undefined } | null | undefined;
  fetchArticles?: boolean | undefined;
  intervalMinutes?: number | null | undefined;
}

/** What came of asking the feed once. */
export interface Poll {
  at: string;
  outcome: 'changed' | 'unchanged' | 'failed';
  /** HTTP status of the answer, where there was one that failed. */
  status: number | null;
  /** Why it failed. */
  fault: string | null;
  detail: string | null;
  /** Items by what became of them this time. */
  created: number;
  revised: number;
  unchanged: number;
  failed: number;
}

export interface Feed {
  id: string;
  url: string;
  /** Where it stands since it has moved for good. */
  movedTo: string | null;
  title: string | null;
  outlet: OutletReference;
  /** Whether an item's page is fetched where the feed carries an excerpt. */
  fetchArticles: boolean;
  /** Minutes between two polls; null: by the feed's own rhythm. */
  intervalMinutes: number | null;
  /** `gone`: its host says that it is there no more (410). */
  pausedBecause: 'person' | 'gone' | null;
  /** Null while it is paused. */
  nextPollAt: string | null;
  /** Failures in a row. */
  failures: number;
  lastPoll: Poll | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface FeedChange {
  fetchArticles?: boolean | undefined;
  intervalMinutes?: number | null | undefined;
  paused?: boolean | undefined;
}

export interface FeedFilter extends PageRequest {
  outletId?: string | undefined;
}

export const ITEM_OUTCOMES = ['created', 'unchanged', 'revised', 'failed'] as const;

/** An item of a feed and what became of it last. */
export interface FeedItemState {
  id: string;
  title: string | null;
  link: string | null;
  outcome: (typeof ITEM_OUTCOMES)[number];
  reportId: string | null;
  /** Why the last attempt failed, or why only the feed's excerpt is held. */
  fault: string | null;
  detail: string | null;
  /** Failed attempts since the feed last changed the item. */
  attempts: number;
  seenAt: string;
}

export interface FeedItemFilter extends PageRequest {
  outcome?: (typeof ITEM_OUTCOMES)[number] | undefined;
}
