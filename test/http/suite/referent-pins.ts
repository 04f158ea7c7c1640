import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, unique } from '../client.ts';
import { expectExactEvidence } from './evidence.ts';
import { expectProblem, pointersOf } from './expect-problem.ts';

const TEXTS = [
  'A ferry struck a pier in Hallow Bay. Harbour chief Ines Calder closed the quay. Calder spoke of luck.',
  'The ferry struck the pier of Hallow Bay. The woman from the quay spoke of luck.',
];
const PIN = { relation: 'same', a: 'Ines Calder', b: 'the woman from the quay' };

/** /v1/events/{id}/referents: people say who is who, and every later comparison hears it. */
export function referentPinSuite(client: Client): void {
  describe('/v1/events/{eventId}/referents', () => {
    let eventId: string;
    let at: string;
    const put = (id: string, json: object, headers: Record<string, string> = {}) =>
      client.send('PUT', `${at}/${id}`, { json, headers });
    const cells = (body: { naming: { referents: { canonical: string; cells: unknown[] }[] } }) =>
      body.naming.referents.find(({ canonical }) => canonical === 'Ines Calder')!.cells.length;

    beforeAll(async () => {
      eventId = (await client.make('/v1/events', { title: `Ferry ${unique()}` })).id;
      at = `/v1/events/${eventId}/referents`;
      for (const [i, text] of TEXTS.entries())
        await client.make('/v1/reports', {
          outlet: { name: `Outlet ${i}`, domain: `${unique()}.example` },
          language: 'en',
          headline: '',
          text: `${text} ${unique()}.`,
          eventId,
        });
    });

    it('pins, compares by it at once, in JSON and on the page, and ends it', async () => {
      const id = crypto.randomUUID();
      const address = `/v1/events/${eventId}/naming`;
      const before = await client.get(address);
      expect(cells(before.body)).toBe(1);
      const made = await put(id, PIN);
      expect([made.status, made.headers.get('location')]).toEqual([201, `${at}/${id}`]);
      const after = await client.get(address, { 'if-none-match': before.headers.get('etag')! });
      expect([after.status, cells(after.body)]).toEqual([200, 2]);
      expectExactEvidence(after.body);
      const html = { accept: 'text/html' };
      expect((await client.get(address, html)).text).toContain('pinned by hand');
      expect((await client.get(at, html)).text).toContain('the woman from the quay');
      const whole = await client.get(`/v1/events/${eventId}/comparison?lens=naming`);
      expect(whole.body.naming).toEqual(after.body.naming);
      expect((await client.send('DELETE', `${at}/${id}`)).status).toBe(204);
      expect((await client.get(address)).headers.get('etag')).toBe(before.headers.get('etag'));
      expectProblem(await client.get(`${at}/${id}`), 404, 'notFound');
      const past = await client.get(`${at}/${id}/history`);
      expect(past.body.items.map((item: { change: string }) => item.change)).toEqual(['deleted', 'created']);
    });

    it('asks for the version that was read, and takes the same again', async () => {
      const id = crypto.randomUUID();
      const absent = await put(id, PIN, { 'if-match': '"1.x"' });
      expectProblem(absent, 412, 'preconditionFailed');
      const made = await put(id, PIN);
      const again = await put(id, PIN);
      expect([again.status, again.text]).toEqual([200, made.text]);
      const noted = { ...PIN, note: 'By the caption.' };
      expectProblem(await put(id, noted), 428, 'preconditionRequired');
      const headers = { 'if-match': made.headers.get('etag')! };
      const [first, second] = await Promise.all([
        put(id, noted, headers),
        put(id, { ...PIN, note: 'By the voice.' }, headers),
      ]);
      expect([first.status, second.status].sort()).toEqual([200, 412]);
      const read = await client.get(`${at}/${id}`);
      expect([read.body.version, read.headers.get('etag')!.startsWith('"2.')]).toEqual([2, true]);
      const list = await client.get(`${at}?limit=1`);
      expect(list.body.items).toEqual([read.body]);
      const ended = await client.send('DELETE', `${at}/${id}`, { headers });
      expectProblem(ended, 412, 'preconditionFailed');
      expect((await client.send('DELETE', `${at}/${id}`)).status).toBe(204);
    });

    it('names the pin that a new one contradicts', async () => {
      const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
      await put(one, { ...PIN, relation: 'different' });
      const refused = expectProblem(await put(two, PIN), 409, 'conflict');
      expect(refused.detail).toContain(one);
      expect(pointersOf(refused)).toEqual(['body:/relation']);
      await client.send('DELETE', `${at}/${one}`);
    });

    it.each([
      [{ ...PIN, a: ' ' }, '/a'],
      [{ ...PIN, b: 'x'.repeat(301) }, '/b'],
      [{ ...PIN, b: 'ines CALDER’s' }, '/b'],
      [{ ...PIN, relation: 'alike' }, '/relation'],
      [{ ...PIN, why: 'x' }, '/why'],
    ])('refuses %j', async (json, pointer) => {
      const refused = expectProblem(await put(crypto.randomUUID(), json), 400, 'invalidRequest');
      expect(pointersOf(refused)).toEqual([`body:${pointer}`]);
    });

    it('takes pins in a comparison of texts, too', async () => {
      const reports = TEXTS.map((text) => ({ text, language: 'en' }));
      const compare = (referents: object[]) => client.post('/v1/compare?lens=naming', { reports, referents });
      const { status, body } = await compare([PIN]);
      expect([status, cells(body)]).toEqual([200, 2]);
      expectExactEvidence(body);
      const against = await compare([PIN, { ...PIN, relation: 'different' }]);
      expect(pointersOf(expectProblem(against, 400, 'invalidRequest'))).toEqual(['body:/referents/1']);
      const many = Array.from({ length: 201 }, (_, i) => ({ ...PIN, b: `woman ${i}` }));
      expectProblem(await compare(many), 422, 'outOfLimits');
    });
  });
}
