/**
 * The few parts of the Postgres wire protocol (version 3) that a server in front of PGlite must know: where a
 * message ends, which messages ask for an answer, and what the greeting looks like.
 * Source: the PostgreSQL documentation, "Frontend/Backend Protocol", "Message Formats".
 */

/** One message of a client: its type byte (null in the untyped greeting) and all its bytes, type and length included. */
export interface ClientMessage {
  type: string | null;
  bytes: Buffer;
}

const GREETING_MAX = 10_000;
const MESSAGE_MAX = 256 * 1024 * 1024;

/** Cuts a stream of chunks into messages. `next` returns null until a whole message has arrived; throws on nonsense. */
export class MessageReader {
  #chunks: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** `typed` is false until the greeting is over: its messages carry no type byte. */
  next(typed: boolean): ClientMessage | null {
    const head = typed ? 5 : 4;
    if (this.#length < head) return null;
    if ((this.#chunks[0] as Buffer).length < head) this.#join();
    const first = this.#chunks[0] as Buffer;
    const length = first.readInt32BE(head - 4) + (typed ? 1 : 0);
    if (length < head || length > (typed ? MESSAGE_MAX : GREETING_MAX)) {
      throw new RangeError(`a message of ${length} bytes is none of this protocol`);
    }
    if (this.#length < length) return null;
    if (first.length < length) this.#join();
    const whole = this.#chunks[0] as Buffer;
    const bytes = whole.subarray(0, length);
    if (whole.length === length) this.#chunks.shift();
    else this.#chunks[0] = whole.subarray(length);
    this.#length -= length;
    return { type: typed ? String.fromCharCode(bytes[0] as number) : null, bytes };
  }

  #join(): void {
    this.#chunks = [Buffer.concat(this.#chunks)];
  }
}

/** The untyped messages a connection may open with; anything else is a startup message. */
export const GREETING = { startup: 196_608, ssl: 80_877_103, gssEncryption: 80_877_104, cancel: 80_877_102 };

/**
 * Messages after which the client waits for an answer: Query, Sync, Flush, FunctionCall, CopyDone, CopyFail. What
 * comes before one of them is held back, so that the database sees a request only when it is complete.
 */
export const ASKS_FOR_ANSWER: ReadonlySet<string> = new Set(['Q', 'S', 'H', 'F', 'c', 'f']);

/** A server message: type byte, length, payload. */
export function serverMessage(type: string, ...payload: (Buffer | string | number)[]): Buffer {
  const body = Buffer.concat(
    payload.map((part) => {
      if (typeof part === 'string') return Buffer.from(`${part}\0`);
      if (typeof part !== 'number') return part;
      const number = Buffer.alloc(4);
      number.writeInt32BE(part);
      return number;
    }),
  );
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** An ErrorResponse with SQLSTATE `code`. */
export function errorMessage(severity: 'FATAL' | 'ERROR', code: string, message: string): Buffer {
  return serverMessage('E', `S${severity}`, `V${severity}`, `C${code}`, `M${message}`, Buffer.from([0]));
}

/**
 * What the last message of an answer says of the session: `I` idle, `T` in a transaction, `E` in a failed one, or
 * null where the answer does not end with ReadyForQuery (after Flush, or while a copy runs).
 */
export function statusAtEnd(answer: Uint8Array): 'I' | 'T' | 'E' | null {
  const at = answer.length - 6;
  if (at < 0 || answer[at] !== 0x5a) return null;
  const length = new DataView(answer.buffer, answer.byteOffset + at + 1, 4).getInt32(0);
  const status = String.fromCharCode(answer[at + 5] as number);
  return length === 5 && (status === 'I' || status === 'T' || status === 'E') ? status : null;
}

/** Name of the prepared statement that a Parse message makes; empty for the unnamed one. */
export function statementNameOf(parse: ClientMessage): string {
  const end = parse.bytes.indexOf(0, 5);
  return parse.bytes.toString('utf8', 5, end);
}

/** The client messages that drop named statements and wait for the answer. */
export function closeStatements(names: Iterable<string>): Buffer {
  return Buffer.concat([
    ...Array.from(names, (name) => serverMessage('C', Buffer.from('S'), name)),
    serverMessage('S'),
  ]);
}
