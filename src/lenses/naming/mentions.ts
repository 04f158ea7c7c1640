import { nounOf } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import { beforeTitle } from './before-title.ts';
import { isOpenSurname, kindOf } from './name-kind.ts';
import { nameStart, namesThing } from './name-start.ts';
import {
  BODY_HEADS,
  GIVEN_NAMES,
  HONORIFICS,
  NAME_SUFFIXES,
  OTHER_HEADS,
  SHORT_TITLES,
  TITLE_MODIFIERS,
  TITLE_WORDS,
} from './names.data.ts';
import { DEMONYMS, PEOPLES } from './places.data.ts';
import type { EntityKind } from './reading.ts';
import type { Run } from './runs.ts';
import { ALL_CAPITALS, GAP, LOWER, type Words } from './words.ts';

/** One place where a name stands: half-open word indexes. */
export interface Mention {
  /** The label: title and modifiers included. */
  from: number;
  to: number;
  /** The name alone. */
  nameFrom: number;
  /** Kind by form and surroundings; `sure` where the form alone tells it. */
  kind: EntityKind;
  sure: boolean;
  /** Where the title stands before the name, or -1. */
  titleFrom: number;
  /** Whether an honorific calls the bearer a man or a woman; null where none does. */
  address: 'man' | 'woman' | null;
  /** Key of the name: lower case, one space, without article and dots. */
  key: string;
}

const SURNAME_TITLES =
  /^(?:king|bishop|pope|prince|judge|marshal|coach|father|major|general|justice|baker|farmer|driver|singer|pastor|chase|young|bush|house|lord|page|cook|guard)$/;
const SUBORDINATE =
  /^(?:office|department|ministry|administration|campaign|house|team|council|party|court|committee|group|commission|association|board|center|centre|motors|electric|mills|assembly|conference|day|foundation|minister's|county|street|election|debate|primary)$/;

/** Adjectives of titles that make none before a name: "Foreign Relations", "First Amendment". */
const HALF_TITLES = /^(?:foreign|special|prime|crown|defense|defence|vice|first|national)$/;

/** The key under which a name is compared. */
export function keyOf(words: Words, from: number, to: number): string {
  return words.lower
    .slice(from, to)
    .filter((word) => word !== 'the')
    .join(' ');
}

export function isTitleWord(words: Words, i: number): boolean {
  const lower = words.lower[i]!;
  if (HONORIFICS.has(lower) || SHORT_TITLES.has(lower) || TITLE_WORDS.has(lower)) return true;
  const noun = nounOf(lower);
  return noun?.kind === 'role' && !noun.plural && !DEMONYMS.has(lower);
}

/** Takes a run apart into names, each with its title. */
export function readRun(words: Words, run: Run, mentions: Mention[]): void {
  let { from } = run;
  const { to } = run;
  const title = titleIn(words, from, to);
  if (title !== null && !namesThing(words, title.to, to)) {
    if (title.to === to) {
      if (title.from > from) readName(words, from, title.from, mentions, true);
      return;
    }
    if (title.from > from) readName(words, from, title.from, mentions, true);
    mentions.push(personMention(words, from, title.from, title.to, to));
    return;
  }
  while (from < to && /^(?:former|ex|then)$/.test(words.lower[from]!)) from++;
  if (from < to) readName(words, from, to, mentions, false);
}

function personMention(
  words: Words,
  from: number,
  titleFrom: number,
  nameFrom: number,
  end: number,
): Mention {
  // "Speaker Orlo Venn of Sund": where somebody is from is no part of the name.
  let to = nameFrom + 1;
  while (to < end && words.lower[to] !== 'of' && words.lower[to] !== 'for') to++;
  // "Former Sund mayor": without its first word the title would say what is no longer so.
  // "Enter Ms. Holt": nothing before an honorific belongs to it.
  let start = ADDRESS.test(words.lower[titleFrom]!) ? titleFrom : from;
  for (let before = beforeTitle(words, start); before < start; before = beforeTitle(words, start))
    start = before;
  return {
    from: start,
    to,
    nameFrom,
    kind: 'person',
    sure: true,
    titleFrom,
    address: addressOf(words, titleFrom, nameFrom),
    key: keyOf(words, nameFrom, to),
  };
}

const ADDRESS = /^(?:mr|mrs|ms|miss)$/;

function addressOf(words: Words, from: number, to: number): Mention['address'] {
  const found = words.lower.slice(from, to).find((word) => ADDRESS.test(word));
  return found === undefined ? null : found === 'mr' ? 'man' : 'woman';
}

/** The title inside a run: the last title word that a name follows, with the title words before it. */
function titleIn(words: Words, from: number, to: number): Run | null {
  let last = -1;
  for (let i = to - 1; i >= from; i--) {
    if (
      !isTitleWord(words, i) ||
      (words.shape[i] === ALL_CAPITALS &&
        i + 1 < to &&
        !HONORIFICS.has(words.lower[i]!) &&
        words.lower[i]!.length > 3)
    )
      continue;
    if (i > from && GIVEN_NAMES.has(words.lower[i - 1]!) && SURNAME_TITLES.test(words.lower[i]!)) continue;
    if (i > from && words.gap[i] === GAP.hyphen) continue;
    last = i;
    break;
  }
  if (last < 0) return null;
  let end = last + 1;
  // "Secretary of State": what the office is of belongs to it.
  if (words.lower[end] === 'of' && end < to) {
    end += words.lower[end + 1] === 'the' ? 3 : 2;
    while (end < to && /^(?:security|affairs|services|and|human|urban|development)$/.test(words.lower[end]!))
      end++;
  }
  while (end < to - 1 && /^(?:pro|tem|tempore|emeritus|elect|designate)$/.test(words.lower[end]!)) end++;
  let start = last;
  while (
    start > from &&
    (isTitleWord(words, start - 1) ||
      /^(?:national|security|affairs|homeland|ex)$/.test(words.lower[start - 1]!)) &&
    words.gap[start] !== GAP.other
  )
    start--;
  const honorific = HONORIFICS.has(words.lower[last]!) || SHORT_TITLES.has(words.lower[last]!);
  if (honorific) return end < to ? { from: start, to: end } : null;
  if (end >= to) {
    if (end > last + 1) return { from: start, to: end };
    // "Jared Judge": a given name before a lone title word makes it a surname.
    if (start > from && GIVEN_NAMES.has(words.lower[from]!) && start === last) return null;
    if (start === last && TITLE_MODIFIERS.has(words.lower[last]!) && start > from) return null;
    if (start === from || !hasGiven(words, from, start)) return { from: start, to };
    return null;
  }
  const rest = words.lower[to - 1]!;
  if (NAME_SUFFIXES.has(words.lower[end]!)) return null;
  if (GIVEN_NAMES.has(words.lower[end]!) && to - end >= 2) return { from: start, to: end };
  if (
    SUBORDINATE.test(words.lower[end]!) ||
    (BODY_HEADS.has(rest) && !isOpenSurname(rest)) ||
    (start === last && HALF_TITLES.test(words.lower[last]!)) ||
    OTHER_HEADS.has(rest)
  )
    return null;
  if (PLACES.has(keyOf(words, end, to)) || DEMONYMS.has(words.lower[end]!)) return null;
  return { from: start, to: end };
}

function hasGiven(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (GIVEN_NAMES.has(words.lower[i]!)) return true;
  return false;
}

/** A name without a title. `modifier` where it stands before a title ("FBI" in "FBI Director Jane Doe"). */
function readName(words: Words, from: number, to: number, mentions: Mention[], modifier: boolean): void {
  let start = from;
  while (
    start < to &&
    (words.lower[start] === 'the' ||
      words.lower[start] === 'of' ||
      /^(?:former|ex|then)$/.test(words.lower[start]!))
  )
    start++;
  let end = to;
  while (end > start && words.shape[end - 1] === LOWER && words.gap[end - 1] !== GAP.hyphen) end--;
  if (start >= end) return;
  // "Sen. Doe (R-Ohio)"; "secretary of State Doe".
  if (/^[rdi]$/.test(words.lower[start]!) && words.gap[start + 1] === GAP.hyphen) return;
  if (
    end - start > 1 &&
    words.lower[start - 1] === 'of' &&
    /^(?:state|defense|defence|education|treasury|energy|health)$/.test(words.lower[start]!)
  )
    start++;
  if (end - start > 1 && DEMONYMS.has(words.lower[end - 1]!) && !PEOPLES.has(words.lower[end - 1]!)) end--;
  // A lone nationality or creed is an adjective ("Russian officials").
  if (end - start === 1 && DEMONYMS.has(words.lower[start]!) && !PEOPLES.has(words.lower[start]!)) return;
  if (
    end - start === 1 &&
    /^(?:north|south|east|west|central|southeast|dem|dems|rep|gov)$/.test(words.lower[start]!) &&
    !modifier &&
    words.lower[end] !== undefined &&
    DEMONYMS.has(words.lower[end]!)
  )
    return;
  if (modifier && words.lower.slice(start, end).every((word) => DEMONYMS.has(word) || isModifier(word)))
    return;
  start = nameStart(words, start, end);
  const key = keyOf(words, start, end);
  if (key.length < 2) return;
  const { kind, sure } = kindOf(words, start, end, key);
  mentions.push({ from: start, to: end, nameFrom: start, kind, sure, titleFrom: -1, address: null, key });
}

function isModifier(word: string): boolean {
  return (
    /^(?:senior|top|north|south|east|west|national|security|new|longtime|us)$/.test(word) && word !== 'us'
  );
}
