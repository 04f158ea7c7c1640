import { RELATED_STEMS } from './related-stems.data.ts';

/** For each stem by its number in the counts the stems that news uses alike, both directions of the stored pairs. */
export interface RelatedStems {
  from: Int32Array;
  partner: Int32Array;
  level: Uint8Array;
}

let table: RelatedStems | undefined;

/** The learnt table; decoded once. */
export function relatedStems(): RelatedStems {
  table ??= decode();
  return table;
}

function decode(): RelatedStems {
  const bytes = fromBase64(RELATED_STEMS);
  const at = (i: number) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
  const end = Math.floor(bytes.length / 2);
  const counts: number[] = [];
  const each = (see: (a: number, b: number, level: number) => void) => {
    let stem = 0;
    for (let i = 0; i < end; stem++) {
      for (let left = at(i++); left > 0; left--, i++) see(stem, at(i) >> 3, (at(i) & 7) + 1);
    }
    return stem;
  };
  const stems = each((a, b) => {
    counts[a] = (counts[a] ?? 0) + 1;
    counts[b] = (counts[b] ?? 0) + 1;
  });
  const from = new Int32Array(stems + 1);
  for (let s = 0; s < stems; s++) from[s + 1] = from[s]! + (counts[s] ?? 0);
  const next = from.slice();
  const partner = new Int32Array(from[stems]!);
  const level = new Uint8Array(from[stems]!);
  each((a, b, value) => {
    partner[next[a]!] = b;
    level[next[a]!++] = value;
    partner[next[b]!] = a;
    level[next[b]!++] = value;
  });
  return { from, partner, level };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// The pure folders know no atob.
function fromBase64(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  for (let i = 0; i < 64; i++) digits[ALPHABET.charCodeAt(i)] = i;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, out = 0; out < length; i += 4) {
    const word =
      (digits[text.charCodeAt(i)]! << 18) |
      (digits[text.charCodeAt(i + 1)]! << 12) |
      ((digits[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (digits[text.charCodeAt(i + 3)] ?? 0);
    bytes[out++] = word >> 16;
    if (out < length) bytes[out++] = (word >> 8) & 255;
    if (out < length) bytes[out++] = word & 255;
  }
  return bytes;
}
