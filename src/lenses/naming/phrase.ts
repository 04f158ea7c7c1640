import { nounOf } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import { BODY_HEADS, GIVEN_NAMES, OTHER_HEADS } from './names.data.ts';
import {
  coreEnd,
  isCapital,
  isTitle,
  nationOf,
  rolesIn,
  singular,
  strip,
  titleEnd,
  tokensOf,
} from './phrase-words.ts';
import { DEMONYMS, MORE_PLACES, PEOPLES } from './places.data.ts';

/** A noun phrase that names or describes somebody or something, taken apart; words in lower case. */
export interface Phrase {
  /** Proper name of the referent itself, without title and article; '' for a description. */
  name: string;
  /** Whether the form shows a person: a title or a given name before the name. */
  person: boolean;
  /** Offices and roles that the phrase gives its referent, singular: "director", "counsel". */
  roles: string[];
  /** Last word of the phrase's core, singular; of a description what it is headed by. */
  head: string;
  /** Content words before the head, or before the title. */
  modifiers: string[];
  /** The place of a nationality among the modifiers, or of "of Corvania" after the head; ''. */
  nation: string;
  /** Words of the possessor ("the president" in "the president's lawyers"), or a possessive pronoun; ''. */
  owner: string;
  plural: boolean;
  definite: boolean;
  /** Whether a preposition opens it ("in Sund"). */
  placed: boolean;
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|some|any|all|both|several|many|most|other|another|its|his|her|their|our|my|your|former|then|two|three|four|five|six|\d+)$/;
const LEADING = /^(?:in|at|on|from|near|to|into|inside|outside|by|with|for|of|through|across|around)$/;
const PARTITIVE =
  /^(?:members?|groups?|dozens|scores|hundreds|thousands|millions|most|many|some|several|all|one|two|three|part|list|lists|pair|number|handful|crowd|crowds|majority|half|couple|series|set|array|dozen|hundred|squadron|caravan|group)$/;
const PRONOUN_OWNER = /^(?:his|her|its|their|our|my|your)$/;

/** Takes a phrase apart. Plain text in, marks and clitics may be parted by spaces or not. */
export function readPhrase(text: string): Phrase {
  const parts = text
    .replace(/``|''|["“”()[\]]/g, ' ')
    .split(/\s*[,;:—–]\s+|\s+[,;:—–-]+\s*/)
    .map((part) => tokensOf(part))
    .filter((part) => part.length > 0);
  if (parts.length === 0) return { ...NOTHING, head: text.toLowerCase() };
  const phrases = parts.slice(0, 3).map(readPart);
  const first = phrases[0]!;
  const named =
    first.name !== '' || phrases.length === 1
      ? first
      : (phrases.slice(1).find((p) => p.name !== '' && p.person) ?? first);
  // In an apposition each side gives its roles to the other.
  if (phrases.length > 1 && named.name !== '') {
    for (const other of phrases) {
      if (other === named || (other.name !== '' && other.name !== named.name)) continue;
      if (other.roles.length === 0) continue;
      return {
        ...named,
        roles: [...new Set([...named.roles, ...other.roles])],
        modifiers: [...named.modifiers, ...other.modifiers],
        nation: named.nation || other.nation,
        person: true,
      };
    }
  }
  return named;
}

const NOTHING: Phrase = {
  name: '',
  person: false,
  roles: [],
  head: '',
  modifiers: [],
  nation: '',
  owner: '',
  plural: false,
  definite: false,
  placed: false,
};

function readPart(tokens: readonly string[]): Phrase {
  const lower = tokens.map((token) => token.toLowerCase().replaceAll('’', "'"));
  if (tokens.length > 1 && LEADING.test(lower[0]!)) return { ...readPart(tokens.slice(1)), placed: true };
  const cut = coreEnd(tokens, lower);
  const from = lower.slice(0, cut).lastIndexOf("'s") + 1;
  const owner =
    from > 0 ? lower.slice(0, from - 1).join(' ') : PRONOUN_OWNER.test(lower[0]!) ? lower[0]! : '';
  let start = from;
  while (start < cut - 1 && DETERMINER.test(lower[start]!)) start++;
  const nation = nationOf(lower.slice(start, cut), lower.slice(cut));
  const definite = /^(?:the|this|that|these|those)$/.test(lower[0]!) || owner !== '';
  const base = { ...NOTHING, owner: strip(owner), nation, definite };
  // "Members of the crew", "dozens of dockers": what follows is what is meant.
  if (lower[cut] === 'of' && cut + 1 < tokens.length && PARTITIVE.test(lower[cut - 1]!)) {
    const whole = readPart(tokens.slice(cut + 1));
    return whole.name === ''
      ? { ...whole, plural: true }
      : { ...whole, name: '', head: singular(lower[cut - 1]!), owner: whole.name, plural: true };
  }
  const core = tokens.slice(start, cut);
  const coreLower = lower.slice(start, cut).map((word) => word.replaceAll('.', ''));
  if (core.length === 0) return { ...base, head: lower.at(-1)! };
  const title = titleEnd(core, coreLower);
  if (title > 0) {
    const name = coreLower.slice(title).join(' ');
    const [roles, modifiers] = rolesIn(coreLower.slice(0, title));
    return { ...base, name, person: true, roles, modifiers, head: coreLower.at(-1)! };
  }
  const last = core.at(-1)!;
  const lastLower = coreLower.at(-1)!;
  const role = nounOf(lastLower);
  const isName =
    isCapital(last) &&
    !DEMONYMS.has(lastLower) &&
    !(role?.kind === 'role' || isTitle(lastLower)) &&
    !(core.length === 1 && tokens.length > 1 && nounOf(lastLower) !== undefined);
  if (isName || PLACES.has(coreLower.join(' ')) || MORE_PLACES.has(coreLower.join(' '))) {
    let begin = core.length - 1;
    while (
      begin > 0 &&
      (isCapital(core[begin - 1]!) || /^(?:of|de|la|and|for|bin|al|van|von|the)$/.test(coreLower[begin - 1]!))
    )
      begin--;
    while (
      begin < core.length - 1 &&
      (/^(?:of|and|for|the)$/.test(coreLower[begin]!) || !isCapital(core[begin]!))
    )
      begin++;
    return {
      ...base,
      name: coreLower.slice(begin).join(' '),
      person:
        core.length - begin > 1 &&
        GIVEN_NAMES.has(coreLower[begin]!) &&
        !BODY_HEADS.has(lastLower) &&
        !OTHER_HEADS.has(lastLower),
      modifiers: coreLower.slice(0, begin),
      head: lastLower,
    };
  }
  const plural =
    PEOPLES.has(lastLower) ||
    (singular(lastLower) !== lastLower && !DEMONYMS.has(lastLower)) ||
    lastLower === 'people' ||
    lastLower === 'police';
  const [roles, modifiers] = rolesIn(coreLower.slice(0, -1));
  return {
    ...base,
    roles: role?.kind === 'role' || isTitle(lastLower) ? [...roles, singular(lastLower)] : [],
    modifiers: [...modifiers, ...roles],
    head: singular(lastLower),
    plural,
  };
}
