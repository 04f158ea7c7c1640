import { PROBLEMS, type ProblemCode } from './problem-codes.ts';

/** Which part of the request an error speaks of; its pointer counts from the root of that part. */
export type RequestPart = 'body' | 'query' | 'path' | 'header';

/** One thing wrong with a request: where (RFC 6901 JSON Pointer into the part), which rule, and the rule in words. */
export interface RequestError {
  in: RequestPart;
  pointer: string;
  code: string;
  detail: string;
}

/** Thrown anywhere under `http/`; becomes an `application/problem+json` answer (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly RequestError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { errors?: readonly RequestError[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

/** The members of a problem answer. `type` is a URN, as the service does not know under which host it is seen. */
export function problemFacts(problem: Problem, requestId: string) {
  const { status, title } = PROBLEMS[problem.code];
  return {
    type: `urn:synoptic:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    requestId,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
  };
}

/** The answer for a problem. */
export function problemResponse(problem: Problem, requestId: string): Response {
  const facts = problemFacts(problem, requestId);
  return new Response(JSON.stringify(facts), {
    status: facts.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...problem.headers,
    },
  });
}

/** Joins path steps into an RFC 6901 JSON Pointer; the empty list is the root, `""`. */
export function jsonPointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
