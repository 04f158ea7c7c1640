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
  let ready: Uint8Array | null = await next();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const bytes = ready ?? (at < lines.length ? await next() : null);
        ready = null;
        if (bytes !== null && bytes.length > 0) return controller.enqueue(bytes);
      } catch (error) {
        // The answer has begun: what was not worked on is said line by line.
        const rest = lines.slice(at - BATCH).map((line) => notWorkedOn(line, error));
        controller.enqueue(encoder.encode(rest.map((result) => `${JSON.stringify(result)}\n`).join('')));
      }
      controller.close();
      end.reached();
    },
    cancel: () => end.reached(),
  });
  return { contentType: 'application/x-ndjson', body, end };
}

function notWorkedOn({ line }: ImportLine, error: unknown): ImportResult {
  const code = error instanceof ServiceError ? error.code : 'internalError';
  const detail = 'The line was not worked on; send it again';
  return { line, status: 'failed', problem: { code, pointer: '', detail } };
}
