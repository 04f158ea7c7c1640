import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Contract, Described } from './document.ts';

export interface Observed {
  status: number;
  headers: Headers;
  text: string;
}

const BODILESS = new Set([204, 304]);

/** Holds answers against the document. */
export class ReplyChecker {
  readonly #contract: Contract;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(contract: Contract) {
    this.#contract = contract;
  }

  /**
   * What an answer breaks: an empty list where it keeps the contract. `refusable`: the request does not have the documented
   * form, so that it must not succeed.
   */
  faults(operation: Described, reply: Observed, refusable: boolean): string[] {
    const { status, headers, text } = reply;
    if (status >= 500) return [`answered ${status}: ${text.slice(0, 300)}`];
    if (refusable && status < 400) return [`accepted a request that the document refuses (${status})`];
    const documented = operation.responses[status];
    if (documented === undefined) return [`status ${status} is not documented`];
    const faults: string[] = [];
    if (!headers.has('x-request-id')) faults.push('no X-Request-Id');
    for (const name of Object.keys(documented.headers ?? {})) {
      if (!headers.has(name)) faults.push(`the documented header ${name} is not there`);
    }
    if (BODILESS.has(status)) return text === '' ? faults : [...faults, `${status} with a body`];
    return [...faults, ...this.#bodyFaults(operation, reply)];
  }

  #bodyFaults(operation: Described, { status, headers, text }: Observed): string[] {
    const type = (headers.get('content-type') ?? 'none').split(';')[0]!;
    const schema = operation.responses[status]?.content?.[type]?.schema;
    if (schema === undefined) return [`content type ${type} is not documented for ${status}`];
    if (type === 'text/html') return [];
    if (status >= 400 && type !== 'application/problem+json') return [`an error in ${type}`];
    const bodies = bodiesOf(type, text);
    if (bodies === null)
      return [type === 'text/event-stream' ? 'the body is no stream of events' : 'the body is not JSON'];
    const key = `${operation.operationId} ${status} ${type}`;
    const validate = this.#validators.get(key) ?? this.#contract.describes(schema);
    this.#validators.set(key, validate);
    if (bodies.every((body) => validate(body))) return [];
    const [error] = validate.errors ?? [];
    const what = JSON.stringify(error?.params ?? {});
    return [`the body is not as documented: ${error?.instancePath || '(root)'} ${error?.message} ${what}`];
  }
}

/** What the schema describes of a body: the whole, each line of NDJSON, or the data of each event; null: not of its type. */
function bodiesOf(type: string, text: string): unknown[] | null {
  try {
    if (type === 'application/x-ndjson') {
      if (text !== '' && !text.endsWith('\n')) return null;
      return text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    }
    if (type !== 'text/event-stream') return [JSON.parse(text)];
    return text
      .split('\n\n')
      .flatMap((event) => event.match(/^data: .*$/gm) ?? [])
      .map((line) => JSON.parse(line.slice('data: '.length)));
  } catch {
    return null;
  }
}
