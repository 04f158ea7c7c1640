import { ModelError } from './model-error.ts';
import { MAX_ANSWER_BYTES, type ModelReply } from './ports.ts';

/**
 * The words in a chat completion. Two forms are read: `choices[0].message.content`, and the `response` of the older
 * models of Workers AI, which may be an object already. Throws ModelError `noAnswer`, `cutShort` or `tooLarge`.
 */
export function readCompletion(completion: unknown): ModelReply {
  const body = membersOf(completion);
  const choice = membersOf(Array.isArray(body.choices) ? body.choices[0] : undefined);
  if (choice.finish_reason === 'length') throw new ModelError('cutShort');
  const content = contentOf(membersOf(choice.message).content ?? body.response);
  if (content === null) throw new ModelError('noAnswer');
  // An answer that came through a binding was not counted on its way.
  if (content.length > MAX_ANSWER_BYTES) throw new ModelError('tooLarge');
  return { content, version: versionOf(body.model) };
}

function contentOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  return typeof text === 'string' && /\S/.test(text) ? text : null;
}

/** A name as providers write them, and nothing that could be prose. */
function versionOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w.:/@+-]{1,200}$/.test(value) ? value : null;
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
