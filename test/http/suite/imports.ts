import { describe, expect, it } from 'vitest';
import { type Client, type Reply, unique } from '../client.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

const NDJSON = { 'content-type': 'application/x-ndjson' };
const ASYNC = { prefer: 'respond-async' };

interface Result {
  line: number;
  status: string;
  reportId?: string;
  problem?: { code: string; pointer: string };
}

/** /v1/imports. */
export function importSuite(client: Client): void {
  const mark = unique();
  const line = (name: string, more: object = {}) => ({
    outlet: { name: 'Bay Wire', domain: 'bay-wire.example' },
    url: `https://bay-wire.example/${mark}/${name}`,
    publishedAt: '2031-03-04T10:00:00+02:00',
    headline: 'Ferry strikes pier',
    text: `A ferry struck a pier near ${name}.`,
    ...more,
  });
  const ndjson = (...lines: (object | string)[]) =>
    lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
  const send = (raw: BodyInit, headers: Record<string, string> = NDJSON, query = '') =>
    client.send('POST', `/v1/imports${query}`, { raw, headers: { ...NDJSON, ...headers } });
  const resultsOf = ({ text }: Reply): Result[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((each) => JSON.parse(each));
  const statusesOf = (reply: Reply) => resultsOf(reply).map(({ line: at, status }) => [at, status]);
  const atRest = async (id: string) => {
    for (let look = 0; look < 200; look++) {
      const { body } = await client.get(`/v1/imports/${id}`);
      if (!['receiving', 'queued', 'running'].includes(body.state)) return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the import did not come to rest');
  };

  describe('/v1/imports', () => {
    it('answers a few lines one by one, in their order; a bad line fails alone', async () => {
      const reply = await send(
        ndjson(
          line('one'),
          '',
          '{"text": ',
          line('two', { publishedAt: 'yesterday' }),
          line('three', { mood: 'glad' }),
          line('four', { outlet: undefined, url: undefined }),
          { url: 'https://bay-wire.example/alone' },
          '[1]',
          line('one'),
          line('one', { text: 'The text has changed.' }),
          line('five'),
        ),
      );
      expect([reply.status, reply.headers.get('content-type')]).toEqual([
        200,
        'application/x-ndjson; charset=utf-8',
      ]);
      expect(statusesOf(reply)).toEqual([
        [1, 'created'],
        [3, 'failed'],
        [4, 'failed'],
        [5, 'failed'],
        [6, 'failed'],
        [7, 'failed'],
        [8, 'failed'],
        [9, 'duplicate'],
        [10, 'revised'],
        [11, 'created'],
      ]);
      const problems = resultsOf(reply).flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
      expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
        ['syntax', '/text'],
        ['invalid', '/publishedAt'],
        ['unknownMember', '/mood'],
        ['required', '/outlet'],
        ['missing', '/text'],
        ['wrongType', ''],
      ]);
      const { reportId } = resultsOf(reply)[0]!;
      expect((await client.get(`/v1/reports/${reportId}`)).body.text).toBe('The text has changed.');
      expect(statusesOf(await send(ndjson(line('five'))))).toEqual([[1, 'unchanged']]);
    });

    it('reads foreign formats, as they look or as they are named, and points into the record', async () => {
      const article = (name: string, more: object = {}) => ({
        source: { id: null, name: 'Bay Wire' },
        title: 'Ferry strikes pier',
        url: `https://bay-wire.example/${mark}/api-${name}`,
        publishedAt: '2031-03-04T08:00:00Z',
        content: 'A ferry struck a pier… [+812 chars]',
        ...more,
      });
      const document = { status: 'ok', articles: [article('a'), article('b', { publishedAt: 'soon' })] };
      const reply = await client.post('/v1/imports', document);
      expect(reply.status).toBe(200);
      expect(statusesOf(reply)).toEqual([
        [1, 'created'],
        [2, 'failed'],
      ]);
      expect(resultsOf(reply)[1]!.problem).toMatchObject({ pointer: '/publishedAt' });
      const stored = (await client.get(`/v1/reports/${resultsOf(reply)[0]!.reportId}`)).body;
      expect(stored).toMatchObject({
        text: 'A ferry struck a pier',
        fullText: false,
        outlet: { name: 'Bay Wire' },
      });
      expect(statusesOf(await send(ndjson(article('a')), NDJSON, '?format=newsapi'))).toEqual([
        [1, 'unchanged'],
      ]);
      expect(resultsOf(await send(ndjson(article('a')), NDJSON, '?format=synoptic'))[0]!.status).toBe(
        'failed',
      );
      const mapping = { headline: '/t', text: ['/x', '/y/0'], outletName: '/who', publishedAt: '/at' };
      const own = { t: 'Ferry', y: [`A ferry sank. ${mark}`], who: 'Bay Wire', at: '2031-13-01' };
      const query = `?mapping=${encodeURIComponent(JSON.stringify(mapping))}`;
      const [wrong, right] = resultsOf(await send(ndjson(own, { ...own, at: '2031-03-01' }), NDJSON, query));
      expect(wrong).toMatchObject({ status: 'failed', problem: { pointer: '/at' } });
      expect(right).toMatchObject({ status: 'created' });
    });

    it('refuses a mapping or a body that it cannot read', async () => {
      const one = ndjson(line('never'));
      for (const [query, pointer] of [
        ['?format=newspaper', '/format'],
        ['?mapping=x', '/mapping'],
        ['?mapping={"headline":"title"}', '/mapping/headline'],
        ['?mapping={"title":"/title"}', '/mapping'],
        ['?format=auto&mapping={"text":"/t"}', '/mapping'],
        ['?mood=glad', '/mood'],
      ] as const) {
        const problem = expectProblem(await send(one, NDJSON, query), 400, 'invalidRequest');
        expect([query, pointersOf(problem)]).toEqual([query, [`query:${pointer}`]]);
      }
      expectProblem(await send(one, { 'content-type': 'text/plain' }), 415, 'unsupportedMediaType');
      expectProblem(await send(one, { 'content-encoding': 'gzip' }), 415, 'unsupportedMediaType');
      expectProblem(await client.send('POST', '/v1/imports', { json: 'x' }), 400, 'invalidRequest');
      expectProblem(await send('{"a":', { 'content-type': 'application/json' }), 400, 'malformedJson');
      expect((await send('')).text).toBe('');
    });

    it('stores an import on request, works on it, and tells how far it is', async () => {
      const lines = Array.from({ length: 60 }, (_, i) => line(`job-${i % 55}`));
      const accepted = await send(ndjson(...lines, 'no json', line('job-bad', { kind: 'tweet' })), ASYNC);
      expect([accepted.status, accepted.body]).toMatchObject([202, { state: 'queued', received: 62 }]);
      const { id } = accepted.body;
      expect(accepted.headers.get('location')).toBe(`/v1/imports/${id}`);
      const done = await atRest(id);
      expect(done).toMatchObject({
        state: 'done',
        received: 62,
        done: 62,
        created: 55,
        unchanged: 0,
        duplicate: 5,
        failed: 2,
      });
      const failed = (await client.get(`/v1/imports/${id}/results?status=failed`)).body.items;
      expect(failed).toMatchObject([
        { line: 61, status: 'failed', problem: { code: 'syntax' } },
        { line: 62, status: 'failed', problem: { pointer: '/kind' } },
      ]);
      const seen: number[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page = await client.get(`/v1/imports/${id}/results?limit=25${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.body.items.map((item: Result) => item.line));
        cursor = page.body.nextCursor;
      }
      expect(seen).toEqual(Array.from({ length: 62 }, (_, i) => i + 1));
      expect((await client.get('/v1/imports')).body.items.map((each: Reply['body']) => each.id)).toContain(
        id,
      );
      expectProblem(await client.send('POST', `/v1/imports/${id}/cancel`), 409, 'conflict');
      expectProblem(await client.send('POST', `/v1/imports/${id}/resume`), 409, 'conflict');
      expect((await client.send('DELETE', `/v1/imports/${id}`)).status).toBe(204);
      for (const gone of ['', '/results', '/events']) {
        expectProblem(await client.get(`/v1/imports/${id}${gone}`), 404, 'notFound');
      }
    });

    it('stores what is too much to wait for', async () => {
      const lines = Array.from({ length: 501 }, () => '{}');
      const accepted = await send(ndjson(...lines));
      expect([accepted.status, accepted.body?.received]).toEqual([202, 501]);
      expect(await atRest(accepted.body.id)).toMatchObject({ state: 'done', failed: 501 });
    });

    it('is one import under one key, and refuses other lines under it', async () => {
      const key = { 'idempotency-key': unique() };
      const first = await send(ndjson(line('key-1'), line('key-2')), key);
      const again = await send(ndjson(line('key-1'), line('key-2')), key);
      expect([first.status, again.status, again.body.id]).toEqual([202, 202, first.body.id]);
      const problem = expectProblem(await send(ndjson(line('key-3')), key), 409, 'conflict');
      expect(pointersOf(problem)).toEqual(['header:/idempotency-key']);
      expect(await atRest(first.body.id)).toMatchObject({ state: 'done', received: 2, done: 2 });
    });

    it('is told as server-sent events until it is at rest', async () => {
      const lines = Array.from({ length: 40 }, (_, i) => line(`events-${i}`));
      const { id } = (await send(ndjson(...lines), ASYNC)).body;
      const stream = await client.get(`/v1/imports/${id}/events`);
      expect([stream.status, stream.headers.get('content-type')]).toEqual([
        200,
        'text/event-stream; charset=utf-8',
      ]);
      const events = stream.text.split('\n\n').filter((event) => event.startsWith('id: '));
      const last = /^id: (\d+)\nevent: end\ndata: (.*)$/.exec(events.at(-1)!)!;
      expect(JSON.parse(last[2]!)).toMatchObject({ id, state: 'done', done: 40 });
      const resumed = await client.get(`/v1/imports/${id}/events`, { 'last-event-id': '1' });
      expect(resumed.text).toMatch(/event: progress/);
      const over = await client.get(`/v1/imports/${id}/events`, { 'last-event-id': last[1]! });
      expect([over.status, over.text]).toEqual([204, '']);
    });

    it('can be stopped and gone on with', async () => {
      const lines = Array.from({ length: 150 }, (_, i) => line(`stop-${i}`));
      const { id } = (await send(ndjson(...lines), ASYNC)).body;
      const stopped = await client.send('POST', `/v1/imports/${id}/cancel`);
      expect([stopped.status, stopped.body.state]).toEqual([200, 'cancelled']);
      expect((await client.send('POST', `/v1/imports/${id}/cancel`)).status).toBe(200);
      const { done } = await atRest(id);
      expect(done).toBeLessThan(150);
      const resumed = await client.send('POST', `/v1/imports/${id}/resume`);
      expect(resumed.status).toBe(200);
      expect(await atRest(id)).toMatchObject({ state: 'done', done: 150, created: 150 });
    });
  });
}
