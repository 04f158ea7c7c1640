import { isStopWord } from '../../text/words/stop-words.data.ts';
import { HONORIFICS } from './names.data.ts';

/** A label without case, article, honorific and possessive: labels with one key are one wording. */
export function contentKey(label: string): string {
  return wordsOfLabel(label)
    .filter((word) => !/^(?:the|a|an)$/.test(word))
    .join(' ');
}

/** Content words of a label: what it says of its referent, function words and honorifics left out. */
export function contentWords(label: string): string[] {
  return wordsOfLabel(label).filter((word) => !isStopWord(word));
}

function wordsOfLabel(label: string): string[] {
  const words =
    label
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/'s?(?=\s|$)/g, '')
      .match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replaceAll('.', '')).filter((word) => !HONORIFICS.has(word));
}
