import { nounOf } from '../attribution/lexicon.ts';
import type { Attribution } from '../attribution/reading.ts';
import { forceOf } from './verb-force.ts';

/** A speaker as far as two reports can be told to mean the same one or another. */
export interface SpeakerKey {
  kind: 'person' | 'organisation';
  /** Words of the name in lower case; the last of a person's is the surname. */
  words: readonly string[];
}

const NAME_WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const NO_NAME = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  's',
  'for',
  'in',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'ii',
  'iii',
]);
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|some|others|many|one)$/;

/** The named person or organisation that an attribution gives the words to; null where it names neither. */
export function speakerKey(attribution: Attribution | null): SpeakerKey | null {
  if (attribution === null) return null;
  const { sourceKind: kind } = attribution;
  if (kind !== 'person' && kind !== 'organisation') return null;
  const shown = attribution.speaker ?? attribution.shownBy ?? attribution.source;
  if (shown === null) return null;
  const exact = kind === 'person' ? shown.exact : (attribution.speaker ?? attribution.source ?? shown).exact;
  const words = (exact.match(NAME_WORD) ?? []).filter(
    (word) => !NO_NAME.has(word.toLowerCase().replace(/\.$/, '')),
  );
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const name = (kind === 'person' ? capitals : words).map((word) => word.toLowerCase().replace(/['’]s$/, ''));
  if (name.length === 0 || name.some((word) => PRONOUN.test(word))) return null;
  return { kind, words: name };
}

/** `same`: one shares the other's surname, or words of the body's name; `unknown` where the names cannot tell. */
export function compareSpeakers(a: SpeakerKey | null, b: SpeakerKey | null): 'same' | 'other' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  const shared = a.words.some((word) => b.words.includes(word) && nounOf(word)?.kind !== 'role');
  if (a.kind === 'person' && b.kind === 'person') {
    if (a.words.at(-1) === b.words.at(-1)) return 'same';
    return shared ? 'unknown' : 'other';
  }
  if (shared) return a.kind === b.kind ? 'same' : 'unknown';
  return 'unknown';
}

/** Whether two cues carry a different force ("said", "admitted"); only where both are listed and surely read. */
export function otherForce(a: Attribution | null, b: Attribution | null): boolean {
  if (!sureCue(a) || !sureCue(b)) return false;
  const [left, right] = [forceOf(a!.cue!.exact), forceOf(b!.cue!.exact)];
  return left !== null && right !== null && left !== right;
}

const SURE_CUE = 0.8;

function sureCue(one: Attribution | null): boolean {
  return one?.cue != null && (one.tier === 'pattern' || (one.confidence ?? 0) >= SURE_CUE);
}
