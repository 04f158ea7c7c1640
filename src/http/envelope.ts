import type { MiddlewareHandler } from 'hono';

import { allowedOrigin, requireLocalCaller } from './access.ts';
import { failureProblem } from './answer/failure.ts';
import { problemResponse } from './answer/problem.ts';
import { problemPageResponse } from './answer/problem-page.ts';
import type { LogSink } from './log.ts';
import type { RequestState } from './mount.ts';
import { prefersHtml } from './pages/prefers-html.ts';
import type { ServiceLease } from './service-lease.ts';
import type { Settings } from './settings.ts';

const EXPOSED_HEADERS = 'ETag, Location, X-Request-Id, Allow, WWW-Authenticate';

/**
 * What every request and answer gets, whatever its address: a request id, the check of host and origin, services that
 * open on first use and are given back, CORS and security headers, every failure as a problem, one line of the log.
 */
export function envelope(options: {
  servicesFor: (bindings: object) => ServiceLease;
  settings: Settings;
  log: LogSink;
}): MiddlewareHandler<{ Bindings: object; Variables: RequestState }> {
  const { servicesFor, settings, log } = options;
  return async (c, next) => {
    const started = performance.now();
    const requestId = requestIdOf(c.req.raw.headers);
    let lease: ServiceLease | undefined;
    let holders = 1;
    const letGo = () => {
      holders -= 1;
      if (holders === 0) void lease?.release?.().catch(() => {});
    };
    const answerFailure = async (error: unknown) => {
      const problem = failureProblem(error, requestId, log);
      return prefersHtml(c.req.header('accept'))
        ? await problemPageResponse(problem, requestId).catch(() => problemResponse(problem, requestId))
        : problemResponse(problem, requestId);
    };
    c.set('requestId', requestId);
    c.set('hold', () => {
      holders += 1;
      let isHeld = true;
      return () => {
        if (isHeld) letGo();
        isHeld = false;
      };
    });
    c.set('services', () => {
      lease ??= servicesFor(c.env);
      return lease.services;
    });
    try {
      requireLocalCaller(c.req.raw, settings);
      await next();
      // hono keeps what a handler threw here, and puts a bare 500 in its place.
      if (c.error !== undefined) c.res = await answerFailure(c.error);
    } catch (error) {
      c.res = await answerFailure(error);
    } finally {
      letGo();
    }
    setHeaders(c.res.headers, c.req.raw, requestId, settings);
    log({
      level: 'info',
      event: 'request',
      requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
    });
  };
}

// A caller's id is taken over only where it is short and harmless in a log line and a header.
function requestIdOf(headers: Headers): string {
  const sent = headers.get('x-request-id');
  return sent !== null && /^[A-Za-z0-9._:-]{1,128}$/.test(sent) ? sent : crypto.randomUUID();
}

function setHeaders(headers: Headers, request: Request, requestId: string, settings: Settings): void {
  headers.set('x-request-id', requestId);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-frame-options', 'DENY');
  headers.set('cross-origin-resource-policy', 'same-origin');
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  }
  if (!settings.loopback && request.url.startsWith('https:')) {
    headers.set('strict-transport-security', 'max-age=31536000');
  }
  const origin = allowedOrigin(request, settings);
  if (origin !== null) {
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', EXPOSED_HEADERS);
  }
  headers.append('vary', settings.loopback ? 'Accept, Authorization, Origin' : 'Accept, Authorization');
}
