import { closedClass, cueVerb, nounOf } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import {
  BODY_HEADS,
  GIVEN_NAMES,
  HONORIFICS,
  NAME_SUFFIXES,
  SHORT_TITLES,
  TITLE_WORDS,
} from './names.data.ts';
import { DEMONYMS } from './places.data.ts';

const POST_MODIFIER =
  /^(?:of|in|for|to|from|on|at|with|who|whom|whose|that|which|by|about|into|as|between|over|against|after|before|and|or|near|under|during|through|around|is|was|are|were|has|had|not)$/;

/** Words, figures and clitics of one part of a phrase. */
export function tokensOf(part: string): string[] {
  return (
    part
      .replace(/([\p{L}.])['’]s(?=\s|$)/gu, "$1 's")
      .replace(/s['’](?=\s)/g, "s 's")
      .match(/['’]s|[\p{L}\p{N}][\p{L}\p{N}.'’&]*(?:-[\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Whether a word is written with a capital. */
export function isCapital(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

/** Singular of an English noun; words in -ss, -us and -is stay. */
export function singular(noun: string): string {
  if (/(?:ss|us|is|news)$/.test(noun) || noun.length < 4) return noun;
  if (noun === 'people' || noun === 'children') return noun === 'people' ? 'people' : 'child';
  return noun
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

/** Where the core ends: before the first word that can only follow a head; an "of" inside a body's name is kept. */
export function coreEnd(tokens: readonly string[], lower: readonly string[]): number {
  for (let i = 1; i < tokens.length; i++) {
    const word = lower[i]!;
    if (word === "'s") continue;
    const inName =
      (word === 'of' || word === 'and' || word === 'for') &&
      isCapital(tokens[i - 1]!) &&
      isCapital(tokens[i + 1] ?? '') &&
      (BODY_HEADS.has(lower[0] === 'the' ? lower[1]! : lower[0]!) ||
        (word === 'and' && BODY_HEADS.has(lower.at(-1)!)));
    if (inName) continue;
    if (POST_MODIFIER.test(word)) return i;
    if (
      /ing$/.test(word) &&
      i > 1 &&
      !isCapital(tokens[i]!) &&
      nounOf(word) === undefined &&
      i < tokens.length - 1 &&
      closedClass(lower[i - 1]!) === undefined
    )
      return i;
    if (
      cueVerb(word)?.form === 'past' &&
      i > 0 &&
      i < tokens.length - 1 &&
      nounOf(lower[i - 1]!) !== undefined
    )
      return i;
    if (/^\d/.test(word) && i === tokens.length - 1) return i;
  }
  return tokens.length;
}

/** Whether a lower-case word is a title of address or a word of titles. */
export function isTitle(word: string): boolean {
  return HONORIFICS.has(word) || SHORT_TITLES.has(word) || TITLE_WORDS.has(word);
}

/** Index after the last title or role word that a capitalised name follows; 0 where there is none. */
export function titleEnd(core: readonly string[], lower: readonly string[]): number {
  for (let i = core.length - 2; i >= 0; i--) {
    const word = lower[i]!;
    const role = nounOf(word);
    if (!isTitle(word) && !(role?.kind === 'role' && !role.plural)) continue;
    if (i > 0 && GIVEN_NAMES.has(lower[i - 1]!) && isCapital(core[i]!)) continue;
    const after = core[i + 1]!;
    if (
      !isCapital(after) ||
      NAME_SUFFIXES.has(lower[i + 1]!) ||
      DEMONYMS.has(lower[i + 1]!) ||
      isTitle(lower[i + 1]!)
    )
      continue;
    if (BODY_HEADS.has(lower.at(-1)!) && !GIVEN_NAMES.has(lower[i + 1]!)) continue;
    return core
      .slice(i + 1)
      .every((token) => isCapital(token) || /^(?:de|la|al|bin|van|von|der|el|del)$/.test(token))
      ? i + 1
      : 0;
  }
  return 0;
}

/** Offices and other content words among the words before a name or a head. */
export function rolesIn(words: readonly string[]): [roles: string[], modifiers: string[]] {
  const roles: string[] = [];
  const modifiers: string[] = [];
  for (const word of words) {
    const role = nounOf(word);
    if (HONORIFICS.has(word)) continue;
    if (
      (role?.kind === 'role' && !role.plural) ||
      (isTitle(word) &&
        !/^(?:former|special|vice|prime|deputy|assistant|acting|interim|foreign|first|chief|general|national)$/.test(
          word,
        ))
    )
      roles.push(SHORT[word] ?? singular(word));
    else if (closedClass(word) === undefined || word === 'us') modifiers.push(word);
  }
  return [roles, modifiers];
}

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  pres: 'president',
  advisor: 'adviser',
};

/** The place of a nationality among the words of a phrase, or of "of Corvania" after it; '' for none. */
export function nationOf(core: readonly string[], rest: readonly string[]): string {
  for (let i = core.length - 1; i >= 0; i--) {
    const two = `${core[i - 1] ?? ''} ${DEMONYMS.get(core[i]!) ?? ''}`;
    if (/^(?:north|south) \S/.test(two)) return two;
    const place = DEMONYMS.get(core[i]!);
    if (place !== undefined && place !== '-') return place;
    if (i < core.length - 1 && /^(?:us|u\.s\.?)$/.test(core[i]!)) return 'united states';
    if (i < core.length - 1 && PLACES.has(`${core[i - 1] ?? ''} ${core[i]}`))
      return `${core[i - 1]} ${core[i]}`;
    if (i < core.length - 1 && PLACES.has(core[i]!)) return core[i]!;
  }
  if (rest[0] === 'of' || rest[0] === 'from') {
    const from = rest[1] === 'the' ? 2 : 1;
    for (const size of [2, 1]) {
      const place = rest.slice(from, from + size).join(' ');
      if (PLACES.has(place)) return place;
    }
  }
  return '';
}

/** An owner's words without article and dots. */
export function strip(owner: string): string {
  return owner.replace(/^(?:the|a|an) /, '').replaceAll('.', '');
}
