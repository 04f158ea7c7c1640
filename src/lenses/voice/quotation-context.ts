import { CLIPPED_WORDS, CLOSERS } from './quotation-marks.data.ts';

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const SPACED_SCRIPT =
  /[\p{N}\p{Script=Latin}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const BEFORE_OPENING = /[([{<\-‐–—―/:;,=“„«‹「『"‘'¿¡|]/;
const AFTER_CLOSING = /[)\]}>\-‐–—―/:;,.!?…”“"’'»›」』|。，、；：？！]/;

/** Whether a mark at `i` can open: space, an opening mark or nothing before it, and no space after it. */
export function canOpen(text: string, from: number, to: number, i: number): boolean {
  const before = i > from ? text[i - 1]! : ' ';
  const after = i + 1 < to ? text[i + 1]! : ' ';
  if (SPACE.test(before))
    return !SPACE.test(after) || BEFORE_OPENING.test(after) || text[i] === '«' || text[i] === '»';
  if (SPACE.test(after)) return false;
  return BEFORE_OPENING.test(before) || !SPACED_SCRIPT.test(before + text[i])
    ? WORD.test(after) || !AFTER_CLOSING.test(after)
    : false;
}

/** Whether a mark at `i` can close: something before it; space, punctuation or nothing after it. */
export function canClose(text: string, from: number, to: number, i: number): boolean {
  const before = i > from ? text[i - 1]! : ' ';
  const after = i + 1 < to ? text[i + 1]! : ' ';
  if (SPACE.test(before)) return SPACE.test(after) || text[i] === '»' || text[i] === '«';
  if (SPACE.test(after) || AFTER_CLOSING.test(after)) return true;
  return !SPACED_SCRIPT.test(after) || !SPACED_SCRIPT.test(before);
}

/** Whether the mark stands between two letters of a spaced script, as in Hebrew acronyms: no quotation mark. */
export function isInsideWord(text: string, from: number, to: number, i: number): boolean {
  if (text[i] !== '"' && text[i] !== '”') return false;
  if (i <= from || i + 1 >= to) return false;
  return /\p{Script=Hebrew}/u.test(text[i - 1]!) && /\p{Script=Hebrew}/u.test(text[i + 1]!);
}

/** Whether a straight mark means inches or seconds: `6'2"`, `a 12" record`. */
export function isMeasure(text: string, from: number, i: number): boolean {
  return text[i] === '"' && i > from && /[0-9]/.test(text[i - 1]!);
}

/**
 * End of the quotation that a single mark opens at `i`, or -1 where the mark is an apostrophe. A single mark closes
 * where no letter follows; after a plural's s it is a possessive if a better closer comes later.
 */
export function weakQuotationEnd(text: string, from: number, to: number, i: number, nested: boolean): number {
  const rest = text.slice(i + 1, i + 12);
  if (SPACE.test(rest[0] ?? ' ')) return -1;
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase();
  const clipped = (word !== undefined && CLIPPED_WORDS.has(word)) || /^\d0s\b/.test(rest);
  let fallback = -1;
  for (let k = i + 1; k < to; k++) {
    const char = text[k]!;
    if (nested && (char === '”' || (char === '"' && canClose(text, from, to, k)))) break;
    if (!CLOSERS[text[i]!]!.includes(char) || !canCloseWeak(text, to, k)) continue;
    const before = text[k - 1]!;
    if (clipped && k - i - 1 <= (word?.length ?? 3)) return -1;
    if (/[.,!?…:;)\]”"]/.test(before)) return k + 1;
    const possessive = /[sS]/.test(before) && /^ [\p{Ll}\p{Lu}]/u.test(text.slice(k + 1, k + 3));
    if (!possessive) return clipped && k - i > 60 ? -1 : k + 1;
    if (fallback < 0) fallback = k + 1;
  }
  return clipped ? -1 : fallback;
}

function canCloseWeak(text: string, to: number, k: number): boolean {
  const after = k + 1 < to ? text[k + 1]! : ' ';
  return !SPACE.test(text[k - 1]!) && !WORD.test(after);
}
