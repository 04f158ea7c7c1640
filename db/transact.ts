import type { Database } from './database.ts';
import { classifyDatabaseError } from './errors.ts';

const ATTEMPTS = 5;

/** Thrown inside {@link transact} by work that found what it read before it held its locks to be out of date. */
export class StaleRead extends Error {
  override name = 'StaleRead';
}

/**
 * Runs the work in one transaction: all of it stands afterwards, or nothing. Deadlocks, serialisation failures and
 * stale reads run it again from the start, so the work must have no effect outside the database.
 */
export async function transact<Result>(
  db: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((transaction) => work(transaction as unknown as Database));
    } catch (error) {
      const isRetry = error instanceof StaleRead || classifyDatabaseError(error).kind === 'retry';
      if (!isRetry || attempt === ATTEMPTS) throw error;
    }
  }
}
