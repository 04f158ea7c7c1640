import type { FieldOrigin } from '../article.ts';

/** A value with the place that it was read from. */
export interface Found<T> {
  value: T;
  from: FieldOrigin;
}

export const NOTHING: Found<null> = { value: null, from: 'none' };

/** Lower-case letters and digits with single spaces: the same words whatever their punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the words of the shorter text that stand in the other as well. */
export function wordOverlap(a: string, b: string): number {
  const x = new Set(fold(a).split(' '));
  const y = new Set(fold(b).split(' '));
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

/** Character references that were encoded twice ("&amp;#8217;") decoded once more. */
export function decodeTwice(text: string): string {
  return text
    .replace(/&#(\d{2,6});/g, (_, code: string) => safeCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]{2,6});/gi, (_, code: string) => safeCodePoint(Number.parseInt(code, 16)))
    .replace(
      /&(amp|quot|apos|nbsp|lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|lt|gt);/g,
      (_, name: string) => NAMED[name]!,
    );
}

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lt: '<',
  gt: '>',
};

function safeCodePoint(code: number): string {
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : ' ';
}
