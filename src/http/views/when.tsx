import { readableInstant } from './dates.ts';

/** An instant with its exact value for machines; nothing where none is known. */
export function When({ at }: { at: string | null }) {
  return at === null ? null : <time datetime={at}>{readableInstant(at)}</time>;
}
