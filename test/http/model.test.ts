import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type LogSink, openApiDocument, type Settings } from '../../src/app.ts';
import { createServices } from '../../src/services/create-services.ts';
import { modelFrom } from '../../src/services/models/model-settings.ts';
import type { Services } from '../../src/services/services.ts';
import { Contract } from '../contract/document.ts';
import { GOOD, REPORTS } from '../models/reports.ts';
import { type Stub, startStub } from '../models/stub.ts';
import { type Backend, startPglite } from '../store/backends.ts';
import { Client, type Reply } from './client.ts';
import { ON_LOOPBACK } from './on-node.ts';
import { expectExactEvidence, sliceCodePoints } from './suite/evidence.ts';
import { expectProblem } from './suite/expect-problem.ts';

const KEY = 'a-key-that-nobody-may-see';

let stub: Stub;
let backend: Backend;
let eventId: string;
const lines: Parameters<LogSink>[0][] = [];

/** The program over one database, with a model that misbehaves in the given way. */
function clientOf(step: string, settings: Settings = ON_LOOPBACK): Client {
  const model = modelFrom(
    {
      MODEL_URL: `${stub.origin}/${step}/v1`,
      MODEL_NAME: 'stub',
      MODEL_KEY: KEY,
      MODEL_TIMEOUT_MS: '1000',
    },
    fetch,
  );
  const services: Services = createServices({ db: backend.db, clock: () => new Date(), model });
  const app = createApp({ settings, servicesFor: () => ({ services }), log: (line) => lines.push(line) });
  return new Client(async (request) => await app.fetch(request));
}

beforeAll(async () => {
  [stub, backend] = await Promise.all([startStub(), startPglite()]);
  const client = clientOf('good');
  eventId = (await client.make('/v1/events', { title: 'Dockers stop work' })).id;
  for (const [i, report] of REPORTS.entries()) {
    const outlet = { name: `Outlet ${i}`, domain: `outlet-${i}.example` };
    const publishedAt = `2031-03-04T0${i}:00:00Z`;
    await client.make('/v1/reports', { ...report, outlet, publishedAt, eventId });
  }
});
afterAll(async () => {
  await stub.close();
  await backend.stop();
});

/** The two operations that may ask a model, as one sends them. */
const OPERATIONS: Record<string, (client: Client, query: string) => Promise<Reply>> = {
  compareTexts: (client, query) => client.post(`/v1/compare?${query}`, { reports: REPORTS }),
  compareEvent: (client, query) => client.get(`/v1/events/${eventId}/comparison?${query}`),
};

describe.each(Object.entries(OPERATIONS))('%s with model=true', (operationId, send) => {
  it('adds findings as evidence in a member of their own, as documented', async () => {
    const reply = await send(clientOf('good'), 'model=true');
    expect(reply.status).toBe(200);
    expect(reply.body.model).toMatchObject({ status: 'answered', provider: 'chatCompletions', name: 'stub' });
    expect(reply.body.model.findings).toHaveLength(GOOD.length);
    expectExactEvidence(reply.body);
    const contract = new Contract(openApiDocument());
    const operation = contract.operations.find((one) => one.operationId === operationId)!;
    const validate = contract.describes(operation.responses[200]!.content!['application/json']!.schema!);
    expect([validate(reply.body), validate.errors]).toEqual([true, null]);
    if (operationId === 'compareEvent') {
      const [first] = reply.body.model.findings;
      expect(first.a.revisionId).toBe(reply.body.reports[0].revisionId);
    }
  });

  it('leaves every other byte as it is, whatever the model does', async () => {
    const plain = (await send(clientOf('good'), '')).text;
    expect((await send(clientOf('good'), 'model=false')).text).toBe(plain);
    for (const step of ['good', 'thousands', 'failing', 'hanging', 'huge', 'prose', 'closing-at-once']) {
      const { status, text, body } = await send(clientOf(step), 'model=true');
      const { model, ...rest } = body;
      expect([step, status, model.status]).toEqual([
        step,
        200,
        ['good', 'thousands'].includes(step) ? 'answered' : 'failed',
      ]);
      // Compared before they are handed on: a difference of such length cannot be printed.
      expect(text === `${plain.slice(0, -1)},"model":${JSON.stringify(model)}}`).toBe(true);
      expect(JSON.stringify(rest) === plain).toBe(true);
    }
  });

  it('narrowed to a lens finds the same', async () => {
    const whole = (await send(clientOf('good'), 'model=true')).body;
    const narrow = (await send(clientOf('good'), 'model=true&lens=headlines')).body;
    expect(narrow.model).toEqual(whole.model);
    expect(narrow.wording).toBeUndefined();
  });

  it('counts code points where that is asked for', async () => {
    const { body } = await send(clientOf('good'), 'model=true&offsets=codepoint');
    expectExactEvidence(body, sliceCodePoints);
    const utf16 = (await send(clientOf('good'), 'model=true')).body;
    expect(JSON.stringify(body.model)).not.toBe(JSON.stringify(utf16.model));
  });

  it('is kept by nobody', async () => {
    const { headers } = await send(clientOf('good'), 'model=true');
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('says nothing of the key, and nothing that the provider said of its failure', async () => {
    for (const step of ['failing', 'unauthorised', 'extra-members']) {
      const { text } = await send(clientOf(step), 'model=true');
      expect(text + JSON.stringify(lines)).not.toMatch(
        /nobody-may-see|SECRET|127\.0\.0\.1|<script>|shameful/,
      );
    }
  });

  it('is for those alone who hold the key, where the service is exposed', async () => {
    const exposed = { loopback: false, apiKey: 'k', publicReads: true };
    expect((await send(clientOf('unasked', exposed), 'model=false')).status).toBe(200);
    expectProblem(await send(clientOf('unasked', exposed), 'model=true'), 401, 'keyRequired');
    const keyless = { ...exposed, apiKey: null };
    expectProblem(await send(clientOf('unasked', keyless), 'model=true'), 403, 'forbidden');
    expect(await (await fetch(`${stub.origin}/asked/unasked`)).json()).toEqual([]);
  });
});

describe('model=true', () => {
  it('is not for pages of other sites', async () => {
    const path = `/v1/events/${eventId}/comparison?model=true`;
    const from = (site: string) => clientOf('good').get(path, { 'sec-fetch-site': site });
    expectProblem(await from('cross-site'), 403, 'originNotAllowed');
    expect((await from('same-origin')).status).toBe(200);
    expect((await from('none')).status).toBe(200);
  });

  it('is nothing to ask about where an event has one report', async () => {
    const client = clientOf('good');
    const [{ reportId }] = (await client.get(`/v1/events/${eventId}/comparison?lens=headlines`)).body.reports;
    const { body } = await client.get(`/v1/events/${eventId}/comparison?model=true&report=${reportId}`);
    expect(body.model).toMatchObject({ status: 'failed', reason: 'tooFew' });
  });

  it('shows no word of the model on a page', async () => {
    const path = `/v1/events/${eventId}/comparison?model=true`;
    const page = await clientOf('extra-members').get(path, { accept: 'text/html' });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.text).not.toMatch(/shameful|alert\(1\)/);
  });
});
