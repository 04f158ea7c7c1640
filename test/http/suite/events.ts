import { describe, expect, it } from 'vitest';
import { type Client, unique } from '../client.ts';
import { expectProblem } from './expect-problem.ts';

/** /v1/events: what they are, and which reports they hold. */
export function eventSuite(client: Client): void {
  const makeEvent = (more: object = {}) => client.make('/v1/events', { title: `Event ${unique()}`, ...more });
  const makeReport = (eventId: string | null = null) =>
    client.make('/v1/reports', {
      outlet: { name: 'Bay Wire', domain: 'bay-wire.example' },
      url: `https://bay-wire.example/${unique()}`,
      headline: 'Ferry strikes pier',
      text: `A ferry struck a pier. ${unique()}`,
      eventId,
    });
  const kinds = async (id: string) =>
    (await client.get(`/v1/events/${id}/history`)).body.items.map((entry: { kind: string }) => entry.kind);

  describe('/v1/events', () => {
    it('creates, reads, updates and deletes', async () => {
      const { id, ...event } = await makeEvent({ startedAt: '2031-03-04', places: ['Hallow Bay'] });
      expect(event).toMatchObject({ startedAt: '2031-03-04T00:00:00.000Z', status: 'open', reportCount: 0 });
      const read = await client.get(`/v1/events/${id}`);
      const headers = { 'if-match': read.headers.get('etag')! };
      const closed = await client.send('PATCH', `/v1/events/${id}`, { json: { status: 'closed' }, headers });
      expect([closed.status, closed.body.status, closed.body.title]).toEqual([200, 'closed', event.title]);
      const again = await client.send('PATCH', `/v1/events/${id}`, { json: { status: 'open' }, headers });
      expectProblem(again, 412, 'preconditionFailed');
      const list = await client.get(`/v1/events?q=${event.title.split(' ')[1]}`);
      expect(list.body).toEqual({ items: [closed.body], nextCursor: null });
      expect((await client.send('DELETE', `/v1/events/${id}`)).status).toBe(204);
      expectProblem(await client.get(`/v1/events/${id}`), 404, 'notFound');
    });

    it('refuses an end before the start, and what is no event', async () => {
      const backwards = { title: 'X', startedAt: '2031-03-04', endedAt: '2031-03-03' };
      expectProblem(await client.post('/v1/events', backwards), 400, 'invalidRequest');
      expectProblem(await client.post('/v1/events', { title: '' }), 422, 'outOfLimits');
      expectProblem(await client.post('/v1/events', { title: 'X', status: 'merged' }), 400, 'invalidRequest');
      expectProblem(
        await client.post('/v1/events', { title: 'X', startedAt: '0000-01-01' }),
        422,
        'outOfLimits',
      );
    });

    it('takes reports in and out, and remembers', async () => {
      const [event, other] = [await makeEvent(), await makeEvent()];
      const report = await makeReport(other.id);
      const into = await client.send('PUT', `/v1/events/${event.id}/reports/${report.id}`);
      expect([into.status, into.body.reportCount]).toEqual([200, 1]);
      expect((await client.get(`/v1/reports/${report.id}`)).body.eventId).toBe(event.id);
      expect((await client.get(`/v1/events/${other.id}`)).body.reportCount).toBe(0);
      const list = await client.get(`/v1/events/${event.id}/reports`);
      expect(list.body.items.map((item: { id: string }) => item.id)).toEqual([report.id]);
      expect((await client.send('PUT', `/v1/events/${event.id}/reports/${report.id}`)).status).toBe(200);
      expectProblem(await client.send('DELETE', `/v1/events/${event.id}`), 409, 'conflict');
      const out = await client.send('DELETE', `/v1/events/${event.id}/reports/${report.id}`);
      expect([out.status, out.body.reportCount]).toEqual([200, 0]);
      expectProblem(
        await client.send('DELETE', `/v1/events/${event.id}/reports/${report.id}`),
        404,
        'notFound',
      );
      expect(await kinds(event.id)).toEqual(['reportRemoved', 'reportAdded', 'created']);
    });

    it('merges: the reports move, the old address stays and names its successor', async () => {
      const [into, from] = [await makeEvent(), await makeEvent()];
      const report = await makeReport(from.id);
      const merged = await client.post(`/v1/events/${into.id}/merge`, { from: from.id });
      expect([merged.status, merged.body.reportCount]).toEqual([200, 1]);
      const old = await client.get(`/v1/events/${from.id}`);
      expect(old.body).toMatchObject({ status: 'merged', successorId: into.id, reportCount: 0 });
      expect((await client.get(`/v1/reports/${report.id}`)).body.eventId).toBe(into.id);
      expect(await kinds(from.id)).toContain('mergedInto');
      expect(await kinds(into.id)).toContain('mergedFrom');
      expectProblem(await client.post(`/v1/events/${into.id}/merge`, { from: from.id }), 409, 'conflict');
      const unknown = { from: '00000000-0000-4000-8000-000000000000' };
      const nothing = await client.post(`/v1/events/${into.id}/merge`, unknown);
      expect([400, 404]).toContain(nothing.status);
    });

    it('splits: some reports leave for a new event', async () => {
      const event = await makeEvent();
      const [stays, leaves] = [await makeReport(event.id), await makeReport(event.id)];
      const reply = await client.post(`/v1/events/${event.id}/split`, {
        reportIds: [leaves.id],
        event: { title: 'The other ferry' },
      });
      expect([reply.status, reply.body.event.reportCount, reply.body.newEvent.reportCount]).toEqual([
        201, 1, 1,
      ]);
      expect(reply.headers.get('location')).toBe(`/v1/events/${reply.body.newEvent.id}`);
      expect((await client.get(`/v1/reports/${leaves.id}`)).body.eventId).toBe(reply.body.newEvent.id);
      expect((await client.get(`/v1/reports/${stays.id}`)).body.eventId).toBe(event.id);
      const all = { reportIds: [stays.id], event: { title: 'None left' } };
      const refused = await client.post(`/v1/events/${event.id}/split`, all);
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(refused.status).toBeLessThan(500);
    });
  });
}
