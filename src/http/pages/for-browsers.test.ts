import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { forBrowsers } from './for-browsers.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

function app() {
  const hono = new Hono();
  hono.use(
    forBrowsers(async ({ title }) => ({
      html: `<h1>${title}</h1>`,
      contentSecurityPolicy: "default-src 'none'",
    })),
  );
  hono.get('/list', (c) => c.json({ query: c.req.query() }));
  hono.get('/gone', () => {
    const body = JSON.stringify({ title: 'Gone', status: 404 });
    return new Response(body, {
      status: 404,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'x-request-id': 'r1' },
    });
  });
  return hono;
}

const get = (path: string, accept: string) => app().request(path, { headers: { accept } });

describe('forBrowsers', () => {
  it('sends a browser on to the address without empty fields, within the same origin', async () => {
    const response = await get('/list?q=&outlet=a.example&tag=', BROWSER);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/list?outlet=a.example');
    expect((await get('/list?q=', BROWSER)).headers.get('location')).toBe('/list');
    expect((await get('/list?offsets=codepoint', BROWSER)).headers.get('location')).toBe('/list');
  });

  it('leaves full addresses and API clients alone', async () => {
    expect((await get('/list?q=a', BROWSER)).status).toBe(200);
    expect(await (await get('/list?q=', 'application/json')).json()).toEqual({ query: { q: '' } });
  });

  it('shows a problem as a page with its status and headers', async () => {
    const response = await get('/gone', BROWSER);
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('x-request-id'),
    ]).toEqual([404, 'text/html; charset=utf-8', 'r1']);
    expect(await response.text()).toBe('<h1>Gone</h1>');
  });

  it('leaves a problem as it is for API clients', async () => {
    const response = await get('/gone', 'application/json');
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});
