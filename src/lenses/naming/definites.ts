import { nounOf } from '../attribution/lexicon.ts';
import type { Bearers } from './bearers.ts';
import { readPhrase } from './phrase.ts';
import { singular } from './phrase-words.ts';
import { phraseStart } from './premodifiers.ts';
import { GAP, LOWER, type Words } from './words.ts';

/** A definite description: half-open word indexes, and whom it means where the text says so. */
export interface Definite {
  from: number;
  to: number;
  head: string;
  plural: boolean;
  /** Name of the bearer, or null. */
  means: string | null;
}

/** Words between "the" and its head. */
const LONGEST = 5;

/**
 * "The harbour chief", "the president", "protesters": phrases headed by a noun for people. A singular one with "the" means
 * the bearer of that office in the text, if one fits clearly better than the others. `taken` marks words of names and of
 * descriptions already read.
 */
export function readDefinites(
  words: Words,
  taken: Uint8Array,
  bearers: Bearers,
  slice: (from: number, to: number) => string,
): Definite[] {
  const found: Definite[] = [];
  for (let i = 0; i < words.size; i++) {
    if (taken[i] === 1) continue;
    const noun = nounOf(words.lower[i]!);
    if (noun?.kind !== 'role' && !(words.lower[i] === 'counsel' && words.lower[i - 1] === 'special'))
      continue;
    if (!endsPhrase(words, i)) continue;
    const from = phraseStart(words, i, LONGEST, true);
    const plural = noun?.plural ?? false;
    const definite = words.lower[from] === 'the';
    const means = definite && !plural ? bearers.meantBy(readPhrase(slice(from, i + 1))) : null;
    if (means === null && !definite && !plural) continue;
    found.push({ from, to: i + 1, head: singular(words.lower[i]!), plural, means });
  }
  return found;
}

/** Whether what follows is no part of the phrase: "the harbour chief" but not "the harbour chief Ines Calder". */
function endsPhrase(words: Words, i: number): boolean {
  if (i + 1 >= words.size) return true;
  const gap = words.gap[i + 1]!;
  if (gap === GAP.hyphen) return false;
  if (gap !== GAP.space) return true;
  const next = words.lower[i + 1]!;
  return words.shape[i + 1] === LOWER && nounOf(next) === undefined;
}
