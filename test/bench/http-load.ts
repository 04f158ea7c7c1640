import { connect } from 'node:net';

export interface LoadResult {
  requests: number;
  /** Answers with a status other than 200. */
  failed: number;
  seconds: number;
}

/**
 * Asks for one address again and again over kept-alive connections, each waiting for its answer before it asks
 * anew. It reads no more of an answer than it must (status and length), so that it costs less than what it measures.
 */
export async function load(
  origin: string,
  path: string,
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const { hostname, port } = new URL(origin);
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept: application/json\r\n\r\n`,
  );
  const began = performance.now();
  const until = began + seconds * 1000;
  const result = { requests: 0, failed: 0 };
  await Promise.all(
    Array.from({ length: connections }, () => askUntil(until, Number(port), hostname, request, result)),
  );
  return { ...result, seconds: (performance.now() - began) / 1000 };
}

function askUntil(
  until: number,
  port: number,
  host: string,
  request: Buffer,
  result: { requests: number; failed: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true }, () => socket.write(request));
    let held = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const headEnd = held.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const head = held.toString('latin1', 0, headEnd);
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? Number.NaN);
      if (Number.isNaN(length)) {
        reject(new Error(`an answer without a length:\n${head}`));
        socket.destroy();
        return;
      }
      if (held.length < headEnd + 4 + length) return;
      held = held.subarray(headEnd + 4 + length);
      result.requests++;
      if (!head.startsWith('HTTP/1.1 200')) result.failed++;
      if (performance.now() < until) socket.write(request);
      else socket.end();
    });
  });
}
