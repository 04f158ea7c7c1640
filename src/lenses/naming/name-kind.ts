import { cueVerb, isOrganisationWord } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import { BODY_HEADS, GIVEN_NAMES, NAME_SUFFIXES, OTHER_HEADS, PLACE_HEADS } from './names.data.ts';
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
  if (PLACES.has(key) || MORE_PLACES.has(key) || (key === 'us' && words.shape[from] === ALL_CAPITALS))
    return sure('place');
  if (PEOPLES.has(key) || (last.endsWith('s') && DEMONYMS.has(last.slice(0, -1)) && size <= 2))
    return sure('group');
  if (size >= 2 && GIVEN_NAMES.has(first) && !OTHER_HEADS.has(last) && !(BODY_HEADS.has(last) && size > 2)) {
    if (!BODY_HEADS.has(last) || isOpenSurname(last)) return sure('person');
  }
  if (size >= 2 && (NAME_SUFFIXES.has(last) || isInitial(words, from, to))) return sure('person');
  if (ALIASES.has(key)) return sure('organisation');
  if (size >= 2 && OTHER_HEADS.has(last)) return sure('other');
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
  if (words.shape[from] === ALL_CAPITALS && size === 1) return { kind: 'organisation', sure: false };
  if (OTHER_HEADS.has(last)) return { kind: 'other', sure: false };
  return { kind: bySurroundings(words, from, to), sure: false };
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

function bySurroundings(words: Words, from: number, to: number): EntityKind {
  const before = words.gap[from] === GAP.space ? (words.lower[from - 1] ?? '') : '';
  const after = words.lower[to] ?? '';
  const gapAfter = to < words.size ? words.gap[to]! : GAP.start;
  const verb = gapAfter === GAP.space ? cueVerb(after) : undefined;
  if (gapAfter === GAP.comma && words.shape[to] === FIGURE && after.length === 2) return 'person';
  if (after === 'who' || (verb !== undefined && verb.form === 'past'))
    return before === 'the' ? 'organisation' : 'person';
  if (/^(?:newspaper|magazine|daily|broadcaster|weekly|agency|outlet|network|tabloid)$/.test(before))
    return 'organisation';
  if (before === 'the') return 'other';
  if (/^(?:in|near|at|across|throughout)$/.test(before)) return 'place';
  return to - from >= 2 && to - from <= 3 ? 'person' : 'other';
}
