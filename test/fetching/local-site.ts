import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalSite {
  origin: string;
  port: number;
  /** `METHOD path` of every request, in order. */
  seen: string[];
  requests: IncomingMessage[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine; `answer` writes the answers, and 404 is given where it writes none. */
export async function localSite(answer: Answer = () => {}, host = '127.0.0.1'): Promise<LocalSite> {
  const seen: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    requests.push(request);
    answer(request, response);
    // What has begun to answer ends by itself.
    if (!response.headersSent && !held.has(response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    seen,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const held = new WeakSet<ServerResponse>();

/** Leaves a request without an answer. */
export function hold(response: ServerResponse): void {
  held.add(response);
}
