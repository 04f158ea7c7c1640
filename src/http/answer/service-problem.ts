import { ServiceError, type ServiceErrorCode } from '../../services/errors.ts';
import { Problem, type RequestPart } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

const CODES: Record<ServiceErrorCode, ProblemCode> = {
  invalidRequest: 'invalidRequest',
  outOfLimits: 'outOfLimits',
  notFound: 'notFound',
  conflict: 'conflict',
  preconditionFailed: 'preconditionFailed',
  storageUnavailable: 'storageUnavailable',
};

/**
 * A service's error as a problem, or null for anything else. Services point into what the verb was given: `part` and
 * `prefix` say where that stands in the request.
 */
export function problemOfServiceError(
  error: unknown,
  part: RequestPart = 'body',
  prefix = '',
): Problem | null {
  if (!(error instanceof ServiceError)) return null;
  const errors = error.faults.map(({ pointer, code, detail }) => ({
    in: part,
    pointer: `${prefix}${pointer}`,
    code,
    detail,
  }));
  const headers: Record<string, string> = error.code === 'storageUnavailable' ? { 'retry-after': '2' } : {};
  return new Problem(CODES[error.code], error.message, { errors, headers });
}
