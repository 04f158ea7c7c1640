import fc from 'fast-check';
import type { Contract, Described, Parameter } from './document.ts';
import { fromSchema, type Pool } from './from-schema.ts';

/** A request to one operation, before it is sent. */
export interface Attempt {
  path: Record<string, string>;
  query: [string, string][];
  headers: Record<string, string>;
  /** The body as it goes over the wire; null: none. */
  raw: string | null;
}

const NASTY = [
  '',
  ' ',
  'null',
  '0',
  '-1',
  '1e9',
  'a\0b',
  '\ud800',
  '%',
  "'; drop table reports; --",
  '../..',
  '🚢',
  'x'.repeat(3000),
];
const nasty = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }));
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    [],
    {},
    [[]],
    ['a\0b'],
    'a\0b',
    '\ud800',
    'x'.repeat(300_000),
  ),
  fc.jsonValue(),
);

/** Requests that have the documented form. */
export function validRequests(operation: Described, contract: Contract, pool: Pool): fc.Arbitrary<Attempt> {
  const from = (parameter: Parameter) =>
    fromSchema(parameter.schema, contract.schemas, pool, parameter.name).map((value) =>
      Array.isArray(value) ? value.map(String) : [String(value)],
    );
  const named = (place: Parameter['in']) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const record = Object.fromEntries(parameters.map((parameter) => [parameter.name, from(parameter)]));
    const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name);
    // With many filters at once hardly anything is ever found: now and then, only what is required.
    const least = Object.fromEntries(requiredKeys.map((name) => [name, record[name]!]));
    return fc.oneof(
      { weight: 2, arbitrary: fc.record(record, { requiredKeys }) },
      { weight: 1, arbitrary: fc.record(least) },
    ) as fc.Arbitrary<Record<string, string[]>>;
  };
  const schema = operation.body?.schema;
  const body =
    schema === undefined
      ? fc.constant(null)
      : fromSchema(schema, contract.schemas, pool).map((value) => JSON.stringify(value));
  const etags = fc.constantFrom('*', '*', '*', '"1"', '"2.abc"', 'W/"1"');
  return fc
    .record({ path: named('path'), query: named('query'), header: named('header'), raw: body, etag: etags })
    .map(({ path, query, header, raw, etag }) => ({
      path: Object.fromEntries(Object.entries(path).map(([name, values]) => [name, values[0]!])),
      query: Object.entries(query).flatMap(([name, values]) =>
        values.map((value): [string, string] => [name, value]),
      ),
      headers: {
        ...Object.fromEntries(Object.keys(header).map((name) => [name, etag])),
        ...(raw === null ? {} : { 'content-type': 'application/json' }),
      },
      raw,
    }));
}

/** Requests with one thing broken, or several. */
export function brokenRequests(operation: Described, contract: Contract, pool: Pool): fc.Arbitrary<Attempt> {
  const breakages: fc.Arbitrary<(attempt: Attempt) => Attempt>[] = [
    fc.tuple(nasty, nasty).map(([name, value]) => (attempt) => ({
      ...attempt,
      query: [...attempt.query, [name, value]],
    })),
  ];
  for (const { name, in: place } of operation.parameters) {
    if (place === 'path') {
      breakages.push(nasty.map((value) => (a) => ({ ...a, path: { ...a.path, [name]: value || ' ' } })));
    } else if (place === 'query') {
      breakages.push(nasty.map((value) => (a) => ({ ...a, query: [...a.query, [name, value]] })));
    } else {
      const value = nasty.map((text) => text.replaceAll(/[^\x21-\x7e]/g, ''));
      breakages.push(value.map((text) => (a) => ({ ...a, headers: { ...a.headers, [name]: text } })));
      breakages.push(fc.constant((a) => ({ ...a, headers: without(a.headers, name) })));
    }
  }
  if (operation.body !== null) breakages.push(...bodyBreakages());
  return fc
    .tuple(
      validRequests(operation, contract, pool),
      fc.array(fc.oneof(...breakages), { minLength: 1, maxLength: 2 }),
    )
    .map(([attempt, changes]) => changes.reduce((broken, change) => change(broken), attempt));
}

function bodyBreakages(): fc.Arbitrary<(attempt: Attempt) => Attempt>[] {
  const raw = (change: (text: string) => string | null) => (a: Attempt) => ({
    ...a,
    raw: change(a.raw ?? ''),
  });
  const parsed = (change: (value: unknown) => unknown) =>
    raw((text) => {
      try {
        return JSON.stringify(change(JSON.parse(text)));
      } catch {
        return text;
      }
    });
  return [
    junk.map((value) => raw(() => JSON.stringify(value))),
    fc.nat().map((n) => raw((text) => text.slice(0, n % (text.length + 1)))),
    fc
      .tuple(fc.nat(), nasty)
      .map(([n, text]) =>
        raw((whole) => whole.slice(0, n % (whole.length + 1)) + text + whole.slice(n % (whole.length + 1))),
      ),
    fc.tuple(nasty, junk).map(([name, value]) => parsed((body) => ({ ...(body as object), [name]: value }))),
    fc.tuple(fc.nat(), junk).map(([n, value]) => parsed((body) => replacedAt(body, n, () => value))),
    fc.nat().map((n) => parsed((body) => replacedAt(body, n, () => undefined))),
    fc
      .constantFrom('text/plain', '', 'application/xml', 'application/json; charset=latin1')
      .map((type) => (a: Attempt) => ({ ...a, headers: { ...a.headers, 'content-type': type } })),
  ];
}

// Changes the n-th value inside a body, counted in reading order.
function replacedAt(body: unknown, n: number, change: () => unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(body);
  const place = places[n % Math.max(places.length, 1)];
  if (place === undefined) return change();
  place[0][place[1]] = change();
  return body;
}

function without(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
}
