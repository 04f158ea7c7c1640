import { Problem } from './answer/problem.ts';
import type { App } from './mount.ts';

const ALLOWED_REQUEST_HEADERS =
  'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, Prefer, X-Request-Id';

/** Answers what no route took: OPTIONS with what the address allows, 405 where it exists, 404 where it does not. */
export function installFallback(app: App): void {
  let table: { pattern: RegExp; method: string }[] | undefined;
  app.notFound((c) => {
    // Built on first use: by then every route stands.
    table ??= app.routes
      .filter((route) => route.method !== 'ALL')
      .map((route) => ({ pattern: patternOf(route.path), method: route.method }));
    const methods = new Set(
      table.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method),
    );
    if (methods.size === 0)
      throw new Problem('notFound', 'There is nothing at this address; see /openapi.json.');
    if (methods.has('GET')) methods.add('HEAD');
    methods.add('OPTIONS');
    const allow = [...methods].sort().join(', ');
    if (c.req.method !== 'OPTIONS') {
      throw new Problem('methodNotAllowed', `This address allows ${allow}.`, { headers: { allow } });
    }
    return new Response(null, {
      status: 204,
      headers: {
        allow,
        'access-control-allow-methods': allow,
        'access-control-allow-headers': ALLOWED_REQUEST_HEADERS,
        'access-control-max-age': '7200',
      },
    });
  });
}

function patternOf(path: string): RegExp {
  const source = path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${source}$`);
}
