import { diffTokens, foldTypography } from '../diff/diff-tokens.ts';
import { isSpellingChange } from './edits-spelling.ts';
import { ATTRIBUTION_WORDS, CLAIM_WORDS, FIGURE_WORDS, LABEL_WORDS } from './edits-words.data.ts';

/** What sort of change an edit is; see {@link classify} for the order in which the kinds are tried. */
export type EditKind =
  | 'typography'
  | 'spelling'
  | 'wording'
  | 'figure'
  | 'quotation'
  | 'attribution'
  | 'label'
  | 'added'
  | 'removed'
  | 'moved';

/** One changed place: the characters of each side (empty where a side has none) and whether they stand in quotation marks. */
export interface ChangedPlace {
  before: string;
  after: string;
  quotedBefore: boolean;
  quotedAfter: boolean;
  typographic: boolean;
  /** The change begins the sentence on a side, where a capital shows no name. */
  initial: boolean;
}

/** Content words from which words put in or taken out are a statement of their own. */
const STATEMENT = 4;
const HAS_WORD = /[\p{L}\p{N}]/u;
const QUOTE_MARK = /["\u201c-\u201f\u00ab\u00bb\u300c-\u300f]/gu;

/**
 * Names a change and says whether it alters what is said. In this order: typography; quotation (marks put round words
 * or taken off, words changed inside marks); spelling; attribution (a reporting verb or hearsay adverb comes, goes or
 * changes); added or removed (four content words or more); figure; label (nouns for persons, groups and acts);
 * wording. Substantive is everything but typography, spelling of lower-case words, and wording in which only function
 * words without negation, modality or quantity, or forms of one word, change. English lists; elsewhere the kinds that need no
 * list remain.
 */
export function classify(place: ChangedPlace): { kind: EditKind; substantive: boolean } {
  const { before, after } = place;
  if (place.typographic) return { kind: 'typography', substantive: false };
  if (count(before, QUOTE_MARK) !== count(after, QUOTE_MARK)) return { kind: 'quotation', substantive: true };
  if (!HAS_WORD.test(before) && !HAS_WORD.test(after))
    return { kind: 'typography', substantive: changesForce(place) };
  if (isSpellingChange(before.trim(), after.trim())) {
    return {
      kind: 'spelling',
      substantive: !place.initial && isName(before) && isName(after) && !sameLetters(before, after),
    };
  }
  if (place.quotedBefore && place.quotedAfter) return { kind: 'quotation', substantive: true };
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (differIn(old, now, (word) => ATTRIBUTION_WORDS.has(word.key)))
    return { kind: 'attribution', substantive: true };
  if (old.length === 0 && contentCount(now) >= STATEMENT) return { kind: 'added', substantive: true };
  if (now.length === 0 && contentCount(old) >= STATEMENT) return { kind: 'removed', substantive: true };
  if (differIn(old, now, (word) => /\p{N}/u.test(word.key) || isFigureWord(word, old, now))) {
    return { kind: 'figure', substantive: true };
  }
  if (isLabel(old, now)) return { kind: 'label', substantive: true };
  const substantive =
    differIn(old, now, (word) => CLAIM_WORDS.has(word.key)) || !sameStems(contentOf(old), contentOf(now));
  return { kind: 'wording', substantive };
}

type Word = ReturnType<typeof diffTokens>[number];

function wordsOf(text: string): Word[] {
  return diffTokens(text).filter((token) => token.kind !== 'punctuation');
}

function contentOf(words: readonly Word[]): Word[] {
  return words.filter((word) => word.kind === 'content');
}

function contentCount(words: readonly Word[]): number {
  return contentOf(words).length;
}

/** True where the words of a sort are not the same on both sides. */
function differIn(old: readonly Word[], now: readonly Word[], sort: (word: Word) => boolean): boolean {
  const key = (words: readonly Word[]) =>
    words
      .filter(sort)
      .map((word) => word.key)
      .join(' ');
  return key(old) !== key(now);
}

/** `one`, `second` and their like are figures only beside a figure or where they change into one. */
function isFigureWord(word: Word, old: readonly Word[], now: readonly Word[]): boolean {
  if (!FIGURE_WORDS.has(word.key)) return false;
  if (!['one', 'second', 'third', 'first', 'fourth', 'fifth', 'half', 'quarter'].includes(word.key))
    return true;
  const other = (words: readonly Word[]) =>
    words.some((near) => near.key !== word.key && (FIGURE_WORDS.has(near.key) || /\p{N}/u.test(near.key)));
  return other(old) || other(now);
}

/** A naming word changes into another naming, or comes or goes alone beside what it names. */
function isLabel(old: readonly Word[], now: readonly Word[]): boolean {
  const label = (word: Word) => LABEL_WORDS.has(word.key);
  if (!differIn(old, now, label)) return false;
  if (old.length === 0 || now.length === 0) return old.some(label) || now.some(label);
  return contentCount(old) > 0 && contentCount(now) > 0 && contentCount(old) + contentCount(now) <= 8;
}

function sameStems(old: readonly Word[], now: readonly Word[]): boolean {
  const stems = (words: readonly Word[]) => [...new Set(words.map((word) => word.stem))].sort().join(' ');
  return stems(old) === stems(now);
}

/** A question or an exclamation made of a statement, or the reverse. */
function changesForce({ before, after }: ChangedPlace): boolean {
  return count(before, /[?!\u061f\uff1f]/gu) !== count(after, /[?!\u061f\uff1f]/gu);
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text.trim());
}

function sameLetters(before: string, after: string): boolean {
  const letters = (text: string) => foldTypography(text).replace(/[^\p{L}\p{N}]/gu, '');
  return letters(before) === letters(after);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
