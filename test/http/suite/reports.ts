import { describe, expect, it } from 'vitest';
import { type Client, unique } from '../client.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

const OUTLET = { name: 'Bay Wire', domain: 'bay-wire.example' };

/** /v1/reports and their revisions. */
export function reportSuite(client: Client): void {
  const body = (more: object = {}) => ({
    outlet: OUTLET,
    url: `https://bay-wire.example/${unique()}`,
    publishedAt: '2031-03-04T10:00:00+02:00',
    language: 'en',
    headline: 'Ferry strikes pier',
    bylines: ['Mara Lind'],
    text: 'A ferry struck a pier.\n\nNobody is missing.',
    ...more,
  });

  describe('/v1/reports', () => {
    it('adds a report once, and a changed text as a revision', async () => {
      const report = body();
      const created = await client.post('/v1/reports', report);
      expect([created.status, created.body.status, created.body.revisionNumber]).toEqual([201, 'created', 1]);
      expect(created.headers.get('location')).toBe(`/v1/reports/${created.body.id}`);
      const again = await client.post('/v1/reports', report);
      expect([again.status, again.body]).toEqual([200, { ...created.body, status: 'unchanged' }]);
      const revised = await client.post('/v1/reports', { ...report, text: 'A ferry rammed a pier.' });
      expect([revised.status, revised.body]).toMatchObject([
        200,
        { id: created.body.id, status: 'revised', revisionNumber: 2 },
      ]);

      const read = await client.get(`/v1/reports/${created.body.id}`);
      expect(read.body).toMatchObject({
        id: created.body.id,
        url: report.url,
        outlet: OUTLET,
        publishedAt: '2031-03-04T08:00:00.000Z',
        text: 'A ferry rammed a pier.',
        revisionCount: 2,
      });
      const revisions = (await client.get(`/v1/reports/${created.body.id}/revisions`)).body.items;
      expect(
        revisions.map((each: { number: number; current: boolean }) => [each.number, each.current]),
      ).toEqual([
        [2, true],
        [1, false],
      ]);
      const first = await client.get(`/v1/reports/${created.body.id}/revisions/1`);
      expect([first.body.id, first.body.text]).toEqual([created.body.revisionId, report.text]);
      for (const reference of ['current', '2', revised.body.revisionId]) {
        const revision = await client.get(`/v1/reports/${created.body.id}/revisions/${reference}`);
        expect([reference, revision.body?.number]).toEqual([reference, 2]);
      }
      expectProblem(await client.get(`/v1/reports/${created.body.id}/revisions/3`), 404, 'notFound');
    });

    it('shows what changed between two revisions, and only what alters the meaning where that is asked for', async () => {
      const report = body({ text: '🚢 The ferry left at nine. It was “late”. Twelve people were hurt.' });
      const { id } = await client.make('/v1/reports', report);
      const text = '🚢 The ferry left at nine. It was "late". Fourteen people were hurt.';
      await client.post('/v1/reports', { ...report, headline: 'Ferry rams pier', text });
      const address = `/v1/reports/${id}/revisions/diff`;
      const diff = await client.get(address);
      expect([diff.status, diff.body.from.number, diff.body.to.number]).toEqual([200, 1, 2]);
      expect(diff.body.edits[0].before.field).toBe('headline');
      const sides = { before: diff.body.from, after: diff.body.to };
      for (const edit of diff.body.edits) {
        for (const side of ['before', 'after'] as const) {
          if (edit[side] === null) continue;
          const { field, start, end, exact, revisionId } = edit[side];
          expect(sides[side][field === 'body' ? 'text' : field].slice(start, end)).toBe(exact);
          expect(revisionId).toBe(sides[side].id);
        }
      }
      const meant = (await client.get(`${address}?from=1&to=current&substantive=true`)).body.edits;
      expect(meant.length).toBeLessThan(diff.body.edits.length);
      expect(meant.some((edit: { after: { exact: string } }) => /Fourteen/.test(edit.after?.exact))).toBe(
        true,
      );
      const points = (await client.get(`${address}?offsets=codepoint`)).body.edits.at(-1).after;
      expect([...text].slice(points.start, points.end).join('')).toBe(points.exact);
      expect((await client.get(`${address}?from=2&to=2`)).body.edits).toEqual([]);
      expectProblem(await client.get(`${address}?from=7`), 404, 'notFound');
      expectProblem(await client.get(`${address}?from=first`), 400, 'invalidRequest');
    });

    it('is one report under many adds at once', async () => {
      const report = body();
      const replies = await Promise.all(Array.from({ length: 12 }, () => client.post('/v1/reports', report)));
      expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1);
      expect(replies.filter((reply) => reply.body.status === 'created')).toHaveLength(1);
      expect(replies.filter((reply) => reply.body.status === 'unchanged')).toHaveLength(11);
    });

    it('points at what is wrong with a report', async () => {
      const wrong: [object, number, string][] = [
        [{ outlet: undefined }, 400, '/outlet'],
        [{ outletId: '00000000-0000-4000-8000-000000000000' }, 400, '/outletId'],
        [{ text: undefined, url: undefined }, 400, '/text'],
        // An address alone is fetched; this service fetches nothing, and the guard would not let it.
        [{ text: undefined }, 422, '/url'],
        [{ text: '\u2003' }, 422, '/text'],
        [{ url: 'ftp://bay-wire.example/1' }, 400, '/url'],
        [{ url: 'bay-wire.example/1' }, 400, '/url'],
        [{ publishedAt: '4 March' }, 400, '/publishedAt'],
        [{ publishedAt: '2031-02-30T00:00:00Z' }, 400, '/publishedAt'],
        [{ language: 'en_GB' }, 400, '/language'],
        [{ bylines: 'Mara Lind' }, 400, '/bylines'],
        [{ tags: ['ok', ''] }, 422, '/tags/1'],
        [{ kind: 'tweet' }, 400, '/kind'],
        [{ eventId: '00000000-0000-4000-8000-000000000000' }, 400, '/eventId'],
      ];
      for (const [more, status, pointer] of wrong) {
        const reply = await client.post('/v1/reports', body(more));
        expect([more, reply.status, pointersOf(reply.body ?? {})]).toEqual([
          more,
          status,
          [`body:${pointer}`],
        ]);
      }
    });

    it('lists by what journalists ask for', async () => {
      const mark = unique();
      const domain = `${mark}.example`;
      const add = (more: object) =>
        client.make('/v1/reports', body({ outlet: { name: mark, domain }, ...more }));
      const early = await add({
        publishedAt: '2031-03-01',
        text: `The ${mark} ferry left.`,
        language: 'en-GB',
      });
      const late = await add({
        publishedAt: '2031-03-05T09:00:00Z',
        language: 'nb',
        kind: 'document',
        tags: [mark],
      });
      const ids = async (query: string) => {
        const reply = await client.get(`/v1/reports?outlet=${domain}&${query}`);
        expect([query, reply.status]).toEqual([query, 200]);
        return reply.body.items.map((item: { id: string }) => item.id);
      };
      expect(await ids('sort=publishedAt')).toEqual([early.id, late.id]);
      expect(await ids('sort=-publishedAt')).toEqual([late.id, early.id]);
      expect(await ids('publishedFrom=2031-03-02')).toEqual([late.id]);
      expect(await ids('publishedTo=2031-03-01')).toEqual([early.id]);
      expect(await ids('language=en')).toEqual([early.id]);
      expect(await ids('kind=document')).toEqual([late.id]);
      expect(await ids(`tag=${mark}`)).toEqual([late.id]);
      expect(await ids(`q=${mark}`)).toContain(early.id);
      // Where reports are grouped as they come, the first may have found others of its event.
      const { eventId } = (await client.get(`/v1/reports/${early.id}`)).body;
      const alone = eventId === null ? [early.id, late.id] : [late.id];
      expect((await ids('event=none')).sort()).toEqual(alone.sort());
    });

    it('updates data about the report, and deletes it with its revisions', async () => {
      const { id } = await client.make('/v1/reports', body());
      const address = `/v1/reports/${id}`;
      expectProblem(
        await client.send('PATCH', address, { json: { tags: ['harbour'] } }),
        428,
        'preconditionRequired',
      );
      const headers = { 'if-match': (await client.get(address)).headers.get('etag')! };
      const updated = await client.send('PATCH', address, { json: { tags: ['harbour'] }, headers });
      expect([updated.status, updated.body.tags]).toEqual([200, ['harbour']]);
      const text = await client.send('PATCH', address, {
        json: { text: 'Other.' },
        headers: { 'if-match': '*' },
      });
      expect(pointersOf(expectProblem(text, 400, 'invalidRequest'))).toEqual(['body:/text']);
      expect((await client.send('DELETE', address)).status).toBe(204);
      for (const gone of [address, `${address}/revisions`, `${address}/revisions/1`]) {
        expectProblem(await client.get(gone), 404, 'notFound');
      }
    });
  });
}
