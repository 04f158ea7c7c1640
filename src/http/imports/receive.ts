import type { Import, ImportLine } from '../../services/dto/import.ts';
import { sha256 } from '../../services/identity.ts';
import type { Services } from '../../services/services.ts';
import { Problem } from '../answer/problem.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { SentLine } from './line-source.ts';
import { type LineFormat, readLine } from './read-line.ts';

/** What is to be done with an import: its few lines are worked on now, or it was stored. */
export type Received = { lines: ImportLine[] } | { stored: Import };

/**
 * Takes the lines in: a few are given back, many are stored chunk by chunk while they arrive, so that no more than a
 * chunk is ever held.
 */
export async function receiveLines(
  source: AsyncIterable<SentLine[]>,
  services: Services,
  how: { format: LineFormat; name: string; idempotencyKey: string | null; isAsync: boolean },
): Promise<Received> {
  const chunks = chunksOf(source, how.format);
  const waiting: Chunk[] = [];
  if (!how.isAsync) {
    let lines = 0;
    let bytes = 0;
    for (;;) {
      const { value, done } = await chunks.next();
      if (done) return { lines: waiting.flatMap((chunk) => chunk.lines) };
      waiting.push(value);
      lines += value.lines.length;
      bytes += value.bytes;
      if (lines > IMPORT_LIMITS.waitingLines || bytes > IMPORT_LIMITS.waitingBytes) break;
    }
  }
  const { name: format, idempotencyKey } = how;
  const open = await services.openImport({ format, idempotencyKey });
  let digest = '';
  const take = async ({ lines, digestOf }: Chunk) => {
    digest = await digestOf(digest);
    if (open.known === null) await services.storeImportLines(open, lines);
  };
  try {
    for (const chunk of waiting) await take(chunk);
    waiting.length = 0;
    for await (const chunk of chunks) await take(chunk);
  } catch (error) {
    // Never acknowledged: whoever sent it sends it again.
    if (open.known === null) await services.abandonImport(open).catch(() => {});
    throw error;
  }
  const whole = await sha256(`${digest} ${format}`);
  if (open.known === null) return { stored: await services.closeImport(open, whole) };
  if (open.known === whole) return { stored: await services.getImport(open.id) };
  const detail = 'this key was used for other lines';
  throw new Problem('conflict', 'The key was used for other lines; send these under another key.', {
    errors: [{ in: 'header', pointer: '/idempotency-key', code: 'usedBefore', detail }],
  });
}

interface Chunk {
  lines: ImportLine[];
  bytes: number;
  /** Of this chunk after those before it; the lines as they were sent. */
  digestOf: (before: string) => Promise<string>;
}

/** Lines by chunks that depend on the lines alone, never on how they arrived. */
async function* chunksOf(source: AsyncIterable<SentLine[]>, format: LineFormat): AsyncGenerator<Chunk, void> {
  let sent: string[] = [];
  let lines: ImportLine[] = [];
  let bytes = 0;
  const chunk = (): Chunk => {
    const text = sent.join('\n');
    const full = { lines, bytes, digestOf: (before: string) => sha256(`${before}\n${text}`) };
    sent = [];
    lines = [];
    bytes = 0;
    return full;
  };
  for await (const arrived of source) {
    for (const line of arrived) {
      const text = 'text' in line ? line.text : 'record' in line ? JSON.stringify(line.record) : line.code;
      sent.push(`${line.number} ${text}`);
      lines.push({ ...readLine(line, format), bytes: text.length });
      bytes += text.length;
      if (lines.length >= IMPORT_LIMITS.chunkLines || bytes >= IMPORT_LIMITS.chunkBytes) yield chunk();
    }
  }
  if (lines.length > 0) yield chunk();
}
