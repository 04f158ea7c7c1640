import { OpenAPIHono, z } from '@hono/zod-openapi';
import { codesOf, PROBLEMS, type ProblemCode } from './answer/problem-codes.ts';
import { DESCRIPTION, TAGS } from './document-texts.ts';
import type { DocumentedAnswer, Operation } from './operation.ts';
import { problemCodesOf } from './operation.ts';
import { pageFor } from './pages.ts';
import { problem } from './schemas/problem.ts';

type Registry = OpenAPIHono['openAPIRegistry'];
type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const HEADERS = {
  'X-Request-Id': 'The id of the request: the one sent, where it is usable, otherwise a fresh one.',
  ETag: 'Strong entity tag of this representation, for If-None-Match and If-Match; not on answers that a model added to.',
  Location: 'Address of the resource.',
  'WWW-Authenticate': 'How to authenticate (RFC 6750).',
  'Retry-After': 'Seconds to wait.',
} as const;
type HeaderName = keyof typeof HEADERS;

const headerRefs = (...names: HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** The OpenAPI 3.1 document of the given operations: the same definitions that answer the requests. */
export function describeApi(operations: readonly Operation[], version: string): Document {
  // Only the registry and the generator are used: requests are answered by the operations themselves.
  const registrar = new OpenAPIHono();
  const registry = registrar.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'The key that the service is configured with (`API_KEY`).',
  });
  for (const [name, description] of Object.entries(HEADERS)) {
    registry.registerComponent('headers', name, { description, schema: { type: 'string' } });
  }
  registerProblems(registry, operations);
  for (const operation of operations) registry.registerPath(routeOf(operation));
  return registrar.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Synoptic',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/', description: 'This service.' }],
    tags: TAGS,
  });
}

function routeOf(operation: Operation): Parameters<Registry['registerPath']>[0] {
  const { method, path, operationId, summary, description, tag, needs, params, query, body, stream } =
    operation;
  const headers = headerParameters(operation);
  return {
    method,
    path,
    operationId,
    summary,
    description,
    tags: [tag],
    security: needs === null ? [] : needs === 'read' ? [{}, { apiKey: ['read'] }] : [{ apiKey: ['write'] }],
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(headers === null ? {} : { headers }),
      ...(body === undefined
        ? {}
        : {
            body: {
              required: true,
              description: `At most ${body.maxBytes} bytes.`,
              content: { 'application/json': { schema: body.schema, examples: examplesOf(body.examples) } },
            },
          }),
      ...(stream === undefined
        ? {}
        : {
            body: {
              required: true,
              description: stream.description,
              content: Object.fromEntries(
                Object.entries(stream.content).map(([type, { schema, examples }]) => [
                  type,
                  { schema, examples: examplesOf(examples) },
                ]),
              ),
            },
          }),
    },
    responses: { ...answersOf(operation), ...problemsOf(operation) },
  };
}

function headerParameters({ method, precondition, answers, headers }: Operation): z.ZodObject | null {
  if (precondition !== undefined) {
    const tag = z.string().openapi({
      description: 'The ETag that a read of the resource gave, or `*`.',
      example: '"3.p1n0b3m1kQmJdF0sUu2x"',
    });
    return z.object({ 'If-Match': precondition === 'required' ? tag : tag.optional() });
  }
  const isConditional = method === 'get' && answers[200]?.headers?.includes('ETag') === true;
  if (!isConditional) return headers ?? null;
  return z.object({
    'If-None-Match': z
      .string()
      .optional()
      .openapi({ description: 'ETags that the client holds: 304 where one of them still stands.' }),
  });
}

function answersOf(operation: Operation): Record<string, object> {
  const responses: Record<string, object> = {};
  for (const [status, answer] of Object.entries(operation.answers) as [string, DocumentedAnswer][]) {
    const html =
      pageFor(operation.operationId) === undefined ? {} : { 'text/html': { schema: { type: 'string' } } };
    responses[status] = {
      description: answer.description,
      headers: headerRefs('X-Request-Id', ...(answer.headers ?? [])),
      ...(answer.schema === undefined
        ? {}
        : {
            content: {
              [answer.contentType ?? 'application/json']: {
                schema: answer.schema,
                examples: examplesOf(answer.examples ?? {}),
              },
              ...html,
            },
          }),
    };
    if (operation.method === 'get' && answer.headers?.includes('ETag')) {
      responses['304'] = {
        description: 'The client holds this very representation.',
        headers: headerRefs('X-Request-Id', 'ETag'),
      };
    }
  }
  return responses;
}

function problemsOf(operation: Operation): Record<string, object> {
  const statuses = new Set([...problemCodesOf(operation)].map((code) => PROBLEMS[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );
}

function registerProblems(registry: Registry, operations: readonly Operation[]): void {
  // Registered by name, as only references to it stand in the responses below.
  registry.register('Problem', problem);
  const used = new Set(operations.flatMap((operation) => [...problemCodesOf(operation)]));
  const statuses = new Set([...used].map((code) => PROBLEMS[code].status));
  for (const status of statuses) {
    const codes = codesOf(status);
    registry.registerComponent('responses', `Problem${status}`, {
      description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
      headers: headerRefs(
        'X-Request-Id',
        ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
        ...(status === 503 ? (['Retry-After'] as const) : []),
      ),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: examplesOf(Object.fromEntries(codes.map((code) => [code, problemExample(code)]))),
        },
      },
    });
  }
}

function problemExample(code: ProblemCode): unknown {
  const { status, title } = PROBLEMS[code];
  return {
    type: `urn:synoptic:problem:${code}`,
    title,
    status,
    code,
    detail: title,
    requestId: '7c0f2a54-1f0e-4a53-9d1c-2b6f3d9a8e10',
  };
}

function examplesOf(examples: Record<string, unknown>): Record<string, { value: unknown }> {
  return Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
}
