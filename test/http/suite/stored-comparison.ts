import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, unique } from '../client.ts';
import { expectExactEvidence, sliceCodePoints } from './evidence.ts';
import { expectProblem } from './expect-problem.ts';

/** Comparisons of what is stored: two reports, an event, an event through one lens. */
export function storedComparisonSuite(client: Client): void {
  describe('comparisons of stored reports', () => {
    let eventId: string;
    let ids: string[];
    let emptyId: string;

    beforeAll(async () => {
      eventId = (await client.make('/v1/events', { title: 'Ferry strikes pier' })).id;
      emptyId = (await client.make('/v1/events', { title: 'Nothing yet' })).id;
      const texts = [
        'A ferry 🚢 struck a pier in Hallow Bay on Tuesday, injuring 12 people. Nobody is missing.',
        'At least 14 people were injured when a ferry 🚢 struck a pier in Hallow Bay.',
        'The harbour authority of Hallow Bay said that nobody is missing after a ferry struck a pier. Divers will inspect the old lighthouse on Friday.',
      ];
      ids = [];
      for (const [i, text] of texts.entries()) {
        const { id } = await client.make('/v1/reports', {
          outlet: { name: `Outlet ${i}`, domain: `${unique()}.example` },
          publishedAt: `2031-03-0${i + 1}`,
          headline: `Ferry strikes pier, version ${i}`,
          text: `${text} ${unique()}.`,
          eventId,
        });
        ids.push(id);
      }
    });

    const reportIds = (body: { reports: { reportId: string }[] }) =>
      body.reports.map((report) => report.reportId);

    it('compares an event, in order of publication, with the revision in every span', async () => {
      const { status, body, headers } = await client.get(`/v1/events/${eventId}/comparison`);
      expect([status, body.eventId, reportIds(body)]).toEqual([200, eventId, ids]);
      expect(expectExactEvidence(body)).toBeGreaterThan(10);
      expect(body.wording.links.length).toBeGreaterThan(0);
      expect(body.headlines.items).toHaveLength(3);
      const again = await client.get(`/v1/events/${eventId}/comparison`, {
        'if-none-match': headers.get('etag')!,
      });
      expect(again.status).toBe(304);
    });

    it('says what others have and one report has not, and what was new when', async () => {
      const address = `/v1/events/${eventId}/coverage`;
      const { status, body } = await client.get(`${address}?notFoundIn=${ids[1]}`);
      expect(status).toBe(200);
      expect(body.coverage.items.length).toBeGreaterThan(0);
      for (const { cells } of body.coverage.items) expect(cells[1].state).toBe('notFound');
      expectExactEvidence(body);
      expectProblem(await client.get(`${address}?notFoundIn=${eventId}`), 404, 'notFound');
      const timeline = await client.get(`/v1/events/${eventId}/timeline`);
      expect(timeline.status).toBe(200);
      expect(timeline.body.entries.map(({ report }: { report: number }) => report)).toEqual([0, 1, 2]);
      expect(timeline.body.entries[0].revisions).toMatchObject([{ number: 1, current: true }]);
      expectExactEvidence(timeline.body);
    });

    it('narrows by lens and by report, and counts code points', async () => {
      const address = `/v1/events/${eventId}/comparison`;
      const lens = (await client.get(`${address}?lens=headlines`)).body;
      expect([lens.headlines === undefined, lens.wording]).toEqual([false, undefined]);
      const two = (await client.get(`${address}?report=${ids[0]}&report=${ids[2]}`)).body;
      expect(reportIds(two)).toEqual([ids[0], ids[2]]);
      expect(reportIds((await client.get(`${address}?report=${ids[0]},${ids[2]}`)).body)).toEqual(
        reportIds(two),
      );
      const points = (await client.get(`${address}?offsets=codepoint`)).body;
      expect(expectExactEvidence(points, sliceCodePoints)).toBeGreaterThan(10);
      expectProblem(await client.get(`${address}?report=${eventId}`), 404, 'notFound');
    });

    it('answers one lens at its own address', async () => {
      for (const lens of ['wording', 'headlines']) {
        const { status, body } = await client.get(`/v1/events/${eventId}/${lens}`);
        expect([status, Object.keys(body).sort()]).toEqual([
          200,
          ['engineVersion', 'eventId', lens, 'reports'].sort(),
        ]);
        const whole = (await client.get(`/v1/events/${eventId}/comparison`)).body;
        expect(body[lens]).toEqual(whole[lens]);
      }
    });

    it('compares two reports as a stateless call compares their texts', async () => {
      const pair = await client.get(`/v1/compare?a=${ids[0]}&b=${ids[1]}`);
      expect([pair.status, reportIds(pair.body)]).toEqual([200, [ids[0], ids[1]]]);
      expectExactEvidence(pair.body);
      const reports = pair.body.reports.map(
        ({ outlet, publishedAt, headline, text }: Record<string, unknown>) => ({
          outlet,
          publishedAt,
          headline,
          text,
        }),
      );
      const stateless = await client.post('/v1/compare', { reports });
      expect(withoutRevisions(pair.body.wording)).toEqual(stateless.body.wording);
      expect(withoutRevisions(pair.body.headlines)).toEqual(stateless.body.headlines);
      expectProblem(await client.get(`/v1/compare?a=${ids[0]}&b=${ids[0]}`), 400, 'invalidRequest');
      expectProblem(await client.get(`/v1/compare?a=${ids[0]}`), 400, 'invalidRequest');
    });

    it('marks a report against its event, or against one report', async () => {
      const { status, body } = await client.get(`/v1/reports/${ids[1]}/annotated`);
      expect([status, body.eventId, body.reports[body.report].reportId]).toEqual([200, eventId, ids[1]]);
      expect(body.marks.length).toBeGreaterThan(0);
      expectExactEvidence(body);
      expect(body.marks.every((mark: { report: number }) => mark.report === body.report)).toBe(true);
      const one = (await client.get(`/v1/reports/${ids[1]}/annotated?against=${ids[0]}&offsets=codepoint`))
        .body;
      expect([one.eventId, reportIds(one)]).toEqual([null, [ids[1], ids[0]]]);
      expectExactEvidence(one, sliceCodePoints);
      const alone = await client.make('/v1/reports', {
        outlet: 'Alone',
        text: `Nobody else saw it. ${unique()}`,
      });
      expectProblem(await client.get(`/v1/reports/${alone.id}/annotated`), 409, 'conflict');
      expectProblem(
        await client.get(`/v1/reports/${alone.id}/annotated?against=${eventId}`),
        404,
        'notFound',
      );
      expectProblem(await client.get(`/v1/reports/${alone.id}/annotated?against=all`), 400, 'invalidRequest');
    });

    it('finds where else a text stands', async () => {
      const passage = `Nobody at the ${unique()} pier had seen the ferry turn before it struck the outer wall`;
      const add = (text: string) =>
        client.make('/v1/reports', { outlet: `Outlet ${unique()}`, headline: `Ferry ${unique()}`, text });
      const a = await add(`It was early. ${passage}. Then the sirens began.`);
      const b = await add(`A witness spoke to us. ${passage}, she said. The rest is unknown.`);
      const { status, body } = await client.get(`/v1/reports/${a.id}/reuse`);
      expect([status, body.items.map((item: { reportId: string }) => item.reportId)]).toEqual([200, [b.id]]);
      const [shared] = body.items[0].passages;
      expect(shared.a.exact).toContain(passage);
      for (const [id, span] of [
        [a.id, shared.a],
        [b.id, shared.b],
      ]) {
        const { text } = (await client.get(`/v1/reports/${id}`)).body;
        expect(text.slice(span.start, span.end)).toBe(span.exact);
      }
    });

    it('lays two reports out as blocks that hold every sentence once', async () => {
      const pair = `/v1/compare?a=${ids[0]}&b=${ids[1]}`;
      for (const unit of ['sentence', 'paragraph']) {
        const { status, body } = await client.get(`${pair}&unit=${unit}`);
        expect(status).toBe(200);
        expectExactEvidence(body);
        for (const [report, side] of ['a', 'b'].entries()) {
          const held = body.blocks.flatMap((block: Record<string, { exact: string }[]>) => block[side]!);
          const { headline, text } = body.reports[report];
          const words = (of: string) => of.split(/\s+/).sort();
          expect(words(held.map((span: { exact: string }) => span.exact).join(' '))).toEqual(
            words(`${headline} ${text}`),
          );
        }
      }
      const strict = (await client.get(`${pair}&minScore=1`)).body;
      expect(strict.wording.links.every((link: { score: number }) => link.score === 1)).toBe(true);
      expectExactEvidence(strict);
      const headlines = (await client.get(`${pair}&lens=headlines`)).body;
      expect([headlines.blocks, headlines.wording]).toEqual([undefined, undefined]);
      const wording = (await client.get(`/v1/events/${eventId}/wording?minScore=0.999999&ignore=typography`))
        .body;
      expect(wording.wording.links.every((link: { score: number }) => link.score >= 0.999999)).toBe(true);
      for (const wrong of ['unit=word', 'minScore=2', 'minScore=-1', 'minScore=x', 'ignore=case']) {
        expectProblem(await client.get(`${pair}&${wrong}`), 400, 'invalidRequest');
      }
    });

    it('answers for an event with no report, and for one that was merged', async () => {
      const empty = await client.get(`/v1/events/${emptyId}/comparison`);
      expect([empty.status, empty.body.reports]).toEqual([200, []]);
      await client.post(`/v1/events/${eventId}/merge`, { from: emptyId });
      const successor = await client.get(`/v1/events/${emptyId}/comparison`);
      expect([successor.status, successor.body.eventId, reportIds(successor.body)]).toEqual([
        200,
        eventId,
        ids,
      ]);
    });
  });
}

function withoutRevisions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item) => (key === 'revisionId' ? undefined : item)));
}
