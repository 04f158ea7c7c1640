import type { ServiceDeps } from '../deps.ts';
import { faulty, type ServiceError } from '../errors.ts';
import { type DocumentRequest, type FetchedDocument, fetchDocument } from './fetch-document.ts';
import { FetchError } from './fetch-error.ts';

/** Media types of pages. */
export const PAGE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/**
 * Fetches one page for a verb. Throws `fetchRefused` or `fetchFailed` at `pointer`, with the reason as the fault's code.
 */
export async function fetchPage(
  deps: ServiceDeps,
  address: string,
  pointer: string,
  request: Partial<DocumentRequest> = {},
): Promise<FetchedDocument> {
  try {
    if (deps.fetching === undefined) throw new FetchError('fetchingOff', 'This service fetches nothing.');
    return await fetchDocument(deps.fetching, address, { accept: PAGE_TYPES, ...request });
  } catch (error) {
    throw error instanceof FetchError ? fetchFault(error, pointer) : error;
  }
}

/** A FetchError as what a verb throws. */
export function fetchFault(error: FetchError, pointer: string): ServiceError {
  const kind = error.passing || error.fault === 'status' ? 'fetchFailed' : 'fetchRefused';
  return faulty(pointer, error.fault, error.message.replace(/\.$/, ''), kind);
}
