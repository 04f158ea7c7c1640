import { ServiceError, type ServiceErrorCode } from '../../services/errors.ts';
import { Problem, type RequestPart } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

const CODES: Record<ServiceErrorCode, ProblemCode> = {
  invalidRequest: 'invalidRequest',
  outOfLimits: 'outOfLimits',
  notFound: 'notFound',
  conflict: 'conflict',
  preconditionFailed: 'preconditionFailed',
  preconditionRequired: 'preconditionRequired',
  storageUnavailable: 'storageUnavailable',
  fetchRefused: 'fetchRefused',
  fetchFailed: 'fetchFailed',
  modelNotConfigured: 'modelNotConfigured',
};

/** Where in the request the input of a verb stands. */
export interface FaultPlace {
  part: RequestPart;
  /** Turns a pointer into the verb's input into one into that part. */
  pointerOf?: ((pointer: string) => string) | undefined;
  /** On a read, an id that names nothing is `notFound`, wherever it stands. */
  isRead: boolean;
}

/** A service's error as a problem, or null for anything else. */
export function problemOfServiceError(
  error: unknown,
  { part, pointerOf = (pointer) => pointer, isRead }: FaultPlace = { part: 'body', isRead: false },
): Problem | null {
  if (!(error instanceof ServiceError)) return null;
  const errors = error.faults.map(({ pointer, code, detail }) => ({
    in: part,
    pointer: pointerOf(pointer),
    code,
    detail,
  }));
  const namesNothing = isRead && errors.some(({ code }) => code === 'unknownId');
  const headers: Record<string, string> = error.code === 'storageUnavailable' ? { 'retry-after': '2' } : {};
  return new Problem(namesNothing ? 'notFound' : CODES[error.code], error.message, { errors, headers });
}
