import { languageAttributes } from '../text-direction.ts';
import type { Context } from './in-context.ts';

/** Sentences with the words of a finding marked in them. */
export function WordsInContext({
  contexts,
  language,
  most = 3,
}: {
  contexts: readonly Context[];
  language: string | null;
  most?: number;
}) {
  return (
    <>
      {contexts.slice(0, most).map(({ pieces, cutBefore, cutAfter }) => (
        <blockquote {...languageAttributes(language)}>
          {cutBefore ? '… ' : ''}
          {pieces.map(({ text, shown }) => (shown ? <mark class="finding-words">{text}</mark> : text))}
          {cutAfter ? ' …' : ''}
        </blockquote>
      ))}
      {contexts.length > most ? <p class="quiet">and {contexts.length - most} more places in it</p> : null}
    </>
  );
}
