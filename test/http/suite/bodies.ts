import { describe, expect, it } from 'vitest';
import type { Client } from '../client.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const PAIR = [{ text: 'The ferry left at noon.' }, { text: 'At noon the ferry left.' }];

/** Bodies that are not JSON, not of the documented form, or out of their limits. */
export function bodySuite(client: Client): void {
  const compare = (raw: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
    client.send('POST', '/v1/compare', { raw, headers });

  describe('bodies', () => {
    it('takes JSON alone (415)', async () => {
      const text = JSON.stringify({ reports: PAIR });
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/jsonx',
        'application/json; charset=utf-16',
      ]) {
        expectProblem(await compare(text, { 'content-type': type }), 415, 'unsupportedMediaType');
      }
      const bytes = new TextEncoder().encode(text);
      expectProblem(await compare(bytes, {}), 415, 'unsupportedMediaType');
      expectProblem(
        await compare(bytes, { ...JSON_TYPE, 'content-encoding': 'gzip' }),
        415,
        'unsupportedMediaType',
      );
      expect((await compare(text, { 'content-type': 'Application/JSON; Charset="UTF-8"' })).status).toBe(200);
    });

    it('says where malformed JSON breaks off', async () => {
      const broken: [string, string, RegExp][] = [
        ['{"reports": [', 'syntax', /Line 1, column 14: expected a value, the text ends/],
        ['{\n  "reports": [}', 'syntax', /Line 2, column 15/],
        ["{'reports': []}", 'syntax', /column 2/],
        ['{"reports": []} x', 'syntax', /column 17: expected the end/],
        ['{"reports": [1,]}', 'syntax', /column 16/],
        ['{"a": 01}', 'syntax', /column 8/],
        ['{"a": "\u0001"}', 'syntax', /column 8/],
        ['{"a": NaN}', 'syntax', /column 7/],
        ['', 'empty', /empty/],
        [' \n', 'empty', /empty/],
        ['{"reports": [], "reports": []}', 'duplicateKey', /stands twice/],
        ['['.repeat(100_000), 'tooDeep', /32 levels/],
        [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'tooDeep', /32 levels/],
        [`[${'0,'.repeat(300_000)}0]`, 'tooManyValues', /200000/],
      ];
      for (const [raw, code, detail] of broken) {
        const problem = expectProblem(await compare(raw), 400, 'malformedJson');
        expect(problem.errors[0]).toMatchObject({ in: 'body', code });
        expect(problem.detail).toMatch(detail);
      }
      expectProblem(await compare(new Uint8Array([0x7b, 0xff, 0x7d])), 400, 'malformedJson');
    });

    it('points at unknown, missing and mistyped members', async () => {
      const reply = await client.post('/v1/compare', {
        reports: [
          { text: 'One.', mood: 'glad' },
          { headline: 'Two' },
          { text: 3 },
          { text: 'a', html: '<p>a' },
        ],
        extra: true,
      });
      const problem = expectProblem(reply, 400, 'invalidRequest');
      expect(pointersOf(problem).sort()).toEqual(
        ['/extra', '/reports/0/mood', '/reports/1/text', '/reports/2/text', '/reports/3/html'].map(
          (p) => `body:${p}`,
        ),
      );
      for (const body of [null, [], 'text', 7, {}]) {
        expectProblem(await client.post('/v1/compare', body), 400, 'invalidRequest');
      }
      expectProblem(await compare('{"__proto__": {"reports": []}}'), 400, 'invalidRequest');
    });

    it('refuses NUL and lone surrogates with a pointer, in values and in names', async () => {
      for (const text of ['a\\u0000b', 'a\\ud800b', '\\udc00']) {
        const raw = `{"reports": [{"text": "${text}"}, {"text": "fine"}]}`;
        expect(pointersOf(expectProblem(await compare(raw), 422, 'outOfLimits'))).toEqual([
          'body:/reports/0/text',
        ]);
        expectProblem(await compare(`{"${text}": 1}`), 400, 'invalidRequest');
        const event = `{"title": "Fine", "places": ["fine", "${text}"]}`;
        const reply = await client.send('POST', '/v1/events', { raw: event, headers: JSON_TYPE });
        expect(pointersOf(expectProblem(reply, 422, 'outOfLimits'))).toEqual(['body:/places/1']);
      }
    });

    it('counts the bytes that arrive (413), whatever content-length says', async () => {
      const chunk = new TextEncoder().encode(' '.repeat(1024 * 1024));
      let sent = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1;
          controller.enqueue(chunk);
        },
      });
      const problem = expectProblem(await compare(endless), 413, 'bodyTooLarge');
      expect(problem.detail).toMatch(/16777216 bytes/);
      expect(sent).toBeLessThan(40);
      expectProblem(await compare(' '.repeat(17 * 1024 * 1024)), 413, 'bodyTooLarge');
      const title = 'x'.repeat(300 * 1024);
      expectProblem(await client.post('/v1/events', { title }), 413, 'bodyTooLarge');
    });

    it('answers 422 with the rule for values out of their limits', async () => {
      const limits: [unknown, string][] = [
        [[], '/reports'],
        [[{ text: 'One.' }], '/reports'],
        [Array(51).fill({ text: 'One.' }), '/reports'],
        [[{ text: '' }, { text: 'Two.' }], '/reports/0/text'],
        [[{ text: ' \n\t\u00a0' }, { text: 'Two.' }], '/reports/0/text'],
        [[{ text: 'One.' }, { text: 'x'.repeat(250_001) }], '/reports/1/text'],
        [Array(5).fill({ text: 'word '.repeat(49_000) }), '/reports'],
        [[{ text: 'One.', headline: 'x'.repeat(1001) }, { text: 'Two.' }], '/reports/0/headline'],
      ];
      for (const [reports, pointer] of limits) {
        const problem = expectProblem(await client.post('/v1/compare', { reports }), 422, 'outOfLimits');
        expect(pointersOf(problem)).toEqual([`body:${pointer}`]);
        expect(problem.errors[0].detail).toMatch(/at least|at most|white space/);
      }
    });
  });
}
