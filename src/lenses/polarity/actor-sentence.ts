import { isStopWord } from '../../text/words/stop-words.data.ts';
import type { Token } from '../../text/words/tokens.ts';
import { NEGATORS } from './polar-words.data.ts';
import { type Hit, listHits } from './word-lists.ts';

/** A sentence as the polarity reading sees it: parallel arrays over its tokens, names masked. */
export interface ActorSentence {
  size: number;
  /** Lower-case words. */
  low: readonly string[];
  /** The same with names as `NAME` and figures as `0`: nothing that follows may know who is spoken of. */
  masked: readonly string[];
  /** Stems of `masked`. */
  stems: readonly string[];
  isWord: readonly boolean[];
  isName: readonly boolean[];
  inQuotes: readonly boolean[];
  /** Number of the clause that the token stands in, from left to right. */
  clause: readonly number[];
  hits: readonly Hit[];
}

/** Half-open range of tokens. */
export interface Place {
  from: number;
  to: number;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BREAK = /^[;:—–("“”]$/;
const QUOTE = /^["“”]$/;
/** Words that begin a clause (Quirk et al. 1985, 14.11-14.14). */
const SUBORDINATORS = setOf(
  'but while although though because whereas when after before that which who if as since where whose whom unless until',
);
export const BE = setOf(
  "is are was were be been being am 's 're 'm get gets got becomes became remain remains remained seem seems seemed",
);
const negators = setOf(NEGATORS);
const TITLE_CASE = 0.6;

/**
 * Reads one sentence. `isOrdinary` says whether a stem is known as an ordinary word: capitals tell nothing at the
 * beginning of a sentence and in a headline in title case, where only such words count as words.
 */
export function actorSentence(
  source: string,
  tokens: readonly Token[],
  isOrdinary: (stem: string) => boolean,
): ActorSentence {
  const low = tokens.map(({ norm }) => norm);
  const isWord = tokens.map(({ kind }) => kind === 'word');
  const capital = tokens.map(({ start }) => source[start] !== source[start]!.toLowerCase());
  const titleCase = isTitleCase(low, isWord, capital);
  const isName = tokens.map(({ norm, stem, kind }, i) => {
    if (kind !== 'word' || !capital[i] || isStopWord(norm)) return false;
    const initial = i === 0 || tokens[i - 1]!.kind === 'punctuation';
    return initial || titleCase ? !isOrdinary(stem) : true;
  });
  const pick = (i: number, plain: string) =>
    isName[i] ? 'NAME' : tokens[i]!.kind === 'number' ? '0' : plain;
  const masked = low.map((word, i) => pick(i, word));
  return {
    size: tokens.length,
    low,
    masked,
    stems: tokens.map(({ stem }, i) => pick(i, stem)),
    isWord,
    isName,
    inQuotes: quoteFlags(low),
    clause: clausesOf(low, isName),
    hits: listHits(masked),
  };
}

function isTitleCase(
  low: readonly string[],
  isWord: readonly boolean[],
  capital: readonly boolean[],
): boolean {
  let words = 0;
  let capitals = 0;
  low.forEach((word, i) => {
    if (!isWord[i] || isStopWord(word)) return;
    words++;
    if (capital[i]) capitals++;
  });
  return words > 3 && capitals > words * TITLE_CASE;
}

function quoteFlags(low: readonly string[]): boolean[] {
  let open = false;
  return low.map((word) => {
    if (QUOTE.test(word)) open = word === '“' ? true : word === '”' ? false : !open;
    return open;
  });
}

function clausesOf(low: readonly string[], isName: readonly boolean[]): number[] {
  let at = 0;
  return low.map((word, i) => {
    const joins = word === 'and' && i + 1 < low.length && !isName[i + 1];
    if (BREAK.test(word) || word === ',' || joins || (i > 0 && SUBORDINATORS.has(word))) at++;
    return at;
  });
}

/** Whether a word that denies stands at most three words before. */
export function isDenied({ low }: ActorSentence, at: number): boolean {
  return negators.has(low[at - 1]!) || negators.has(low[at - 2]!) || negators.has(low[at - 3]!);
}

const PARTICIPLE = /(?:ed|en|wn|ught|ung|ost|eld|old|eft|elt|ade|aid|hot|ent|ound|it)$/;
const BETWEEN = /^(?:not|also|been|being)$|ly$/;

/** Whether the word is a participle after a form of "be" or "get", adverbs between. */
export function isPassive({ low }: ActorSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 4; k--) {
    if (BE.has(low[k]!)) return PARTICIPLE.test(low[at]!);
    if (!BETWEEN.test(low[k]!)) return false;
  }
  return false;
}
