import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../src/cli/node-transport.ts';
import { fetchDocument, MAX_DOCUMENT_BYTES } from '../../src/services/fetching/fetch-document.ts';
import { FetchError } from '../../src/services/fetching/fetch-error.ts';
import type { Fetching } from '../../src/services/fetching/ports.ts';
import { RobotsCache } from '../../src/services/fetching/robots.ts';
import { hold, type LocalSite, localSite } from './local-site.ts';

const HTML = { accept: ['text/html'] };
let site: LocalSite;
let robots: { status: number; body: string } = { status: 404, body: '' };

beforeAll(async () => {
  site = await localSite((request, response) => {
    const path = request.url ?? '';
    const html = (body: string | Buffer, more: Record<string, string> = {}) =>
      response.writeHead(200, { 'content-type': 'text/html', ...more }).end(body);
    const to = (location: string, status = 302) => response.writeHead(status, { location }).end();
    if (path === '/robots.txt')
      response.writeHead(robots.status, { 'content-type': 'text/plain' }).end(robots.body);
    else if (path === '/moved') to('/page', 301);
    else if (path === '/found') to('/page');
    else if (path === '/loop') to('/loop');
    else if (path === '/nowhere') to('http://[');
    else if (path === '/page' && request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else if (path === '/page')
      html('<p>Thé', { etag: '"v1"', 'last-modified': 'Tue, 13 Jan 2026 10:00:00 GMT' });
    else if (path === '/gzip') html(gzipSync('<p>packed</p>'), { 'content-encoding': 'gzip' });
    else if (path === '/bomb')
      html(gzipSync(Buffer.alloc(MAX_DOCUMENT_BYTES + 1)), { 'content-encoding': 'gzip' });
    else if (path === '/long') html('', { 'content-length': String(MAX_DOCUMENT_BYTES + 1) });
    else if (path === '/busy') response.writeHead(503, { 'retry-after': '120' }).end('secret of the host');
    else if (path === '/gone') response.writeHead(410).end();
    else if (path === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    else if (path === '/latin') html(Buffer.from('<meta charset="iso-8859-1"><p>caf\xe9', 'latin1'));
    else if (path === '/windows') html(Buffer.from('<p>\x93quoted\x94', 'latin1'));
    else if (path === '/liar') html('<p>café', { 'content-type': 'text/html; charset=iso-8859-1' });
    else if (path === '/utf16') html(Buffer.from('\ufeff<p>sixteen', 'utf16le'));
    else if (path === '/odd')
      html(Buffer.from('<p>\xff', 'latin1'), { 'content-type': 'text/html; charset=klingon' });
    else if (path === '/breaks') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' }).write('<p>half');
      setTimeout(() => response.destroy(), 20);
    } else if (path === '/silent') hold(response);
  });
});
afterAll(() => site.close());

let now = 0;
const fetching: () => Fetching = () => ({
  transport: nodeTransport(),
  userAgent: 'TestBot/1 (a test)',
  allow: [site.origin],
  robots: new RobotsCache(() => now),
});
const get = (path: string, more = {}) =>
  fetchDocument(fetching(), `${site.origin}${path}`, { ...HTML, ...more });
const faultOf = async (path: string) => {
  const error = await get(path).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FetchError);
  return error as FetchError;
};

describe('fetchDocument', () => {
  it('gives text, place and validators, and says who asks', async () => {
    expect(await get('/page')).toEqual({
      url: `${site.origin}/page`,
      text: '<p>Thé',
      contentType: 'text/html',
      etag: '"v1"',
      lastModified: 'Tue, 13 Jan 2026 10:00:00 GMT',
      movedForGood: false,
    });
    expect(site.requests.at(-1)?.headers['user-agent']).toBe('TestBot/1 (a test)');
  });

  it('asks with what it saw last time', async () => {
    expect(await get('/page', { etag: '"v1"' })).toMatchObject({ text: null });
  });

  it('follows redirects, and says whether they are for good', async () => {
    expect(await get('/moved')).toMatchObject({ url: `${site.origin}/page`, movedForGood: true });
    expect(await get('/found')).toMatchObject({ url: `${site.origin}/page`, movedForGood: false });
    expect((await faultOf('/loop')).fault).toBe('tooManyRedirects');
    expect((await faultOf('/nowhere')).fault).toBe('badRedirect');
  });

  it('unpacks, and bounds what is unpacked', async () => {
    expect((await get('/gzip')).text).toBe('<p>packed</p>');
    expect((await faultOf('/bomb')).fault).toBe('tooLarge');
    expect((await faultOf('/long')).fault).toBe('tooLarge');
  });

  it.each([
    ['/latin', 'café'],
    ['/windows', '“quoted”'],
    ['/liar', 'café'],
    ['/utf16', 'sixteen'],
  ])('reads the charset of %s', async (path, words) => {
    expect((await get(path)).text).toContain(words);
  });

  it('says what the other side did, and repeats nothing of it', async () => {
    expect(await faultOf('/busy')).toMatchObject({
      fault: 'status',
      status: 503,
      retryAfter: 120,
      passing: true,
    });
    expect((await faultOf('/busy')).message).not.toContain('secret');
    expect(await faultOf('/gone')).toMatchObject({ fault: 'status', status: 410, passing: false });
    expect((await faultOf('/pdf')).fault).toBe('contentType');
    expect((await faultOf('/odd')).fault).toBe('charset');
    expect(await faultOf('/breaks')).toMatchObject({ fault: 'unreachable', passing: true });
  });

  it('stops waiting', { timeout: 20_000 }, async () => {
    expect(await faultOf('/silent')).toMatchObject({ fault: 'timeout', passing: true });
  });
});

describe('robots.txt', () => {
  it.each([
    [200, 'User-agent: *\nDisallow: /page', 'robots'],
    [200, 'User-agent: TestBot\nDisallow: /\n\nUser-agent: *\nAllow: /', 'robots'],
    [200, 'User-agent: OtherBot\nDisallow: /', null],
    [200, 'User-agent: *\nDisallow: /pa*e$\nAllow: /page', 'robots'],
    [404, '', null],
    [403, '', null],
    [500, '', 'robots'],
    [200, 'garbage \u0000 : : \n\n', null],
  ])('%i %j', async (status, body, fault) => {
    robots = { status, body };
    const answer = get('/page');
    if (fault === null) expect((await answer).text).toBe('<p>Thé');
    else await expect(answer).rejects.toMatchObject({ fault });
    robots = { status: 404, body: '' };
  });

  it('is looked at once an hour, and again at once where it could not be had', async () => {
    const shared = fetching();
    const visit = () => fetchDocument(shared, `${site.origin}/page`, HTML).catch(() => null);
    const looks = () => site.seen.filter((line) => line === 'GET /robots.txt').length;
    const before = looks();
    robots = { status: 500, body: '' };
    await visit();
    robots = { status: 404, body: '' };
    await visit();
    await visit();
    expect(looks() - before).toBe(2);
    now += 3_600_001;
    await visit();
    expect(looks() - before).toBe(3);
  });
});
