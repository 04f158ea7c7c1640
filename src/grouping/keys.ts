import type { EventFeatures } from './event-features.ts';

/** Terms whose pairs are keys: 12 give 66. */
const KEY_TERMS = 12;
/** So many of them at most are plain words: names tell events apart, topics do not. */
const MAX_WORDS = 6;

/**
 * Under what a report is looked up: signed 32-bit hashes of the pairs of its weightiest terms. Two reports of one event
 * nearly always share a pair, and a pair stands in few reports however many are stored, which a single term does not.
 */
export function groupingKeys({ terms, kinds }: EventFeatures): number[] {
  const chosen: string[] = [];
  let words = 0;
  for (let i = 0; i < terms.length && chosen.length < KEY_TERMS; i++) {
    if (kinds[i] === 'w' && ++words > MAX_WORDS) continue;
    chosen.push(terms[i]!);
  }
  chosen.sort();
  const keys = new Set<number>();
  for (let i = 0; i < chosen.length; i++) {
    for (let j = i + 1; j < chosen.length; j++) keys.add(hash(`${chosen[i]} ${chosen[j]}`));
  }
  return [...keys].sort((a, b) => a - b);
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
