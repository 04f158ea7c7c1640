import { isStopWord } from './stop-words.data.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** The words of a stretch that carry content, in order: no punctuation, no function word. */
export function contentTokens(source: string, range: { start: number; end: number }): Token[] {
  return tokenize(source, range).filter(({ kind, norm }) => kind !== 'punctuation' && !isStopWord(norm));
}

/** Their stems. */
export function contentStems(source: string, range: { start: number; end: number }): string[] {
  return contentTokens(source, range).map(({ stem }) => stem);
}
