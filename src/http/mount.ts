import { z } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import type { Services } from '../services/services.ts';
import { type Principal, principalOf, requireOwnSite, requireScope, type Scope } from './access.ts';
import { htmlResponse, jsonResponse, streamResponse } from './answer/respond.ts';
import { problemOfServiceError } from './answer/service-problem.ts';
import type { Answer, Input, Operation } from './operation.ts';
import type { PageRenderer } from './page.ts';
import { prefersHtml } from './pages/prefers-html.ts';
import { expectedVersion } from './request/preconditions.ts';
import { readJson } from './request/read-json.ts';
import { validBody, validHeaders, validParams, validQuery } from './request/validate.ts';
import type { Settings } from './settings.ts';

/** What the app keeps for one request. */
export interface RequestState {
  requestId: string;
  principal: Principal;
  /** The request's services, opened on first use. */
  services: () => Services;
  /** The services stay open until what is given back is called, also after the answer. */
  hold: () => () => void;
}

// biome-ignore lint/suspicious/noExplicitAny: the runtime's bindings are opaque to everything under http/
export type App = Hono<{ Bindings: any; Variables: RequestState }>;

/** Puts one operation at its address; it is documented elsewhere, from the same definition. */
export function mount(
  app: App,
  operation: Operation,
  options: { settings: Settings; page: PageRenderer | undefined },
): void {
  const { settings, page } = options;
  const hasTag = operation.method === 'get' && operation.answers[200]?.headers?.includes('ETag') === true;
  app.on(operation.method.toUpperCase(), honoPath(operation.path), async (c) => {
    const principal = operation.needs === null ? null : await principalOf(c.req.raw.headers, settings);
    const need = (scope: Scope) => {
      if (principal !== null) requireScope(principal, scope, settings);
      if (scope === 'model') requireOwnSite(c.req.raw, settings);
    };
    if (operation.needs !== null) need(operation.needs);
    const input = await inputOf(c, operation, need);
    const answer = await handled(operation, input);
    const isPublic = settings.publicReads && operation.needs !== 'write';
    const conditions = { request: c.req.raw, hasTag, isPublic };
    if (answer.stream !== undefined) {
      answer.stream.end.whenReached((c.get('hold') as RequestState['hold'])());
      return streamResponse(answer, answer.stream);
    }
    if (page !== undefined && prefersHtml(c.req.header('accept') ?? null)) {
      const context = {
        url: new URL(c.req.url),
        operationId: operation.operationId,
        params: c.req.param() as Record<string, string>,
      };
      return htmlResponse(await page(answer.body as never, context), answer, conditions);
    }
    return jsonResponse(answer, conditions);
  });
}

/** OpenAPI's `{name}` as hono's `:name`. */
export function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

const NO_PARAMETERS = z.strictObject({});

async function handled(operation: Operation, input: Input<never, never, never, never>): Promise<Answer> {
  try {
    return await operation.handle(input);
  } catch (error) {
    const hasBody = operation.body !== undefined || operation.stream !== undefined;
    const part = hasBody ? 'body' : operation.query !== undefined ? 'query' : 'path';
    throw (
      problemOfServiceError(error, {
        part,
        pointerOf: operation.faultPointer,
        isRead: operation.method === 'get',
      }) ?? error
    );
  }
}

function preconditionOf(kind: Operation['precondition'], headers: Headers): string {
  if (kind === undefined || (kind !== 'required' && !headers.has('if-match'))) return '*';
  return expectedVersion(headers);
}

async function inputOf(
  c: Context,
  operation: Operation,
  need: (scope: Scope) => void,
): Promise<Input<never, never, never, never>> {
  const { params, query, body, headers, precondition } = operation;
  const services = c.get('services') as RequestState['services'];
  const version = preconditionOf(precondition, c.req.raw.headers);
  return {
    params: (params === undefined ? {} : validParams(params, c.req.param())) as never,
    query: validQuery(query ?? NO_PARAMETERS, new URL(c.req.url).searchParams) as never,
    headers: (headers === undefined ? {} : validHeaders(headers, c.req.raw.headers)) as never,
    request: c.req.raw,
    expectedVersion: version,
    ifMatch: c.req.raw.headers.has('if-match') ? version : null,
    body: (body === undefined
      ? undefined
      : validBody(body.schema, await readJson(c.req.raw, body.maxBytes))) as never,
    requireScope: need,
    get services() {
      return services();
    },
    requestId: c.get('requestId') as string,
    after: (work) => {
      if (!canWorkOn(c)) return;
      const letGo = (c.get('hold') as RequestState['hold'])();
      c.executionCtx.waitUntil(
        work()
          .catch(() => {})
          .finally(letGo),
      );
    },
  };
}

/** Where the runtime has no such means, the program that serves works in the background by itself. */
function canWorkOn(c: Context): boolean {
  try {
    return typeof c.executionCtx.waitUntil === 'function';
  } catch {
    return false;
  }
}
