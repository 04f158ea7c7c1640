/** What a failure of the database means for the caller; holds nothing of the statement or its parameters. */
export interface DatabaseFailure {
  /**
   * `unavailable`: not reachable, shutting down or out of resources; `retry`: lost a race, the same transaction may
   * well succeed; `constraint`: a uniqueness, reference or check was violated; `value`: a value the database cannot
   * hold; `other`: a defect, or no failure of the database at all.
   */
  kind: 'unavailable' | 'retry' | 'constraint' | 'value' | 'other';
  sqlState: string | null;
  constraint: string | null;
}

const SQL_STATE = /^[0-9A-Z]{5}$/;
const RETRY = new Set(['40001', '40P01', '55P03']);
// 57014: cancelled by a timeout; 57P01-57P05: shut down, starting, dropped, idle; 25P03, 25P04: transaction timeouts.
const UNAVAILABLE = /^(08|53|57P|57014|58|25P03|25P04|25006|28|3D000)/;
const LOST_CONNECTION =
  /CONNECT|CONNECTION_|ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|socket|network connection|connection|PGlite is clos/i;

/** Says what an error from drizzle, postgres.js or PGlite means, whichever of them wrapped it. */
export function classifyDatabaseError(error: unknown): DatabaseFailure {
  const none = { sqlState: null, constraint: null };
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code, constraint, constraint_name } = at as Error & Record<string, unknown>;
    if (typeof code === 'string' && SQL_STATE.test(code)) {
      const named = constraint_name ?? constraint;
      return { kind: kindOf(code), sqlState: code, constraint: typeof named === 'string' ? named : null };
    }
    const isLost = LOST_CONNECTION.test(typeof code === 'string' ? code : '') || isLostByMessage(at);
    if (isLost) return { kind: 'unavailable', ...none };
  }
  return { kind: 'other', ...none };
}

function isLostByMessage(error: Error): boolean {
  // drizzle's message holds the statement and its parameters, where any word may stand; its cause is looked at next.
  return !('query' in error) && LOST_CONNECTION.test(error.message);
}

function kindOf(sqlState: string): DatabaseFailure['kind'] {
  if (RETRY.has(sqlState)) return 'retry';
  if (UNAVAILABLE.test(sqlState)) return 'unavailable';
  if (sqlState.startsWith('23')) return 'constraint';
  if (sqlState.startsWith('22') || sqlState.startsWith('54')) return 'value';
  return 'other';
}
