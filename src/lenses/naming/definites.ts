import { isStopWord } from '../../text/stop-words.data.ts';
import { closedClass, nounOf } from '../attribution/lexicon.ts';
import type { Bearers } from './bearers.ts';
import { readPhrase, singular } from './phrase.ts';
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
/** A rival that fits this share as well makes a description open. */
const RIVAL = 0.5;
/** Heads that seldom mean the one person who was so called before. */
const OPEN_HEADS =
  /^(?:official|source|person|man|woman|people|member|critic|expert|other|one|friend|victim|witness|resident|voter|citizen|employee|worker)$/;

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
    const from = phraseStart(words, taken, i);
    const plural = noun?.plural ?? false;
    const definite = words.lower[from] === 'the';
    const means = definite && !plural ? meantBy(words, from, i, bearers, slice) : null;
    if (means === null && !definite && !plural) continue;
    found.push({ from, to: i + 1, head: singular(words.lower[i]!), plural, means });
  }
  return found;
}

function meantBy(
  words: Words,
  from: number,
  head: number,
  bearers: Bearers,
  slice: (from: number, to: number) => string,
): string | null {
  if (OPEN_HEADS.test(words.lower[head]!)) return null;
  const phrase = readPhrase(slice(from, head + 1));
  const holder = bearers.holderOf(phrase);
  if (holder === null || holder.rival > RIVAL * holder.score) return null;
  const says = phrase.modifiers.filter((word) => !isStopWord(word));
  return holder.shared === 0 && says.length > 0 && phrase.nation === '' ? null : holder.name;
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

function phraseStart(words: Words, taken: Uint8Array, head: number): number {
  for (let from = head; from > 0 && head - from <= LONGEST; from--) {
    const gap = words.gap[from]!;
    if (gap !== GAP.space && gap !== GAP.hyphen) return from;
    const closed = closedClass(words.lower[from - 1]!);
    if (closed === 'determiner') return from - 1;
    if (closed !== undefined && closed !== 'title' && words.lower[from - 1] !== 'us') return from;
    if (words.shape[from - 1] === LOWER && taken[from - 1] === 1) return from;
    if (
      words.shape[from - 1] === LOWER &&
      closed === undefined &&
      nounOf(words.lower[from - 1]!) === undefined &&
      !MODIFIER.test(words.lower[from - 1]!)
    )
      return from;
  }
  return head;
}

const MODIFIER =
  /(?:al|ic|ive|ary|ish|ese|ian|an|ous|ful|less|ent|ant|ior|ty|ion|ment|ship|ry|cy|or|er)$|^(?:alleged|accused|armed|unnamed|retired|unauthorized|undocumented|registered|elected|appointed|convicted|injured|unidentified|top|chief|head|old|new|young|ex|vice|special|prime|trade|press|law|campaign|state|house|news|party|harbour|harbor|white|black|union)$/;
