import { timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import {
  ASKS_FOR_ANSWER,
  type ClientMessage,
  closeStatements,
  errorMessage,
  GREETING,
  MessageReader,
  serverMessage,
  statementNameOf,
  statusAtEnd,
} from './messages.ts';
import type { Turns } from './turns.ts';

/** The one session and what every connection must know of it. */
export interface SharedDatabase {
  database: PGlite;
  turns: Turns;
  password: string;
  parameters: [name: string, value: string][];
  idleInTransactionMs: number;
}

const SYNC = serverMessage('S');
const ROLLBACK = serverMessage('Q', 'rollback');

/** One client of the embedded database: greets it, then hands its requests over, a turn each. */
export class Connection {
  /** Resolves when the client is gone, its transaction rolled back and its statements dropped. */
  readonly ended: Promise<void>;
  readonly #socket: Socket;
  readonly #shared: SharedDatabase;
  readonly #reader = new MessageReader();
  readonly #statements = new Set<string>();
  #stage: 'greeting' | 'password' | 'ready' = 'greeting';
  #held: Buffer[] = [];
  #endTurn: (() => void) | null = null;
  #status: 'I' | 'T' | 'E' | null = 'I';
  #work: Promise<void> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(socket: Socket, shared: SharedDatabase) {
    this.#socket = socket;
    this.#shared = shared;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', () => socket.destroy());
    this.ended = new Promise((resolve) => {
      socket.once('close', () => {
        clearTimeout(this.#idle);
        this.#work = this.#work.then(() => this.#leave()).then(resolve, resolve);
      });
    });
  }

  end(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    try {
      this.#reader.push(chunk);
      for (;;) {
        const message = this.#reader.next(this.#stage !== 'greeting');
        if (message === null) return;
        if (this.#stage === 'ready') this.#take(message);
        else this.#greet(message);
      }
    } catch {
      this.#refuse('08P01', 'this is not the Postgres protocol, version 3');
    }
  }

  #greet({ type, bytes }: ClientMessage): void {
    if (this.#stage === 'password') {
      const given = type === 'p' ? bytes.subarray(5, -1) : Buffer.alloc(0);
      const expected = Buffer.from(this.#shared.password);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        this.#refuse('28P01', 'the password is wrong');
        return;
      }
      this.#stage = 'ready';
      this.#socket.write(
        Buffer.concat([
          serverMessage('R', 0),
          ...this.#shared.parameters.map(([name, value]) => serverMessage('S', name, value)),
          serverMessage('K', 0, 0),
          serverMessage('Z', Buffer.from('I')),
        ]),
      );
      return;
    }
    const code = bytes.length >= 8 ? bytes.readInt32BE(4) : 0;
    if (code === GREETING.ssl || code === GREETING.gssEncryption) {
      this.#socket.write('N');
    } else if (code === GREETING.cancel) {
      // A running statement blocks this very thread: there is never one that could still be cancelled.
      this.#socket.end();
    } else if (code === GREETING.startup) {
      this.#stage = 'password';
      this.#socket.write(serverMessage('R', 3));
    } else {
      this.#refuse('08P01', 'only protocol version 3.0 is spoken here');
    }
  }

  #refuse(code: string, message: string): void {
    this.#socket.end(errorMessage('FATAL', code, message), () => this.#socket.destroy());
  }

  #take(message: ClientMessage): void {
    const { type, bytes } = message;
    if (type === 'X') {
      this.#socket.end();
      return;
    }
    if (type === 'P') {
      const name = statementNameOf(message);
      if (name !== '') this.#statements.add(name);
    }
    this.#held.push(bytes);
    if (!ASKS_FOR_ANSWER.has(type as string)) return;
    const request = Buffer.concat(this.#held);
    this.#held = [];
    this.#work = this.#work
      .then(() => this.#answer(request, type === 'H'))
      .catch(() => {
        this.#socket.destroy();
      });
  }

  async #answer(request: Buffer, flushOnly: boolean): Promise<void> {
    clearTimeout(this.#idle);
    this.#endTurn ??= await this.#shared.turns.take();
    if (this.#socket.destroyed) return;
    const answer = await this.#shared.database.execProtocolRaw(request);
    this.#status = flushOnly ? null : statusAtEnd(answer);
    this.#socket.write(answer);
    if (this.#status === 'I') this.#giveUpTurn();
    else this.#idle = setTimeout(() => this.end(), this.#shared.idleInTransactionMs);
  }

  /** After the client has gone: nothing of it may stay in the session that the others share. */
  async #leave(): Promise<void> {
    if (this.#endTurn === null && this.#statements.size === 0) return;
    this.#endTurn ??= await this.#shared.turns.take();
    const { database } = this.#shared;
    try {
      if (this.#status === null) this.#status = statusAtEnd(await database.execProtocolRaw(SYNC));
      if (this.#status !== 'I') await database.execProtocolRaw(ROLLBACK);
      if (this.#statements.size > 0) await database.execProtocolRaw(closeStatements(this.#statements));
    } finally {
      this.#giveUpTurn();
    }
  }

  #giveUpTurn(): void {
    this.#endTurn?.();
    this.#endTurn = null;
  }
}
