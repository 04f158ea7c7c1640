import type { z } from '@hono/zod-openapi';
import type { Services } from '../services/services.ts';
import type { Scope } from './access.ts';
import type { ProblemCode } from './answer/problem-codes.ts';
import type { StreamEnd } from './answer/stream-end.ts';

/** What a handler is given: validated input, and the services, which open on first use. */
export interface Input<Params, Query, Body, Headers = object> {
  params: Params;
  query: Query;
  body: Body;
  /** The documented request headers. */
  headers: Headers;
  /** For operations that read their body as it arrives. */
  request: Request;
  /** Of an operation with `precondition`: the version the client has seen, or `*`; otherwise `*`. */
  expectedVersion: string | '*';
  /** As `expectedVersion`; null where the request has no If-Match. */
  ifMatch: string | '*' | null;
  readonly services: Services;
  /** Throws Problem where the caller lacks a scope that only some requests to the operation need. */
  requireScope(scope: Scope): void;
  requestId: string;
  /** Goes on with some work after the answer, where the runtime lets a request do so; a failure of it is nobody's. */
  after: (work: () => Promise<void>) => void;
}

/** An answer that is sent as it is made. */
export interface AnswerStream {
  contentType: 'application/x-ndjson' | 'text/event-stream';
  body: ReadableStream<Uint8Array>;
  /** Until then the services stay open. */
  end: StreamEnd;
}

/** What a handler gives back. Bodies are not validated again: the schemas are held by the contract tests. */
export interface Answer {
  status?: 200 | 201 | 202 | 204;
  body?: unknown;
  /** Instead of `body`. */
  stream?: AnswerStream;
  /** True: no cache may keep it, and it gets no entity tag, although the operation's answers have one. */
  fleeting?: boolean;
  /** Version of the resource, for the ETag that updates send back in `If-Match`. No quotes, no dots. */
  version?: string | number;
  location?: string;
}

/** One documented answer. `description` and `example` go into the OpenAPI document. */
export interface DocumentedAnswer {
  description: string;
  /** Of the body; of an answer that is streamed, of one line or of the data of one event. */
  schema?: z.ZodType;
  /** JSON where absent. */
  contentType?: AnswerStream['contentType'];
  examples?: Record<string, unknown>;
  /** Names of the headers beyond those that every answer has. */
  headers?: readonly ('ETag' | 'Location')[];
}

/** One operation of the API: its contract and what it does, in one place. */
export interface Operation<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Headers extends z.ZodObject = z.ZodObject,
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
  /** Request headers that are heard, beside those that follow from the rest. */
  headers?: Headers;
  body?: { schema: Body; maxBytes: number; examples: Record<string, unknown> };
  /** Instead of `body`: the handler reads the request itself. By media type; `schema` is that of one line of NDJSON. */
  stream?: {
    description: string;
    content: Record<string, { schema: z.ZodType; examples: Record<string, unknown> }>;
  };
  /** Whether `If-Match` is heard, and whether it must be there; `whenItExists`: the verb says, by what is stored. */
  precondition?: 'required' | 'optional' | 'whenItExists';
  answers: Partial<Record<200 | 201 | 202 | 204, DocumentedAnswer>>;
  /** Codes beyond those that follow from the rest (parameters, body, scope, precondition). */
  problems?: readonly ProblemCode[];
  /** Turns a pointer into the verb's input into one into the request; the same where absent. */
  faultPointer?: (pointer: string) => string;
  handle(
    input: Input<z.output<Params>, z.output<Query>, z.output<Body>, z.output<Headers>>,
  ): Answer | Promise<Answer>;
}

/** Ties the types of one operation's schemas to its handler; gives it back in the form of every operation. */
export function operation<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  H extends z.ZodObject,
>(definition: Operation<P, Q, B, H>): Operation {
  return definition as unknown as Operation;
}

/** Every code that an operation can answer with, by its contract alone: the documented problem answers. */
export function problemCodesOf(operation: Operation): Set<ProblemCode> {
  const codes = new Set<ProblemCode>(['invalidRequest', 'hostNotAllowed', 'internalError']);
  if (operation.needs !== null) codes.add('keyRequired').add('forbidden');
  if (operation.needs === 'write') codes.add('writesDisabled');
  if (operation.method !== 'get') codes.add('originNotAllowed');
  if (operation.params !== undefined) codes.add('notFound');
  if (operation.body !== undefined || operation.stream !== undefined) {
    codes.add('malformedJson').add('bodyTooLarge').add('unsupportedMediaType').add('outOfLimits');
  }
  if (operation.precondition !== undefined) codes.add('preconditionFailed');
  if (operation.precondition === 'required' || operation.precondition === 'whenItExists')
    codes.add('preconditionRequired');
  for (const code of operation.problems ?? []) codes.add(code);
  return codes;
}
