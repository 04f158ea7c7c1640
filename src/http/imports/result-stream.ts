import type { ImportLine, ImportResult } from '../../services/dto/import.ts';
import { ServiceError } from '../../services/errors.ts';
import type { Services } from '../../services/services.ts';
import { StreamEnd } from '../answer/stream-end.ts';
import type { AnswerStream } from '../operation.ts';

/** Lines that are worked on before their results are sent. */
const BATCH = 25;

/**
 * The results of a few lines, one JSON object a line, each batch sent as soon as it is worked on. The first is worked on
 * before anything is answered, so that a database that is away is a 503.
 */
export async function resultStream(lines: readonly ImportLine[], services: Services): Promise<AnswerStream> {
  const seen = new Set<string>();
  const encoder = new TextEncoder();
  const end = new StreamEnd();
  let at = 0;
  const next = async (): Promise<Uint8Array> => {
    const batch = lines.slice(at, at + BATCH);
    at += BATCH;
    const results = await services.addImportLines(batch, seen);
    return encoder.encode(results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  };
  const first = await next();
  let isGone = false;
  const body = new ReadableStream<Uint8Array>({
    // Not on demand: results are small, and what a reader asks for would run in the reader's time, not in this request's.
    async start(controller) {
      const send = (bytes: Uint8Array) => {
        if (bytes.length > 0 && !isGone) controller.enqueue(bytes);
      };
      send(first);
      try {
        while (at < lines.length && !isGone) send(await next());
      } catch (error) {
        // The answer has begun: what was not worked on is said line by line.
        const rest = lines.slice(at - BATCH).map((line) => notWorkedOn(line, error));
        send(encoder.encode(rest.map((result) => `${JSON.stringify(result)}\n`).join('')));
      }
      if (!isGone) controller.close();
      end.reached();
    },
    cancel() {
      isGone = true;
    },
  });
  return { contentType: 'application/x-ndjson', body, end };
}

function notWorkedOn({ line }: ImportLine, error: unknown): ImportResult {
  const code = error instanceof ServiceError ? error.code : 'internalError';
  const detail = 'The line was not worked on; send it again';
  return { line, status: 'failed', problem: { code, pointer: '', detail } };
}
