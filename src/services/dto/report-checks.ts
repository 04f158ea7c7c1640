/**
 * What looking at the address again came to. `unchanged`: the page, or the text on it, is the one that was read last,
 * whatever changed around it; `revised`: another text, which is a revision now; `gone`: the host says that there is
 * nothing (404, 410); `moved`: the address leads to another report's; `unreadable`: an answer without the report's
 * full text; `failed`: no answer. Only `revised` changes the report.
 */
export const CHECK_OUTCOMES = ['unchanged', 'revised', 'gone', 'moved', 'unreadable', 'failed'] as const;

/** `none`: never scheduled; `finished`: the report is old, or gone for good; `stopped`: somebody asked for it. */
export const CHECK_STATES = ['none', 'scheduled', 'finished', 'stopped'] as const;

/** One look at a report's address. */
export interface ReportCheck {
  at: string;
  outcome: (typeof CHECK_OUTCOMES)[number];
  /** HTTP status where it says why. */
  status: number | null;
  /** Why nothing was taken, as a stable word: a fetch fault, `notArticle`, `excerpt` ... */
  reason: string | null;
}

/** How the address of a report is looked at again. */
export interface ReportChecks {
  reportId: string;
  url: string | null;
  state: (typeof CHECK_STATES)[number];
  next: string | null;
  last: ReportCheck | null;
  /** Looks so far. */
  checks: number;
  /** Those that found another text. */
  changes: number;
  /** Failures since the last answer. */
  failures: number;
  /** Since when the host says that there is nothing at the address; the report and its texts are kept. */
  goneSince: string | null;
  /** Where the address led, where that was another report's. */
  movedTo: string | null;
}

/** What a round of the background job may use. */
export interface RecheckBudget {
  /** Addresses at most. */
  reports?: number | undefined;
  /** Requests to other hosts from which on no further address is begun. */
  requests?: number | undefined;
}

/** What a round of the background job did. */
export interface RecheckRound {
  checked: number;
  outcomes: Partial<Record<ReportCheck['outcome'], number>>;
}
