import { describe, expect, it } from 'vitest';
import { type Client, unique } from '../client.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

/** /v1/outlets, and with it what every stored resource does: ETag, If-Match, paging, conflicts. */
export function outletSuite(client: Client): void {
  const make = (more: object = {}) => client.make('/v1/outlets', { name: `Post ${unique()}`, ...more });
  const change = (id: string, json: unknown, headers: Record<string, string>) =>
    client.send('PATCH', `/v1/outlets/${id}`, { json, headers });

  describe('/v1/outlets', () => {
    it('creates, reads, updates and deletes', async () => {
      const name = `Post ${unique()}`;
      const domain = `${unique()}.example`;
      const created = await client.post('/v1/outlets', {
        name,
        domains: [domain],
        country: 'no',
        kind: 'newspaper',
      });
      expect([created.status, created.body]).toEqual([
        201,
        expect.objectContaining({
          name,
          domains: [domain],
          country: 'NO',
          kind: 'newspaper',
          ratings: [],
          version: 1,
        }),
      ]);
      const address = created.headers.get('location')!;
      expect(address).toBe(`/v1/outlets/${created.body.id}`);
      const read = await client.get(address);
      expect([read.status, read.body]).toEqual([200, created.body]);
      expect(read.headers.get('etag')).toBe(created.headers.get('etag'));

      const updated = await change(
        created.body.id,
        { country: null },
        { 'if-match': read.headers.get('etag')! },
      );
      expect([updated.status, updated.body.country, updated.body.name, updated.body.version]).toEqual([
        200,
        null,
        name,
        2,
      ]);
      expect(updated.headers.get('etag')).not.toBe(read.headers.get('etag'));
      expect((await client.get(address)).headers.get('etag')).toBe(updated.headers.get('etag'));

      const stale = await client.send('DELETE', address, {
        headers: { 'if-match': read.headers.get('etag')! },
      });
      expectProblem(stale, 412, 'preconditionFailed');
      const gone = await client.send('DELETE', address);
      expect([gone.status, gone.text]).toEqual([204, '']);
      expectProblem(await client.get(address), 404, 'notFound');
      expectProblem(await client.send('DELETE', address), 404, 'notFound');
    });

    it('updates only what the client has seen', async () => {
      const { id } = await make();
      const etag = (await client.get(`/v1/outlets/${id}`)).headers.get('etag')!;
      expectProblem(await change(id, { country: 'NO' }, {}), 428, 'preconditionRequired');
      for (const tag of [`W/${etag}`, '"0.other"', '"99"']) {
        expectProblem(await change(id, { country: 'NO' }, { 'if-match': tag }), 412, 'preconditionFailed');
      }
      for (const tag of ['unquoted', '"a", "b"', '""x']) {
        const problem = expectProblem(
          await change(id, { country: 'NO' }, { 'if-match': tag }),
          400,
          'invalidRequest',
        );
        expect(pointersOf(problem)).toEqual(['header:/if-match']);
      }
      const both = await Promise.all(
        ['NO', 'SE'].map((country) => change(id, { country }, { 'if-match': etag })),
      );
      expect(both.map((reply) => reply.status).sort()).toEqual([200, 412]);
      expect((await change(id, { country: 'DK' }, { 'if-match': '*' })).body.country).toBe('DK');
    });

    it('keeps a domain to one outlet', async () => {
      const domain = `${unique()}.example`;
      await make({ domains: [domain] });
      const taken = await client.post('/v1/outlets', { name: 'Another', domains: [domain] });
      expectProblem(taken, 409, 'conflict');
    });

    it('keeps ratings as somebody’s, with the address where they stand', async () => {
      const rating = { rater: 'Press Review', value: 'centre', url: 'https://review.example/1', date: null };
      expect((await make({ ratings: [rating] })).ratings).toEqual([rating]);
      const { url: _, ...bare } = rating;
      const problem = expectProblem(
        await client.post('/v1/outlets', { name: 'X', ratings: [bare] }),
        400,
        'invalidRequest',
      );
      expect(pointersOf(problem)).toEqual(['body:/ratings/0/url']);
    });

    it('lists a page at a time, everything once', async () => {
      const mark = unique();
      const made = [];
      for (let i = 0; i < 5; i += 1) made.push((await make({ name: `${mark} ${i}` })).id);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const { status, body } = await client.get(`/v1/outlets?q=${mark}&limit=2${query}`);
        expect(status).toBe(200);
        expect(body.items.length).toBeLessThanOrEqual(2);
        seen.push(...body.items.map((outlet: { id: string }) => outlet.id));
        cursor = body.nextCursor;
      } while (cursor !== null);
      expect(seen.sort()).toEqual(made.sort());
    });
  });
}
