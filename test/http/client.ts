/** Sends one request to the program under test, whatever carries it. */
export type Send = (request: Request) => Promise<Response>;

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the body
  body: any;
}

export const ORIGIN = 'http://127.0.0.1:8787';

/** Requests as tests write them. */
export class Client {
  readonly #send: Send;
  constructor(send: Send) {
    this.#send = send;
  }

  async send(
    method: string,
    path: string,
    init: { json?: unknown; raw?: BodyInit; headers?: Record<string, string>; origin?: string } = {},
  ): Promise<Reply> {
    const headers = new Headers(init.headers);
    let body = init.raw;
    if (init.json !== undefined) {
      body = JSON.stringify(init.json);
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    }
    const stream = body instanceof ReadableStream ? { duplex: 'half' } : {};
    const request = new Request(`${init.origin ?? ORIGIN}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...stream,
    });
    const response = await this.#send(request);
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
    };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('GET', path, { headers });
  }

  post(path: string, json: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', path, { json, headers });
  }

  /** Creates something; throws where that fails, so that a test does not go on with nothing. */
  async make(path: string, json: unknown): Promise<Reply['body']> {
    const reply = await this.post(path, json);
    if (reply.status !== 201) throw new Error(`POST ${path} answered ${reply.status}: ${reply.text}`);
    return reply.body;
  }
}

let count = 0;

/** A word that no other test uses, so that suites share one database without meeting. */
export function unique(): string {
  count += 1;
  return `t${crypto.randomUUID().slice(0, 8)}${count}`;
}
