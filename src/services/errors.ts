/**
 * What can go wrong, by name. `invalidRequest`: a value has no meaning here; `outOfLimits`: it has one, but is too
 * large, too many or too few; `conflict`: what is stored forbids it; `preconditionFailed`: changed since it was
 * read; `preconditionRequired`: a change of what the caller has not read; `storageUnavailable`: the database cannot be
 * reached or is too busy: try again later; `fetchRefused`: an address that may not be fetched, or an answer that cannot be
 * used; `fetchFailed`: the other side failed: try again later; `modelNotConfigured`: a model is asked for, and this
 * service has none.
 */
export type ServiceErrorCode =
  | 'invalidRequest'
  | 'outOfLimits'
  | 'notFound'
  | 'conflict'
  | 'preconditionFailed'
  | 'preconditionRequired'
  | 'storageUnavailable'
  | 'fetchRefused'
  | 'fetchFailed'
  | 'modelNotConfigured';

/** One fault of the input: `pointer` is a JSON pointer (RFC 6901) into what the verb was given. */
export interface InputFault {
  pointer: string;
  code: string;
  detail: string;
}

/** The only error that a service throws on purpose; anything else is a defect. Messages hold no stored data, no SQL. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  readonly code: ServiceErrorCode;
  readonly faults: readonly InputFault[];

  constructor(code: ServiceErrorCode, message: string, faults: readonly InputFault[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}

/** One fault at one place of the input. `code` is a stable word for it (`wrongFormat`, `unknownId` ...). */
export function faulty(
  pointer: string,
  code: string,
  detail: string,
  kind: 'invalidRequest' | 'outOfLimits' | 'conflict' | 'fetchRefused' | 'fetchFailed' = 'invalidRequest',
): ServiceError {
  return new ServiceError(kind, `${detail}.`, [{ pointer, code, detail }]);
}

export function notFound(what: string): ServiceError {
  return new ServiceError('notFound', `There is no such ${what}.`);
}

export function preconditionFailed(what: string): ServiceError {
  return new ServiceError('preconditionFailed', `The ${what} has changed since it was read.`);
}
