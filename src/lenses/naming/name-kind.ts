import { cueVerb, isOrganisationWord } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import { COMMON_WORDS } from './common-words.data.ts';
import {
  BODY_HEADS,
  BODY_NAMES,
  GIVEN_NAMES,
  NAME_SUFFIXES,
  OTHER_HEADS,
  PLACE_HEADS,
  STRUCTURES,
  SURNAME_WORDS,
  WORD_NAMES,
} from './names.data.ts';
import { ALIASES, DEMONYMS, MORE_PLACES, PEOPLES } from './places.data.ts';
import type { EntityKind } from './reading.ts';
import { ALL_CAPITALS, FIGURE, GAP, type Words } from './words.ts';

/** Heads of bodies that are surnames as well. */
export function isOpenSurname(word: string): boolean {
  return /^(?:church|post|chambers|banks|house|front|fox)$/.test(word);
}

/** Kind of a name without a title, by its form, its words and what stands around it. */
export function kindOf(
  words: Words,
  from: number,
  to: number,
  key: string,
): { kind: EntityKind; sure: boolean } {
  const sure = (kind: EntityKind) => ({ kind, sure: true });
  const last = words.lower[to - 1]!;
  const first = words.lower[from]!;
  const size = to - from;
  const given = GIVEN_NAMES.has(first);
  if (PLACES.has(key) || MORE_PLACES.has(key) || (key === 'us' && words.shape[from] === ALL_CAPITALS))
    return sure('place');
  if (
    PEOPLES.has(key) ||
    /^new (?:yorkers?|zealanders?|englanders?)$/.test(key) ||
    (last.endsWith('s') && DEMONYMS.has(last.slice(0, -1)) && size <= 2)
  )
    return sure('group');
  if (BODY_NAMES.has(key)) return sure('organisation');
  if (size >= 2 && STRUCTURES.has(last) && (size > 2 || !given || WORD_NAMES.has(first)))
    return sure('place');
  if (size === 2 && /^(?:st|ft|mt)$/.test(first)) return sure('place');
  if (size >= 2 && given && isOfWords(words, from, to)) return { kind: 'other', sure: false };
  if (size >= 2 && given && !OTHER_HEADS.has(last) && !(BODY_HEADS.has(last) && size > 2)) {
    if (!BODY_HEADS.has(last) || isOpenSurname(last)) return sure('person');
  }
  const counted = NAME_SUFFIXES.has(last) && OTHER_HEADS.has(words.lower[to - 2]!);
  if (counted) return sure('other');
  if (size >= 2 && (NAME_SUFFIXES.has(last) || isInitial(words, from, to))) return sure('person');
  if (ALIASES.has(key)) return sure('organisation');
  if (
    size >= 2 &&
    (OTHER_HEADS.has(last) || /^(?:hurricane|tropical|storm|typhoon|cyclone|operation|project)$/.test(first))
  )
    return sure('other');
  if (BODY_HEADS.has(last) || (BODY_HEADS.has(first) && size > 2) || isOrganisationWord(last))
    return { kind: 'organisation', sure: size > 1 };
  if (size >= 2 && (PLACE_HEADS.has(last) || GEOGRAPHIC.test(last) || GEOGRAPHIC_FIRST.test(first)))
    return sure('place');
  if (
    size >= 2 &&
    PLACES.has(last) &&
    /^(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|downtown|new)$/.test(
      first,
    )
  )
    return sure('place');
  if (isDateline(words, from, to)) return { kind: 'place', sure: false };
  if (words.shape[from] === ALL_CAPITALS && size === 1) return { kind: 'organisation', sure: false };
  if (OTHER_HEADS.has(last)) return { kind: 'other', sure: false };
  const kind = bySurroundings(words, from, to);
  return { kind: kind === 'person' && isNoPerson(words, from, to) ? 'other' : kind, sure: false };
}

/** "Rose Garden", "Christian Science": a given name that is a word of the language before another such word. */
function isOfWords(words: Words, from: number, to: number): boolean {
  if (!WORD_NAMES.has(words.lower[from]!)) return false;
  for (let i = from + 1; i < to; i++) if (!isWord(words, i)) return false;
  return true;
}

/** Whether news writes the word in lower case as a rule, or it names a place, a people, a body or letters. */
function isWord(words: Words, i: number): boolean {
  const lower = words.lower[i]!;
  return COMMON_WORDS.has(lower) || DEMONYMS.has(lower) || PEOPLES.has(lower) || isAcronym(words, i);
}

/** Letters without dots, where not the whole name is in capitals: "NCAA Final", not "O.J. Simpson". */
function isAcronym(words: Words, i: number): boolean {
  return (
    words.shape[i] === ALL_CAPITALS &&
    (words.end[i]! - words.start[i]! === words.lower[i]!.length ||
      /^(?:us|uk|eu|un|uae|dc|la|ny|nj)$/.test(words.lower[i]!))
  );
}

/**
 * Whether words of a name that nothing but its length shows to be a person's tell that it is none: it begins with a word
 * of the language ("Central Command"), has letters or a place in it, or ends with a word in the plural. Source: the
 * internal evidence of McDonald, "Internal and External Evidence in the Identification and Semantic Categorization of
 * Proper Names" (1996).
 */
function isNoPerson(words: Words, from: number, to: number): boolean {
  const last = words.lower[to - 1]!;
  if (to - from === 1) return COMMON_WORDS.has(last) || OTHER_HEADS.has(last);
  let capitals = 0;
  for (let i = from; i < to; i++) if (isAcronym(words, i)) capitals++;
  if (capitals > 0 && capitals < to - from) return true;
  for (let i = from; i < to; i++) {
    const lower = words.lower[i]!;
    if (
      DEMONYMS.has(lower) ||
      PEOPLES.has(lower) ||
      (i < to - 1 && BODY_HEADS.has(lower) && !isOpenSurname(lower))
    )
      return true;
    if (
      COMMON_WORDS.has(lower) &&
      (i === from || lower.endsWith('s') || /(?:ing|tion|ment|ity|ed|al)$/.test(lower))
    )
      return true;
    if (i === from && (PLACES.has(lower) || MORE_PLACES.has(lower))) return true;
    if (i === from && PLACE_HEADS.has(lower) && !SURNAME_WORDS.has(lower)) return true;
  }
  if (COMMON_WORDS.has(last) && !SURNAME_WORDS.has(last)) return true;
  if (PLACES.has(last)) return true;
  return PLACES.has(words.lower.slice(from, from + 2).join(' '));
}

/** Nouns of geography that end a name, and those that begin one. Source: generic terms of gazetteers (GeoNames feature classes H, T, L). */
const GEOGRAPHIC =
  /^(?:ridge|valley|mountains?|mount|hills?|heights|dam|river|creek|lake|sea|ocean|gulf|bay|strait|straits|canal|island|islands|isles|peninsula|cape|coast|desert|forest|plateau|plain|plains|basin|delta|gorge|pass|glacier|reservoir|harbou?r|province|region|district|county|border|strip|bank)$/;
const GEOGRAPHIC_FIRST = /^(?:mount|mt|lake|fort|cape|port|gulf)$/;

function isInitial(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (words.lower[i]!.length === 1 && words.gap[i + 1] === GAP.stop) return true;
  return false;
}

/** "In Corvania"; not "confidence in Holt". */
function isWhere(words: Words, from: number, before: string): boolean {
  if (before === 'in')
    return !/^(?:confidence|faith|trust|trusts|trusted|belief|believe|believes|believed|believing|interest|interested|investment|invest|loss)$/.test(
      words.lower[from - 2] ?? '',
    );
  return /^(?:near|across|throughout|outside)$/.test(before);
}

/** "SUND, Corvania (AP)", "SUND — ": capitals that open a paragraph before a mark. Source: dateline entries of news style guides. */
function isDateline(words: Words, from: number, to: number): boolean {
  if (words.gap[from] !== GAP.start || words.field[from] !== 'body' || to >= words.size) return false;
  for (let i = from; i < to; i++)
    if (words.shape[i] !== ALL_CAPITALS || words.lower[i]!.length < 4) return false;
  const gap = words.gap[to]!;
  return gap === GAP.comma || gap === GAP.bracket || gap === GAP.other;
}

function bySurroundings(words: Words, from: number, to: number): EntityKind {
  const before = words.gap[from] === GAP.space ? (words.lower[from - 1] ?? '') : '';
  const after = words.lower[to] ?? '';
  const gapAfter = to < words.size ? words.gap[to]! : GAP.start;
  const verb = gapAfter === GAP.space ? cueVerb(after) : undefined;
  if (gapAfter === GAP.comma && words.shape[to] === FIGURE && after.length === 2) return 'person';
  // "A former agent and Marine who": one of many.
  if (/^(?:an?|and|or)$/.test(before) && after === 'who') return 'other';
  if (after === 'who' || (verb !== undefined && verb.form === 'past'))
    return before === 'the' ? 'organisation' : 'person';
  if (/^(?:newspaper|magazine|daily|broadcaster|weekly|agency|outlet|network|tabloid)$/.test(before))
    return 'organisation';
  if (before === 'the') return 'other';
  if (isWhere(words, from, before)) return 'place';
  if (before === 'at') return 'other';
  return to - from >= 2 && to - from <= 3 ? 'person' : 'other';
}
