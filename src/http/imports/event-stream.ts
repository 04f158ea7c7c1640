import type { Import } from '../../services/dto/import.ts';
import type { Services } from '../../services/services.ts';
import { StreamEnd } from '../answer/stream-end.ts';
import type { AnswerStream } from '../operation.ts';

/** Milliseconds between two looks, between two signs of life, and until the client is to ask anew. */
const LOOK = 500;
const HEARTBEAT = 15_000;
const LONGEST = 10 * 60_000;

/** True where nothing will change by itself. */
export function isAtRest({ state }: Import): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/**
 * The progress of an import as server-sent events (WHATWG HTML 9.2): `progress` whenever something has changed, with
 * the version as its id, then `end` once nothing will change by itself. An event that the client has seen is left out.
 */
export function eventStream(first: Import, lastSeen: string | undefined, services: Services): AnswerStream {
  const encoder = new TextEncoder();
  const end = new StreamEnd();
  const stopping = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send('retry: 2000\n\n');
      let seen = lastSeen;
      let job = first;
      let quiet = 0;
      try {
        for (let lasted = 0; !stopping.signal.aborted; lasted += LOOK) {
          if (String(job.version) !== seen) {
            seen = String(job.version);
            send(`id: ${seen}\nevent: progress\ndata: ${JSON.stringify(job)}\n\n`);
            quiet = 0;
          }
          if (isAtRest(job)) {
            send(`id: ${seen}\nevent: end\ndata: ${JSON.stringify(job)}\n\n`);
            break;
          }
          if (lasted >= LONGEST) break;
          if (quiet >= HEARTBEAT) {
            send(': still here\n\n');
            quiet = 0;
          }
          await new Promise((resolve) => setTimeout(resolve, LOOK));
          quiet += LOOK;
          if (!stopping.signal.aborted) job = await services.getImport(first.id);
        }
      } catch {
        // The import is gone, or the database is away: the client asks anew and is told.
      }
      if (!stopping.signal.aborted) controller.close();
      end.reached();
    },
    cancel() {
      stopping.abort();
      end.reached();
    },
  });
  return { contentType: 'text/event-stream', body, end };
}
