import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { GOOD, type Named, type NamedSide } from './reports.ts';

/** What came with a question, as far as tests look at it. */
export interface Question {
  path: string;
  authorization: string | null;
  body: string;
}

export interface Stub {
  origin: string;
  close(): Promise<void>;
}

type Misdeed = (response: ServerResponse, question: Question, count: number) => void;

/** A chat completion as well-behaved servers write it. */
const completion = (content: unknown, more: object = {}) => ({
  id: 'c-1',
  object: 'chat.completion',
  model: 'stub-2026-01',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...more }],
});

const json = (response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const says =
  (content: string): Misdeed =>
  (response) =>
    json(response, completion(content));
const names = (findings: unknown): Misdeed => says(JSON.stringify({ findings }));
const status =
  (code: number, headers: Record<string, string> = {}): Misdeed =>
  (response) =>
    json(response, { error: { message: 'SECRET of the provider' } }, code, headers);
const raw =
  (type: string, body: string): Misdeed =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(body);

const [act] = GOOD as [Named];
const withA = (change: Partial<NamedSide>) => [{ ...act, a: { ...act.a, ...change } }];

/** How the stub answers, by the first step of the path. `count` is how often that step was asked before. */
const MISDEEDS: Record<string, Misdeed> = {
  good: names(GOOD),
  fenced: says(`\`\`\`json\n${JSON.stringify({ findings: GOOD })}\n\`\`\``),
  'extra-members': names(
    GOOD.map((finding) => ({
      ...finding,
      tier: 'exact',
      note: '<script>alert(1)</script> a shameful lie',
      a: { ...finding.a, revisionId: 'x', verdict: 'biased' },
    })),
  ),
  none: names([]),
  duplicates: names([...GOOD, ...GOOD]),
  turned: names(GOOD.map(({ kind, a, b }) => ({ kind, a: b, b: a }))),
  thousands: names(Array.from({ length: 5000 }, () => act)),
  'off-by-one': names(withA({ start: 21, end: 33 })),
  'right-offsets': names(withA({ start: 20, end: 32 })),
  'beyond-the-end': names(withA({ start: 20, end: 32_000 })),
  'negative-start': names(withA({ start: -1, end: 11 })),
  'half-offsets': names(withA({ start: 20.5, end: 32 })),
  'one-offset': names(withA({ start: 20 })),
  'wrong-report': names(withA({ report: 1 })),
  'no-such-report': names([...withA({ report: 2 }), ...withA({ report: -1 }), ...withA({ report: 0.5 })]),
  'report-as-text': names(withA({ report: '0' as never })),
  'same-report': names([{ ...act, b: { ...act.a, exact: 'The quay lay silent' } }]),
  'no-such-field': names([...withA({ field: 'text' }), ...withA({ field: '__proto__' })]),
  'not-quite': names([...withA({ exact: 'stopped  work' }), ...withA({ exact: 'Stopped work' })]),
  'half-a-word': names(withA({ exact: 'topped wor' })),
  'half-a-pair': names(withA({ exact: 'at dawn \ud83d' })),
  'twice-there': names(withA({ exact: 'The' })),
  'inside-other-words': names(withA({ exact: 'cat' })),
  'across-paragraphs': names(withA({ exact: 'said.\n\nThe quay' })),
  'too-long-a-quotation': names(withA({ exact: 'Crane crews in Sund '.repeat(7) })),
  blank: names([...withA({ exact: '' }), ...withA({ exact: ' ' }), ...withA({ exact: '🚢' })]),
  'same-words': names([
    {
      kind: 'sameReferent',
      a: { report: 0, field: 'body', exact: 'crews' },
      b: { report: 1, field: 'body', exact: 'crews' },
    },
  ]),
  'unknown-kind': names([
    { ...act, kind: 'biased' },
    { ...act, kind: 'constructor' },
  ]),
  malformed: names([null, 7, 'text', [], {}, { kind: 'sameAct' }, { ...act, a: null }, { ...act, kind: 7 }]),
  'obeys-the-text': names([
    { kind: 'verdict', text: 'The first outlet lies' },
    { kind: 'sameAct', a: { report: 0, field: 'body', exact: 'the outlet lies' }, b: act.b },
  ]),
  'echoes-the-question': (response, { body }) => json(response, completion(body)),
  'not-an-object': says('[1, 2]'),
  'null-as-json': says('null'),
  'findings-as-object': names({ 0: act }),
  prose: says('Here is what I found: the first outlet is biased.'),
  'half-json': says('{"findings": [{"kind": "sameAct"'),
  'nested-deep': says(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  'cut-short': (response) => json(response, completion('{"findings": []}', { finish_reason: 'length' })),
  'no-choices': (response) => json(response, { choices: [] }),
  'no-members': (response) => json(response, {}),
  'null-body': (response) => json(response, null),
  'null-content': (response) => json(response, completion(null)),
  'empty-content': (response) => json(response, completion('  ')),
  'odd-version': (response) =>
    json(response, { ...completion('{"findings": []}'), model: '<b>the best</b>\n' }),
  'wrong-json': raw('application/json', '{"choices": ['),
  'not-utf8': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22])),
  html: raw('text/html', '<!doctype html><title>Sign in</title>'),
  'no-type': (response) => response.writeHead(200).end(JSON.stringify(completion('{"findings": []}'))),
  'event-stream': raw('text/event-stream', 'data: {}\n\n'),
  unauthorised: status(401),
  'not-there': status(404),
  empty: (response) => response.writeHead(204).end(),
  failing: status(500),
  'failing-once': (response, question, count) =>
    (count === 0 ? status(503) : names(GOOD))(response, question, count),
  'too-many': status(429),
  'too-many-for-long': status(429, { 'retry-after': '60' }),
  redirecting: (response) =>
    response.writeHead(302, { location: '/good/v1/chat/completions', 'content-length': '0' }).end(),
  'redirecting-for-good': (response) =>
    response.writeHead(308, { location: '/good/v1/chat/completions', 'content-length': '0' }).end(),
  huge: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const piece = 'x'.repeat(64 * 1024);
    let left = 160;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        if (!response.write(piece)) return void response.once('drain', more);
      }
      response.end();
    };
    response.write('{"choices":[{"message":{"content":"');
    more();
  },
  'huge-by-its-length': (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': String(10 * 1024 * 1024) })
      .write('{'),
  bomb: (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(50 * 1024 * 1024, 0x20))),
  hanging: () => {},
  'hanging-in-the-middle': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices": '),
  dripping: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 50);
    response.once('close', () => clearInterval(drip));
  },
  'breaking-off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"choices": ', () => response.destroy());
  },
  'closing-at-once': (response) => response.destroy(),
};

export type MisdeedName = keyof typeof MISDEEDS;

/**
 * A local server that speaks chat completions badly: the first step of the path says how. `GET /asked/{step}` gives the
 * questions that came under a step, so that a test in another process can see them.
 */
export async function startStub(): Promise<Stub> {
  const asked = new Map<string, Question[]>();
  const server = createServer((request, response) => {
    const step = request.url!.split('/')[1]!;
    if (step === 'asked') return void json(response, asked.get(request.url!.split('/')[2]!) ?? []);
    void bodyOf(request).then((body) => {
      const question = { path: request.url!, authorization: request.headers.authorization ?? null, body };
      const before = asked.get(step) ?? [];
      asked.set(step, [...before, question]);
      const misdeed = MISDEEDS[step];
      if (misdeed === undefined) throw new Error(`the stub has no ${step}`);
      misdeed(response, question, before.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
