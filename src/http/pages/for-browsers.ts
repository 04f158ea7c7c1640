import type { MiddlewareHandler } from 'hono';
import type { Page } from '../page.ts';
import { prefersHtml } from './prefers-html.ts';
import type { ProblemFacts } from './problem-facts.ts';

/**
 * What a browser needs beside pages. A form without script sends the fields that were left empty: they are no
 * filter, so the browser is sent on to the address without them; and without `offsets`, which is for programs: a page
 * shows UTF-16 offsets, as the browser itself counts. A failed request is a page, with the same status.
 * Stands before everything that makes problems; API clients are passed through.
 */
export function forBrowsers(problemPage: (problem: ProblemFacts) => Promise<Page>): MiddlewareHandler {
  return async (c, next) => {
    if (!prefersHtml(c.req.header('accept'))) return next();
    if (c.req.method === 'GET') {
      const url = new URL(c.req.url);
      const filled = [...url.searchParams].filter(([name, value]) => value !== '' && name !== 'offsets');
      if (filled.length < url.searchParams.size) {
        const search = new URLSearchParams(filled).toString();
        return c.redirect(url.pathname + (search === '' ? '' : `?${search}`), 303);
      }
    }
    await next();
    if (!c.res.headers.get('content-type')?.startsWith('application/problem+json')) return;
    const { html, contentSecurityPolicy = '' } = await problemPage((await c.res.json()) as ProblemFacts);
    const headers = new Headers(c.res.headers);
    headers.set('content-type', 'text/html; charset=utf-8');
    headers.set('content-security-policy', contentSecurityPolicy);
    headers.delete('content-length');
    c.res = new Response(html, { status: c.res.status, headers });
  };
}
