import type { ModelIdentity } from '../dto/model.ts';

/** What a model is told: `instructions` are ours; `texts` are the reports, written by strangers. */
export interface ModelRequest {
  instructions: string;
  texts: string;
}

/** What a model wrote, and the name it says it has. Both are a stranger's words. */
export interface ModelReply {
  content: string;
  version: string | null;
}

/** A language model that may add findings to a comparison; a deployment without it calls none. */
export interface ModelProvider {
  readonly provider: ModelIdentity['provider'];
  readonly name: string;
  /** Milliseconds for one question, a second attempt included. */
  readonly timeout: number;
  /** Characters of all texts of one question; more are not sent. */
  readonly maxCharacters: number;
  /** Asks once. Throws ModelError; nothing else of what the other side says gets out. */
  ask(request: ModelRequest, signal: AbortSignal): Promise<ModelReply>;
}

/** Sent with every question: the likeliest words, and the same draw, where the model honours that. */
export const SAMPLING = { temperature: 0, seed: 20_310_304, max_tokens: 4096 } as const;

/** Size of one answer after decompression. */
export const MAX_ANSWER_BYTES = 1024 * 1024;
