import { recordsOf } from '../../ingest/import/format-of.ts';
import type { Mapping } from '../../ingest/import/mapping.ts';
import { type BrokenLine, LineSplitter } from '../../ingest/import/split-lines.ts';
import { Problem } from '../answer/problem.ts';
import { readJson, requireContent } from '../request/read-json.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** One line as it was sent: its text, or a record of a JSON document, or what keeps it from being read. */
export type SentLine = { number: number } & ({ text: string } | { record: unknown } | BrokenLine);

export const NDJSON_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'] as const;

/**
 * The lines of a request's body, as they arrive; those of a JSON document after it has come in whole. Throws Problem:
 * `unsupportedMediaType`, `malformedJson` (a JSON document), `bodyTooLarge`, `outOfLimits` (too many lines).
 */
export async function* sentLines(request: Request, mapping: Mapping | null): AsyncGenerator<SentLine[]> {
  const type = requireContent(request.headers, ['application/json', ...NDJSON_TYPES]);
  if (type === 'application/json') {
    const limits = { depth: 32, values: IMPORT_LIMITS.jsonValues };
    const document = await readJson(request, IMPORT_LIMITS.json, limits);
    if (typeof document !== 'object' || document === null) {
      throw new Problem('invalidRequest', 'The body must be an array or an object.', {
        errors: [{ in: 'body', pointer: '', code: 'wrongType', detail: 'must be an array or an object' }],
      });
    }
    yield recordsOf(document, mapping).map((record, i) => ({ number: i + 1, record }));
    return;
  }
  const splitter = new LineSplitter(IMPORT_LIMITS.line);
  if (request.body === null) return;
  const reader = request.body.getReader();
  let total = 0;
  let isRead = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = done ? splitter.end() : splitter.push(value);
      total += value?.byteLength ?? 0;
      if (total > IMPORT_LIMITS.total) throw tooLarge();
      if ((lines.at(-1)?.number ?? 0) > IMPORT_LIMITS.lines) throw tooManyLines();
      if (lines.length > 0) yield lines;
      if (done) break;
    }
    isRead = true;
  } finally {
    if (!isRead) await reader.cancel().catch(() => {});
  }
}

function tooLarge(): Problem {
  const detail = `at most ${IMPORT_LIMITS.total} bytes`;
  return new Problem('bodyTooLarge', `An import may have ${detail}.`, {
    errors: [{ in: 'body', pointer: '', code: 'tooLarge', detail }],
  });
}

function tooManyLines(): Problem {
  const detail = `at most ${IMPORT_LIMITS.lines} lines`;
  return new Problem('outOfLimits', `An import may have ${detail}.`, {
    errors: [{ in: 'body', pointer: '', code: 'tooMany', detail }],
  });
}
