import { BINDING_ABBREVIATIONS, OPEN_ABBREVIATIONS } from './abbreviations.data.ts';

/** Half-open offsets into the string that was split. */
export type Offsets = readonly [start: number, end: number];

const TERMINATOR = /[.!?…‼⁇⁈⁉。．！？｡؟۔।॥።፧։။]+/gu;
const CLOSER = /["'”’»)\]}›」』）】〉》]/u;

/**
 * Splits one paragraph (no blank line inside) into sentences. Returns half-open UTF-16 offsets without the white
 * space around each sentence; what stands between two of them is white space only. Every script.
 */
export function splitSentences(paragraph: string): Offsets[] {
  const sentences: Offsets[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(TERMINATOR)) {
    let end = match.index + match[0].length;
    while (end < paragraph.length && CLOSER.test(paragraph[end]!)) end++;
    if (end <= start || !endsSentence(paragraph, start, match.index, match[0], end)) continue;
    pushTrimmed(sentences, paragraph, start, end);
    start = end;
  }
  pushTrimmed(sentences, paragraph, start, paragraph.length);
  return sentences;
}

function pushTrimmed(into: Offsets[], text: string, start: number, end: number): void {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (end > start) into.push([start, end]);
}

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (/[。．！？｡।॥።፧։။۔]/u.test(mark))
    return end === at + mark.length || !/^\s*[、，,]/u.test(text.slice(end, end + 4));
  const rest = text.slice(end, end + 60);
  if (!/^\s/u.test(rest)) return false;
  const next = rest.trimStart();
  if (next === '') return true;
  if (/^[\p{Ll}]/u.test(next) || /^[,;:]/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.length > 1) return true;
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(start, at - 24), at))?.[0].toLowerCase() ?? '';
  if (BINDING_ABBREVIATIONS.has(word)) return false;
  if (/^\p{L}$/u.test(word) && end === at + 1) return false;
  if (OPEN_ABBREVIATIONS.has(word))
    return /^(?:["“‘«(]|The|He|She|It|In|But|And|A|How|They|We|I)(?:\s|$)/u.test(next);
  return true;
}
