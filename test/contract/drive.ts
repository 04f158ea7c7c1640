import fc from 'fast-check';
import { Client, ORIGIN, type Send, unique } from '../http/client.ts';
import { ReplyChecker } from './check-reply.ts';
import type { Contract, Described } from './document.ts';
import type { Kind } from './from-schema.ts';
import { type Attempt, brokenRequests, validRequests } from './requests.ts';

export interface Driven {
  operationId: string;
  /** How often each status was answered. */
  statuses: Map<number, number>;
  /** The first fault, after the request that shows it was made as small as it can be; null where none was found. */
  fault: string | null;
}

/**
 * Sends generated requests, valid and broken, to one operation and holds every answer against the document. `seed` makes
 * a run repeatable.
 */
export async function drive(
  operation: Described,
  contract: Contract,
  send: Send,
  options: { runs: number; seed: number; fillThrough?: Send },
): Promise<Driven> {
  const checker = new ReplyChecker(contract);
  const statuses = new Map<number, number>();
  const stored = await fill(new Client(options.fillThrough ?? send));
  const pool = () => stored;
  const accepts = operation.body?.schema === undefined ? null : contract.accepts(operation.body.schema);
  const known = new Set(operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name));

  const isRefusable = (attempt: Attempt): boolean => {
    if (attempt.query.some(([name]) => !known.has(name))) return true;
    if (accepts === null) return false;
    try {
      return !accepts(JSON.parse(attempt.raw ?? ''));
    } catch {
      return true;
    }
  };

  const property = fc.asyncProperty(
    fc.oneof(validRequests(operation, contract, pool), brokenRequests(operation, contract, pool)),
    async (attempt) => {
      const response = await send(requestOf(operation, attempt));
      const reply = { status: response.status, headers: response.headers, text: await response.text() };
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      // An address that leads elsewhere is another operation's, or nobody's.
      if (leadsElsewhere(operation, attempt)) {
        if (reply.status >= 500) throw new Error(`answered ${reply.status}: ${reply.text.slice(0, 300)}`);
        return;
      }
      const faults = checker.faults(operation, reply, isRefusable(attempt));
      if (faults.length > 0) throw new Error(faults.join('; '));
    },
  );
  const result = await fc.check(property, {
    numRuns: options.runs,
    seed: options.seed,
    endOnFailure: false,
    interruptAfterTimeLimit: 60_000,
  });
  const fault = result.failed
    ? `${operation.method} ${operation.path}: ${(result.errorInstance as Error)?.message} for ${JSON.stringify(result.counterexample)?.slice(0, 800)}`
    : null;
  return { operationId: operation.operationId, statuses, fault };
}

function requestOf(operation: Described, attempt: Attempt): Request {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((attempt.path[name] ?? '').toWellFormed()),
  );
  const query = new URLSearchParams(attempt.query).toString();
  const body = attempt.raw === null || operation.body === null ? {} : { body: attempt.raw };
  return new Request(`${ORIGIN}${path}${query === '' ? '' : `?${query}`}`, {
    method: operation.method,
    headers: attempt.headers,
    ...body,
  });
}

function leadsElsewhere(operation: Described, attempt: Attempt): boolean {
  return operation.parameters.some(
    ({ name, in: place }) => place === 'path' && /^\.{0,2}$/.test(attempt.path[name] ?? ''),
  );
}

// Something of every kind, so that ids drawn from here reach what is stored.
async function fill(client: Client): Promise<Record<Kind, string[]>> {
  const outlet = await client.make('/v1/outlets', { name: unique() });
  const event = await client.make('/v1/events', { title: 'Ferry strikes pier' });
  const other = await client.make('/v1/events', { title: 'Another' });
  const reports: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { id } = await client.make('/v1/reports', {
      outletId: outlet.id,
      ...(i === 0 ? { url: `https://hallow-bay.org/${unique()}` } : {}),
      headline: `Ferry strikes pier ${i}`,
      text: `A ferry 🚢 struck a pier in Hallow Bay. Nobody is missing. ${unique()}`,
      eventId: event.id,
    });
    reports.push(id);
  }
  const unused = await client.make('/v1/outlets', { name: unique() });
  const pin = crypto.randomUUID();
  const json = { relation: 'same', a: 'Hallow Bay', b: 'the bay' };
  await client.send('PUT', `/v1/events/${event.id}/referents/${pin}`, { json });
  const imported = await client.send('POST', '/v1/imports', {
    json: [{ outlet: unique(), text: `A ferry 🚢 left. ${unique()}` }, { text: 1 }],
    headers: { prefer: 'respond-async' },
  });
  if (imported.status !== 202)
    throw new Error(`POST /v1/imports answered ${imported.status}: ${imported.text}`);
  // Where nothing is fetched there are no feeds.
  const feed = await client.post('/v1/feeds', { url: `https://${unique()}.org/feed`, outletId: outlet.id });
  return {
    feed: [feed.body?.id ?? unused.id],
    outlet: [unused.id, outlet.id],
    event: [event.id, other.id],
    report: reports,
    pin: [pin],
    import: [imported.body.id],
  };
}
