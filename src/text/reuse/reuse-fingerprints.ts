import { scanWords } from './reuse-words.ts';

/** Words hashed into one fingerprint. */
const GRAM = 5;
/** Neighbouring grams of which the smallest is kept: GRAM + WINDOW - 1 = 8 words. */
const WINDOW = 4;

/**
 * Fingerprints of a text, for the question "where else does this text stand?" over a whole store. Winnowing
 * (Schleimer, Wilkerson, Aiken 2003) over hashed word 5-grams in windows of four: **two texts that share a passage of
 * eight or more words share at least one fingerprint**, wherever the passage stands and whatever its case, accents,
 * quotation marks, dashes and white space. About two fingerprints for five words are kept. The reverse does not hold:
 * one shared fingerprint is a candidate, to be verified with `sharedPassages`.
 *
 * @param text one field, or fields joined by a blank line
 * @returns distinct signed 32-bit integers in ascending order, fit for `int4[]`; empty below eight words
 */
export function fingerprints(text: string): number[] {
  const grams = gramHashes(scanWords(text).hashes);
  const kept = new Set<number>();
  let smallest = -1;
  for (let last = WINDOW - 1; last < grams.length; last++) {
    const first = last - WINDOW + 1;
    if (smallest < first) {
      smallest = first;
      for (let at = first + 1; at <= last; at++) if (grams[at]! <= grams[smallest]!) smallest = at;
    } else if (grams[last]! <= grams[smallest]!) smallest = last;
    kept.add(grams[smallest]!);
  }
  return [...kept].sort((a, b) => a - b);
}

function gramHashes(words: Int32Array): Int32Array {
  const grams = new Int32Array(Math.max(0, words.length - GRAM + 1));
  for (let at = 0; at < grams.length; at++) {
    let hash = 0;
    for (let word = at; word < at + GRAM; word++) hash = (Math.imul(hash, 0x2c1b3c6d) + words[word]!) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
    grams[at] = hash ^ (hash >>> 15);
  }
  return grams;
}
