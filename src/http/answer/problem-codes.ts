/** Every code that an error answer can carry. Codes are stable: clients branch on them, never on titles or details. */
export const PROBLEMS = {
  malformedJson: { status: 400, title: 'The body is not well-formed JSON' },
  invalidRequest: { status: 400, title: 'The request does not have the documented form' },
  keyRequired: { status: 401, title: 'This needs the API key' },
  forbidden: { status: 403, title: 'The API key does not allow this' },
  writesDisabled: { status: 403, title: 'Writes are closed: no API key is configured' },
  hostNotAllowed: { status: 403, title: 'The request names a host that is not this machine' },
  originNotAllowed: { status: 403, title: 'The request comes from a web page of another origin' },
  modelNotConfigured: { status: 403, title: 'A model is asked for, and none is configured' },
  notFound: { status: 404, title: 'There is nothing at this address' },
  methodNotAllowed: { status: 405, title: 'This address does not know the method' },
  conflict: { status: 409, title: 'The request conflicts with what is stored' },
  preconditionFailed: { status: 412, title: 'The resource has changed since it was read' },
  bodyTooLarge: { status: 413, title: 'The body is too large' },
  unsupportedMediaType: { status: 415, title: 'The body is not in a supported media type' },
  outOfLimits: { status: 422, title: 'A value is out of its limits' },
  fetchRefused: { status: 422, title: 'The address may not be fetched, or its answer cannot be used' },
  preconditionRequired: { status: 428, title: 'An update needs If-Match' },
  internalError: { status: 500, title: 'The service failed; the failure has been logged' },
  fetchFailed: { status: 502, title: 'The address could not be fetched' },
  notReady: { status: 503, title: 'The service is not ready' },
  storageUnavailable: { status: 503, title: 'The database cannot be reached' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export type ProblemStatus = (typeof PROBLEMS)[ProblemCode]['status'];

/** The codes that answer with one status, in the order of the table. */
export function codesOf(status: number): ProblemCode[] {
  return (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => PROBLEMS[code].status === status);
}
