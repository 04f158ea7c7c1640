import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/app.ts';
import { createServices } from '../../src/services/create-services.ts';
import type { Services } from '../../src/services/services.ts';
import { sendTo } from '../http/on-node.ts';
import { type Backend, startPglite } from '../store/backends.ts';
import { Contract } from './document.ts';
import { drive } from './drive.ts';

/** The suite is worth what it finds: each fault below is put into a sound program, and must be named. */
const contract = new Contract(openApiDocument());
let backend: Backend;
let services: Services;
beforeAll(async () => {
  backend = await startPglite();
  services = createServices({ db: backend.db, clock: () => new Date() });
});
afterAll(async () => {
  await backend?.stop();
});

type Change = (response: Response, request: Request) => Response | Promise<Response>;

async function faultOf(operationId: string, planted: { services?: Partial<Services>; change?: Change }) {
  const send = sendTo({ ...services, ...planted.services });
  const operation = contract.operations.find((each) => each.operationId === operationId)!;
  const path = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  const { fault } = await drive(
    operation,
    contract,
    async (request) => {
      const response = await send(request);
      const isThis = request.method === operation.method && path.test(new URL(request.url).pathname);
      return isThis && planted.change !== undefined ? await planted.change(response, request) : response;
    },
    { runs: 150, seed: 7, fillThrough: sendTo(services) },
  );
  return fault;
}

const rewritten = async (response: Response, change: (body: Record<string, unknown>) => unknown) => {
  const text = await response.text();
  const body = text === '' ? null : JSON.stringify(change(JSON.parse(text)));
  return new Response(body, { status: response.status, headers: response.headers });
};

describe('the contract suite finds', () => {
  it('nothing in the sound program', async () => {
    expect(await faultOf('listOutlets', {})).toBeNull();
    expect(await faultOf('updateEvent', {})).toBeNull();
  });

  it('a handler that fails on one kind of input', async () => {
    const listOutlets: Services['listOutlets'] = async (filter) => {
      if (filter.kind === 'agency') throw new TypeError('no such branch');
      return services.listOutlets(filter);
    };
    expect(await faultOf('listOutlets', { services: { listOutlets } })).toMatch(/answered 500/);
  });

  it('a status that is not documented', async () => {
    const change: Change = (response) =>
      response.status === 201
        ? new Response(response.body, { status: 202, headers: response.headers })
        : response;
    expect(await faultOf('createEvent', { change })).toMatch(/status 202 is not documented/);
  });

  it('errors in another content type', async () => {
    const change: Change = (response) => {
      if (response.status === 404) response.headers.set('content-type', 'text/plain');
      return response;
    };
    expect(await faultOf('getReport', { change })).toMatch(
      /content type text\/plain is not documented for 404/,
    );
  });

  it('a member that is missing, deep inside', async () => {
    const change: Change = (response) =>
      response.status === 200
        ? rewritten(response, (body) => {
            for (const item of body.items as Record<string, unknown>[]) delete item.version;
            return body;
          })
        : response;
    expect(await faultOf('listReports', { change })).toMatch(/not as documented.*version/);
  });

  it('a member that the document does not name', async () => {
    const getEvent: Services['getEvent'] = async (id) => ({ ...(await services.getEvent(id)), mood: 'glad' });
    expect(await faultOf('getEvent', { services: { getEvent } })).toMatch(/not as documented.*mood/);
  });

  it('a value of another type', async () => {
    const getEvent: Services['getEvent'] = async (id) => ({
      ...(await services.getEvent(id)),
      reportCount: '3' as unknown as number,
    });
    expect(await faultOf('getEvent', { services: { getEvent } })).toMatch(/reportCount.*integer|integer/);
  });

  it('input that is accepted though the document refuses it', async () => {
    const send = sendTo(services);
    const lenient: Change = async (response, request) => {
      if (response.status !== 400) return response;
      return send(new Request(new URL('/v1/outlets', request.url)));
    };
    expect(await faultOf('listOutlets', { change: lenient })).toMatch(
      /accepted a request that the document refuses/,
    );
  });

  it('a documented header that is not there', async () => {
    const change: Change = (response) => {
      response.headers.delete('etag');
      return response;
    };
    expect(await faultOf('getOutlet', { change })).toMatch(/documented header ETag/);
  });
});
