import { classifyDatabaseError } from '../../db/errors.ts';
import { StaleRead } from '../../db/transact.ts';
import { ServiceError } from './errors.ts';

/** A failure of storage that nobody expected: a defect. Holds what helps to find it, and no stored data. */
export class StorageDefect extends Error {
  override name = 'StorageDefect';

  constructor(verb: string, sqlState: string | null, constraint: string | null) {
    super(`${verb}: unexpected failure of the database (SQLSTATE ${sqlState}, constraint ${constraint})`);
  }
}

/**
 * Runs a verb, so that what leaves it is a ServiceError or a defect: never an error of the database or its driver,
 * whose messages hold statements, parameters and rows.
 */
export async function guard<Result>(verb: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw translated(verb, error);
  }
}

function translated(verb: string, error: unknown): unknown {
  if (error instanceof ServiceError) return error;
  const { kind, sqlState, constraint } = classifyDatabaseError(error);
  if (kind === 'unavailable')
    return new ServiceError('storageUnavailable', 'The database cannot be reached.');
  if (kind === 'retry' || error instanceof StaleRead) {
    return new ServiceError('storageUnavailable', 'The same rows are being changed; try again.');
  }
  const isStorage = sqlState !== null || (error instanceof Error && 'query' in error);
  return isStorage ? new StorageDefect(verb, sqlState, constraint) : error;
}
