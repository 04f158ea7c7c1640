/** A line of the input that holds something. */
export interface Line {
  /** Counted from 1; blank lines count, too. */
  number: number;
  text: string;
}

/** A line that cannot be read at all. */
export interface BrokenLine {
  number: number;
  code: 'tooLong' | 'wrongEncoding' | 'nulCharacter';
  detail: string;
}

const NEWLINE = 0x0a;

/**
 * Cuts bytes that arrive in chunks into lines, as NDJSON has them: parted by `\n` or `\r\n`, the last one with or
 * without it, a byte order mark at the start passed over, blank lines left out. Holds no more than one line: of a
 * longer one than `maxBytes` nothing is kept.
 */
export class LineSplitter {
  readonly #maxBytes: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #held: Uint8Array[] = [];
  #length = 0;
  #number = 1;
  /** Bytes of the line that were seen, kept or not. */
  #isTooLong = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that this chunk completes. */
  push(chunk: Uint8Array): (Line | BrokenLine)[] {
    const lines: (Line | BrokenLine)[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      this.#hold(chunk.subarray(from, at));
      const line = this.#take();
      if (line !== null) lines.push(line);
      from = at + 1;
    }
    this.#hold(chunk.subarray(from));
    return lines;
  }

  /** The last line, where it does not end with a line break. */
  end(): (Line | BrokenLine)[] {
    const line = this.#take();
    return line === null ? [] : [line];
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0 || this.#isTooLong) return;
    this.#length += bytes.length;
    this.#isTooLong = this.#length > this.#maxBytes;
    if (this.#isTooLong) this.#held = [];
    else this.#held.push(bytes);
  }

  #take(): Line | BrokenLine | null {
    const number = this.#number++;
    const isTooLong = this.#isTooLong;
    const bytes = joined(this.#held, isTooLong ? 0 : this.#length);
    this.#held = [];
    this.#length = 0;
    this.#isTooLong = false;
    if (isTooLong) {
      return { number, code: 'tooLong', detail: `The line has more than ${this.#maxBytes} bytes` };
    }
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch {
      return { number, code: 'wrongEncoding', detail: 'The line is not valid UTF-8' };
    }
    if (number === 1 && text.startsWith('\ufeff')) text = text.slice(1);
    if (text.endsWith('\r')) text = text.slice(0, -1);
    if (text.trim() === '') return null;
    if (text.includes('\0')) {
      return { number, code: 'nulCharacter', detail: 'The line holds U+0000' };
    }
    return { number, text };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
