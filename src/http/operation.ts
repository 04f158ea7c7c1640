import type { z } from '@hono/zod-openapi';
import type { Services } from '../services/services.ts';
import type { Scope } from './access.ts';
import type { ProblemCode } from './answer/problem-codes.ts';

/** What a handler is given: validated input, and the services, which open on first use. */
export interface Input<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  /** Of an operation with `precondition`: the version the client has seen, or `*`; otherwise `*`. */
  expectedVersion: string | '*';
  /** As `expectedVersion`; null where the request has no If-Match. */
  ifMatch: string | '*' | null;
  readonly services: Services;
  requestId: string;
}

/** What a handler gives back. Bodies are not validated again: the schemas are held by the contract tests. */
export interface Answer {
  status?: 200 | 201 | 204;
  body?: unknown;
  /** Version of the resource, for the ETag that updates send back in `If-Match`. No quotes, no dots. */
  version?: string | number;
  location?: string;
}

/** One documented answer. `description` and `example` go into the OpenAPI document. */
export interface DocumentedAnswer {
  description: string;
  schema?: z.ZodType;
  examples?: Record<string, unknown>;
  /** Names of the headers beyond those that every answer has. */
  headers?: readonly ('ETag' | 'Location')[];
}

/** One operation of the API: its contract and what it does, in one place. */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
> {
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** In OpenAPI's notation: `/v1/events/{eventId}`. */
  path: `/${string}`;
  operationId: string;
  summary: string;
  description: string;
  tag: string;
  /** What the caller must be allowed; null: open to anybody, always. */
  needs: Scope | null;
  params?: Params;
  query?: Query;
  body?: { schema: Body; maxBytes: number; examples: Record<string, unknown> };
  /** Whether `If-Match` is heard, and whether it must be there; `whenItExists`: the verb says, by what is stored. */
  precondition?: 'required' | 'optional' | 'whenItExists';
  answers: Partial<Record<200 | 201 | 204, DocumentedAnswer>>;
  /** Codes beyond those that follow from the rest (parameters, body, scope, precondition). */
  problems?: readonly ProblemCode[];
  /** Turns a pointer into the verb's input into one into the request; the same where absent. */
  faultPointer?: (pointer: string) => string;
  handle(input: Input<z.output<Params>, z.output<Query>, z.output<Body>>): Answer | Promise<Answer>;
}

/** Ties the types of one operation's schemas to its handler; gives it back in the form of every operation. */
export function operation<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  definition: Operation<P, Q, B>,
): Operation {
  return definition as unknown as Operation;
}

/** Every code that an operation can answer with, by its contract alone: the documented problem answers. */
export function problemCodesOf(operation: Operation): Set<ProblemCode> {
  const codes = new Set<ProblemCode>(['invalidRequest', 'hostNotAllowed', 'internalError']);
  if (operation.needs !== null) codes.add('keyRequired').add('forbidden');
  if (operation.needs === 'write') codes.add('writesDisabled');
  if (operation.method !== 'get') codes.add('originNotAllowed');
  if (operation.params !== undefined) codes.add('notFound');
  if (operation.body !== undefined) {
    codes.add('malformedJson').add('bodyTooLarge').add('unsupportedMediaType').add('outOfLimits');
  }
  if (operation.precondition !== undefined) codes.add('preconditionFailed');
  if (operation.precondition === 'required' || operation.precondition === 'whenItExists')
    codes.add('preconditionRequired');
  for (const code of operation.problems ?? []) codes.add(code);
  return codes;
}
