import { stem } from '../../text/words/stem.ts';
import { attachStrays, type StrayRule } from './attach-strays.ts';
import { Bearers, synonym } from './bearers.ts';
import { HONORIFICS } from './names.data.ts';
import { namesOf } from './names-of.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { singular } from './phrase-words.ts';
import { SEATS } from './places.data.ts';

/** A mention whose place is known: its words and the report it stands in. */
export interface MentionIn {
  report: number;
  text: string;
  /** Where it stands: a sentence, and half-open positions in it; neighbours have no words between them. */
  sentence?: string;
  from?: number;
  to?: number;
}

export interface ReferentOptions {
  /** Whether a capital or seat of government is its state ("Moscow", "the Kremlin" for Russia). */
  seats?: boolean;
  /** Whether, and how readily, descriptions that stand alone are given to the cluster whose words they share. */
  strays?: StrayRule;
}

/**
 * Clusters mentions of several reports by what they refer to: names first, then titles and descriptions by the offices
 * that names carry anywhere in the event, then groups and things by their head nouns, synonyms and owners. Gives a
 * cluster number for each mention. Pure; close to linear in the number of different wordings.
 */
export function sameReferent(mentions: readonly MentionIn[], options: ReferentOptions = {}): Int32Array {
  const texts = new Map<string, number>();
  const counts: number[] = [];
  const of = Int32Array.from(mentions, ({ text }) => {
    const key = text.replace(/^The /, 'the ').trim();
    let i = texts.get(key);
    if (i === undefined) {
      i = counts.length;
      texts.set(key, i);
      counts.push(0);
    }
    counts[i]!++;
    return i;
  });
  const phrases = [...texts.keys()].map(readPhrase);
  for (const [description, name] of appositions(mentions)) lendRoles(phrases, of[description]!, of[name]!);
  demoteNouns(phrases);
  const own = clusterKeys(phrases, counts, options);
  const keys =
    options.strays === undefined ? own : attachStrays([...texts.keys()], counts, own, options.strays);
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
  return of.map((i) => numberOf(keys[i]!));
}

/** "Police" and "Internet" at the start of a line are what "police" and "internet" are elsewhere, no names. */
function demoteNouns(phrases: Phrase[]): void {
  const heads = new Set(phrases.flatMap(({ name, head }) => (name === '' ? [head] : [])));
  phrases.forEach((phrase, i) => {
    if (phrase.name === '' || phrase.name.includes(' ') || phrase.person) return;
    const noun = singular(phrase.name);
    if (heads.has(noun)) phrases[i] = { ...phrase, name: '', head: noun, plural: noun !== phrase.name };
  });
}

/** Pairs of neighbours in one sentence: "the harbour chief" directly before or after "Ines Calder". */
function appositions(mentions: readonly MentionIn[]): [number, number][] {
  const starts = new Map<string, number[]>();
  mentions.forEach(({ sentence, from }, i) => {
    if (sentence === undefined) return;
    const key = `${sentence}:${from}`;
    starts.set(key, [...(starts.get(key) ?? []), i]);
  });
  return mentions.flatMap(({ sentence, to }, i) =>
    sentence === undefined
      ? []
      : (starts.get(`${sentence}:${to}`) ?? []).map((j): [number, number] => [i, j]),
  );
}

/** A title before a name gives its roles, words and nation to the name. */
function lendRoles(phrases: Phrase[], description: number, name: number): void {
  const from = phrases[description]!;
  const to = phrases[name]!;
  if (from.name !== '' || to.name === '' || from.roles.length === 0 || from.plural || to.placed) return;
  phrases[name] = {
    ...to,
    roles: [...new Set([...to.roles, ...from.roles])],
    modifiers: [...new Set([...to.modifiers, ...from.modifiers])],
    nation: to.nation === '' ? from.nation : to.nation,
  };
}

/** A key for each phrase; phrases of one key are one referent. */
function clusterKeys(
  phrases: readonly Phrase[],
  counts: readonly number[],
  options: ReferentOptions,
): string[] {
  const nameOf = namesOf(phrases, counts, options.seats === true);
  const bearers = new Bearers();
  phrases.forEach((phrase, i) => {
    if (phrase.name !== '') bearers.see(nameOf(phrase.name), phrase, counts[i]!);
  });
  const bodies = namesByLastWord(phrases, nameOf);
  const owners = ownersByHead(phrases, counts, nameOf);
  return phrases.map((phrase) => {
    if (phrase.name !== '') return `name:${nameOf(phrase.name)}`;
    const body = phrase.plural || phrase.owner !== '' ? undefined : bodies.get(phrase.head);
    if (typeof body === 'string' && phrase.nation === '') return `name:${body}`;
    const holder = phrase.plural ? null : bearers.holderOf(phrase);
    if (holder !== null) return `name:${holder.name}`;
    return describedKey(phrase, nameOf, owners, options);
  });
}

/** The stem of what a description is headed by, or of the synonym that stands for it. */
function headOf(phrase: Phrase): string {
  if (phrase.head === 'team' && phrase.modifiers.includes('legal')) return 'lawyer';
  return stem(synonym(phrase.head));
}

/** Names of two words or more by their last word, where one alone has it: "the church" of one church. */
function namesByLastWord(
  phrases: readonly Phrase[],
  nameOf: (name: string) => string,
): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name, person } of phrases) {
    if (person || !name.includes(' ')) continue;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const home = nameOf(name);
    found.set(last, found.has(last) && found.get(last) !== home ? null : home);
  }
  return found;
}

/** Heads that stand for a state together with a nation. */
const STATE_HEADS =
  /^(?:government|administration|regime|state|country|nation|republic|authority|side|capital)$/;
/** Heads for people of any kind: with a nation they are that nation's people. */
const PEOPLE_HEADS =
  /^(?:official|citizen|national|people|representative|diplomat|troop|envoy|negotiator|contact|entity|soldier|individual|leader|forces|lawmaker|expert)$/;

function describedKey(
  phrase: Phrase,
  nameOf: (name: string) => string,
  owners: ReadonlyMap<string, string>,
  options: ReferentOptions,
): string {
  const head = headOf(phrase);
  const nation = phrase.nation === '' ? '' : nameOf(phrase.nation);
  if (nation !== '' && STATE_HEADS.test(phrase.head)) return `name:${nation}`;
  if (options.seats === true && SEATS.has(phrase.head)) return `name:${nameOf(phrase.head)}`;
  if (phrase.plural && nation !== '' && PEOPLE_HEADS.test(phrase.head)) return `people:${nation}`;
  const owner = phrase.owner === '' ? (owners.get(head) ?? '') : ownerName(phrase, nameOf, owners, head);
  return `noun:${head}:${owner}:${phrase.plural ? nation : ''}`;
}

/** The owner that most phrases of a head have: "his lawyers" and "the lawyers" are taken for theirs. */
function ownersByHead(
  phrases: readonly Phrase[],
  counts: readonly number[],
  nameOf: (name: string) => string,
): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  phrases.forEach((phrase, i) => {
    if (phrase.name !== '' || phrase.owner === '' || PRONOUN.test(phrase.owner)) return;
    const head = headOf(phrase);
    const owner = ownerKey(phrase.owner, nameOf);
    const of = votes.get(head) ?? new Map<string, number>();
    of.set(owner, (of.get(owner) ?? 0) + counts[i]!);
    votes.set(head, of);
  });
  return new Map([...votes].map(([head, of]) => [head, [...of].sort((a, b) => b[1] - a[1])[0]![0]]));
}

const PRONOUN = /^(?:his|her|its|their|our|my|your)$/;

function ownerName(
  phrase: Phrase,
  nameOf: (name: string) => string,
  owners: ReadonlyMap<string, string>,
  head: string,
): string {
  if (PRONOUN.test(phrase.owner)) return owners.get(head) ?? '';
  const key = ownerKey(phrase.owner, nameOf);
  // Several words that no name takes up are a description: its holder is mostly the one owner of such things.
  return key === phrase.owner && key.includes(' ') ? (owners.get(head) ?? key) : key;
}

/** An owner's words without titles of address, and the name that stands for them. */
function ownerKey(owner: string, nameOf: (name: string) => string): string {
  const words = owner.split(' ').filter((word) => !HONORIFICS.has(word));
  return nameOf(words.join(' '));
}
