import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { recordsOf } from '../../ingest/import/format-of.ts';
import { FORMATS } from '../../ingest/import/formats.data.ts';
import { decodeBytes } from '../../services/fetching/decode-bytes.ts';
import { SettingError } from '../settings.ts';
import { feedLines } from './feed-lines.ts';
import type { Place } from './places.ts';

/** Where the lines that were sent came from. */
export class Provenance {
  readonly #parts: { from: number; name: string; counts: 'line' | 'item' | null }[] = [];
  #next = 1;

  /** From the next line on, lines come from here. */
  begin(name: string, counts: 'line' | 'item' | null): void {
    this.#parts.push({ from: this.#next, name, counts });
  }

  count(lines: number): void {
    this.#next += lines;
  }

  get sent(): number {
    return this.#next - 1;
  }

  /** `file:12`, `file item 3`, `file`; the number alone where nothing was sent from here. */
  placeOf(line: number): string {
    const part = this.#parts.findLast(({ from }) => from <= line);
    if (part === undefined) return `line ${line}`;
    const at = line - part.from + 1;
    if (part.counts === null) return part.name;
    return part.counts === 'line' ? `${part.name}:${at}` : `${part.name} item ${at}`;
  }
}

const NEWLINE = 0x0a;
const encoder = new TextEncoder();

/** All places as one NDJSON document, byte by byte as it is asked for. */
export async function* linesOfPlaces(
  places: readonly Place[],
  how: { format: string | null; outlet: { name: string; domain?: string } | null },
  provenance: Provenance,
): AsyncGenerator<Uint8Array> {
  for (const place of places) {
    if (place.kind === 'stdin') yield* bytesOf(process.stdin, 'standard input', provenance);
    else if (place.kind === 'lines') yield* bytesOf(createReadStream(place.path), place.path, provenance);
    else if (place.kind === 'feed') {
      yield* records(await feedLines(place.address), place.address, 'item', provenance);
    } else {
      const bytes = await readFile(place.path);
      if (place.kind === 'document') {
        const mapping = FORMATS.find(({ id }) => id === how.format) ?? null;
        const found = recordsOf(parsed(bytes, place.path), mapping);
        yield* records(found, place.path, 'item', provenance);
      } else {
        const outlet = how.outlet === null ? {} : { outlet: how.outlet };
        const body = decodeBytes(bytes, '');
        const record = place.kind === 'page' ? { ...outlet, html: body } : { ...outlet, text: body };
        yield* records([record], place.path, null, provenance);
      }
    }
  }
}

/** Bytes as they stand, ended with a line break, so that the next place begins on a line of its own. */
async function* bytesOf(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  provenance: Provenance,
): AsyncGenerator<Uint8Array> {
  provenance.begin(name, 'line');
  let isFirst = true;
  let last = NEWLINE;
  for await (const chunk of stream) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    const bytes = hasMark ? chunk.subarray(3) : chunk;
    isFirst = false;
    if (bytes.length === 0) continue;
    let breaks = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) breaks++;
    provenance.count(breaks);
    last = bytes[bytes.length - 1]!;
    yield bytes;
  }
  if (last === NEWLINE) return;
  provenance.count(1);
  yield encoder.encode('\n');
}

function* records(
  found: readonly unknown[],
  name: string,
  counts: 'item' | null,
  provenance: Provenance,
): Generator<Uint8Array> {
  provenance.begin(name, counts);
  for (const record of found) {
    provenance.count(1);
    yield encoder.encode(`${JSON.stringify(record)}\n`);
  }
}

function parsed(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(decodeBytes(bytes, '').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new SettingError(`${path} is no JSON: ${(error as Error).message}`);
  }
}
