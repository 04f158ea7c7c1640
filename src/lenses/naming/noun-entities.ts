import { isStopWord } from '../../text/words/stop-words.data.ts';
import { closedClass, cueVerb } from '../attribution/lexicon.ts';
import { GENERAL_NOUNS } from './general-nouns.data.ts';
import { GROUP_NOUNS } from './group-nouns.data.ts';
import { OBJECT_NOUNS } from './object-nouns.data.ts';
import { DEMONYMS } from './places.data.ts';
import { isGroupNoun } from './role-words.ts';
import { GAP, LOWER, type Words } from './words.ts';

/** A group or thing without a name: word indexes of its noun, in reading order. */
export interface NounEntity {
  kind: 'group' | 'other';
  noun: string;
  at: number[];
}

/** Times that a noun must stand in a text, outside of names, to be something that the text is about. */
const FEWEST = { group: 2, other: 3 } as const;
/** The same where the headline has it. */
const FEWEST_IN_HEADLINE = { group: 1, other: 2 } as const;

/** Unlisted nouns that a text takes up most often: how many at the most, and how often each as the head of a phrase. */
const MOST_SALIENT = 4;
const FEWEST_SALIENT = 3;
/** Things without a name in one text. */
const MOST_THINGS = 4;

/** Groups and things that a common noun names again and again. `taken` marks words inside names. */
export function nounEntities(words: Words, taken: Uint8Array): NounEntity[] {
  const found = new Map<string, number[]>();
  for (let i = 0; i < words.size; i++) {
    if (taken[i] === 1) continue;
    const noun = nounAt(words, i);
    if (noun === null) continue;
    const list = found.get(noun);
    if (list === undefined) found.set(noun, [i]);
    else list.push(i);
  }
  for (const [noun, at] of headlineNouns(words, taken)) if (!found.has(noun)) found.set(noun, at);
  const listed = [...found].flatMap(([noun, at]): NounEntity[] => {
    const kind = kindOf(noun);
    const fewest = words.field[at[0]!] === 'headline' ? FEWEST_IN_HEADLINE[kind] : FEWEST[kind];
    return at.length >= fewest ? [{ kind, noun, at }] : [];
  });
  const salient = salientNouns(words, taken, found).map(([noun, at]) => ({ kind: kindOf(noun), noun, at }));
  const things = [...listed, ...salient].filter(({ kind }) => kind === 'other');
  things.sort((a, b) => b.at.length - a.at.length || a.at[0]! - b.at[0]!);
  return [...listed, ...salient].filter(
    (entity) => entity.kind === 'group' || things.indexOf(entity) < MOST_THINGS,
  );
}

function kindOf(noun: string): 'group' | 'other' {
  return isGroupNoun(noun) ? 'group' : 'other';
}

/** The nouns that stand most often as the head of a phrase, and of which one phrase at least has a determiner or a plural. */
function salientNouns(
  words: Words,
  taken: Uint8Array,
  known: ReadonlyMap<string, unknown>,
): [string, number[]][] {
  const heads = new Map<string, { at: number[]; determined: number }>();
  for (let i = 0; i < words.size; i++) {
    const lower = words.lower[i]!;
    if (taken[i] === 1 || lower.length < 4 || known.has(lower)) continue;
    if (words.shape[i] !== LOWER && !(words.initial[i] && lower.endsWith('s'))) continue;
    if (isGeneral(lower) || !isHead(words, i)) continue;
    let entry = heads.get(lower);
    if (entry === undefined) {
      entry = { at: [], determined: 0 };
      heads.set(lower, entry);
    }
    entry.at.push(i);
    if (NOUN_ENDING.test(lower) || isNominal(words, i)) entry.determined++;
  }
  return [...heads]
    .filter(
      ([noun, { at, determined }]) =>
        at.length >= FEWEST_SALIENT && determined >= (ADJECTIVE_ENDING.test(noun) ? at.length / 2 : 1),
    )
    .sort(([, a], [, b]) => b.at.length - a.at.length || a.at[0]! - b.at[0]!)
    .slice(0, MOST_SALIENT)
    .map(([noun, { at }]) => [noun, at]);
}

/** Plurals, and suffixes that make nouns. Source: Quirk et al. 1985, I.31-I.37. */
const NOUN_ENDING = /(?:[^s]s|ship|hood|dom|tion|sion|ment|ness|ity|ance|ence|ism|ure|age|ery|cy)$/;

/** Suffixes of adjectives, which stand where nouns do. Source: Quirk et al. 1985, I.38-I.45. */
const ADJECTIVE_ENDING = /(?:ive|ous|ful|less|able|ible|al|ic|ary|ed|ing|en|er|est|ian|ish)$/;

/** A word that is no noun, or one too general to be something that a text is about. */
function isGeneral(lower: string): boolean {
  return (
    GENERAL_NOUNS.has(lower) ||
    isStopWord(lower) ||
    closedClass(lower) !== undefined ||
    cueVerb(lower) !== undefined ||
    DEMONYMS.has(lower)
  );
}

/** Whether the word before a noun or before its modifier shows that it is one. */
function isNominal(words: Words, i: number): boolean {
  const before = words.gap[i] === GAP.space ? closedClass(words.lower[i - 1] ?? '') : undefined;
  if (before !== undefined) return before !== 'coordinator';
  return words.gap[i - 1] === GAP.space && isDetermined(words, i - 1);
}

function isDetermined(words: Words, i: number): boolean {
  return /^(?:determiner|possessive)$/.test(closedClass(words.lower[i - 1] ?? '') ?? '');
}

/** The listed noun that stands at a place, or null; things in the singular, where that is listed. */
function nounAt(words: Words, i: number): string | null {
  const lower = words.lower[i]!;
  const single = OBJECT_NOUNS.has(lower)
    ? lower
    : lower.endsWith('s') && OBJECT_NOUNS.has(lower.slice(0, -1))
      ? lower.slice(0, -1)
      : null;
  if (single === null && !GROUP_NOUNS.has(lower)) return null;
  if (
    single === 'fire' &&
    /^(?:open|opens|opened|opening|under|on|cease|ceased|return|returned|caught|set)$/.test(
      words.lower[i - 1] ?? '',
    )
  )
    return null;
  // "The tax cut": the noun is not what the phrase is about.
  if (!GROUP_NOUNS.has(lower) && !endsPhrase(words, i)) return null;
  // A capital inside a sentence is part of a name that was not read as one.
  if (words.shape[i] !== LOWER && !words.initial[i] && words.field[i] === 'body') return null;
  return GROUP_NOUNS.has(lower) ? lower : single;
}

/** Unlisted nouns of the headline that the body takes up as the head of a phrase twice or more. */
function headlineNouns(words: Words, taken: Uint8Array): Map<string, number[]> {
  const asked = new Map<string, number[]>();
  for (let i = 0; i < words.size && words.field[i] === 'headline'; i++) {
    const lower = words.lower[i]!;
    if (
      taken[i] === 1 ||
      lower.length < 4 ||
      isStopWord(lower) ||
      closedClass(lower) !== undefined ||
      DEMONYMS.has(lower)
    )
      continue;
    if (nounAt(words, i) === null) asked.set(lower, [i]);
  }
  const heads = new Map<string, number>();
  const determined = new Set<string>();
  if (asked.size === 0) return asked;
  for (let i = 0; i < words.size; i++) {
    if (words.field[i] === 'headline' || words.shape[i] !== LOWER || taken[i] === 1) continue;
    const at = asked.get(words.lower[i]!);
    if (at === undefined) continue;
    at.push(i);
    if (isDetermined(words, i)) determined.add(words.lower[i]!);
    if (isHead(words, i)) heads.set(words.lower[i]!, (heads.get(words.lower[i]!) ?? 0) + 1);
  }
  for (const [noun, at] of asked)
    if (
      !determined.has(noun) ||
      (heads.get(noun) ?? 0) < FEWEST_HEADS ||
      2 * heads.get(noun)! < at.length - 1
    )
      asked.delete(noun);
  return asked;
}

const FEWEST_HEADS = 2;
const BEFORE_NOUN = new Set([
  'determiner',
  'possessive',
  'of',
  'preposition',
  'in',
  'by',
  'about',
  'number',
  'coordinator',
]);
const BEFORE_NO_NOUN = new Set(['to', 'modal', 'negative', 'subjectPronoun', 'have', 'be', 'do']);

/** Whether a word stands as the last word of a noun phrase: something nominal before it, no word of a phrase after. */
function isHead(words: Words, i: number): boolean {
  const before = words.gap[i] === GAP.genitive ? 'possessive' : closedClass(words.lower[i - 1] ?? '');
  if (before !== undefined && BEFORE_NO_NOUN.has(before)) return false;
  if (before !== undefined && !BEFORE_NOUN.has(before)) return false;
  return endsPhrase(words, i);
}

/** Whether what follows a word is no part of its phrase: a mark, a function word, a finite verb. */
function endsPhrase(words: Words, i: number): boolean {
  const gap = i + 1 < words.size ? words.gap[i + 1]! : GAP.start;
  if (gap === GAP.hyphen) return false;
  const next = words.lower[i + 1] ?? '';
  return (
    gap !== GAP.space ||
    closedClass(next) !== undefined ||
    isStopWord(next) ||
    cueVerb(next) !== undefined ||
    /(?:ed|ly|ing)$/.test(next)
  );
}
