import { appositionBefore, takeTitleBefore } from './described-before.ts';
import { CONTINUES, describedFrom } from './described-phrase.ts';
import type { Mention } from './mentions.ts';
import { SHORT_TITLES } from './names.data.ts';
import { canBePerson, isRole, type Stretch } from './role-words.ts';
import { FIGURE, GAP, LOWER, type Words } from './words.ts';

/** A stretch of words that says who or what the bearer of a name is. */
export interface DescriptionAt extends Stretch {
  mention: Mention;
}

const MOST_APPOSITIONS = 2;

/**
 * Appositions and copulas around the names: "Ines Calder, the harbour chief,", "the harbour chief, Ines Calder,", "Calder
 * is a former mayor". Lower-case titles directly before a name ("former mayor Ines Calder") are taken into the mention.
 */
export function readDescriptions(words: Words, mentions: readonly Mention[]): DescriptionAt[] {
  const found: DescriptionAt[] = [];
  const startsName = new Set(mentions.map((mention) => mention.nameFrom));
  const people = new Set(
    mentions.filter(({ kind, sure }) => kind === 'person' && sure).map(({ nameFrom }) => nameFrom),
  );
  for (const mention of mentions) {
    if (mention.kind === 'place' || mention.kind === 'group') continue;
    if (mention.titleFrom < 0 && canBePerson(mention)) takeTitleBefore(words, mention);
    let after = appositionAfter(words, mention, mention.to, startsName) ?? copulaAfter(words, mention);
    // "Ines Calder, the port's chief, a former sailor, ...": one behind the other.
    for (
      let more = 0;
      more < MOST_APPOSITIONS && after !== null && !isAnother(words, after, people);
      more++
    ) {
      found.push({ mention, ...after });
      // "An aide to Mira Holt, the mayor": the second may be of the name in the first.
      if (hasPerson(after, people)) break;
      after = appositionAfter(words, mention, after.to, startsName);
    }
    const before = appositionBefore(words, mention);
    if (before === null) continue;
    // "Judge Reed, the harbour chief, Ines Calder of Sund": who has a title is described already; without one it is open.
    const rival = found.findIndex(({ from, to }) => from === before.from && to === before.to);
    const isOpen = rival !== -1 && found[rival]!.mention.titleFrom < 0;
    if (rival !== -1) found.splice(rival, 1);
    if (!isOpen) found.push({ mention, ...before });
  }
  return found;
}

function hasPerson({ from, to }: Stretch, people: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (people.has(i)) return true;
  return false;
}

/** In a list of people: ", Rep." or ", former secretary Ines Calder" is the next one, not a description of this one. */
function isAnother(words: Words, { from, to }: Stretch, people: ReadonlySet<number>): boolean {
  if (to - from === 1 && SHORT_TITLES.has(words.lower[from]!)) return true;
  // "Director of Holt's council": what is cut before its possessor's noun says something else.
  if (words.gap[to] === GAP.genitive || words.lower[to] === 's') return true;
  if (CONTINUES.test(words.lower[from + 1] ?? '')) return false;
  for (let i = from; i < to; i++) {
    const owner =
      words.gap[i + 1] === GAP.genitive ||
      words.lower.slice(i + 1, i + 4).includes('s') ||
      /^(?:of|for|to)$/.test(words.lower[i - 1] ?? '');
    if (people.has(i) && !owner && words.shape[i] !== LOWER && isNameAtEnd(words, i, to)) return true;
  }
  return false;
}

/** Whether capitals run from `i` to the end of the stretch. */
function isNameAtEnd(words: Words, i: number, to: number): boolean {
  for (let at = i; at < to; at++) if (words.shape[at] === LOWER) return false;
  return true;
}

/** ", the harbour chief of Sund," after a name: up to the next comma or the end of the clause. */
function appositionAfter(
  words: Words,
  mention: Mention,
  end: number,
  startsName: ReadonlySet<number>,
): Stretch | null {
  let at = end;
  if (at >= words.size) return null;
  if (words.gap[at] === GAP.comma && words.shape[at] === FIGURE && words.lower[at]!.length <= 3) at++;
  if (at >= words.size || words.gap[at] !== GAP.comma) return null;
  const found = describedFrom(words, at, mention, startsName);
  // What runs on without a mark is a clause of its own: "In Sund, the mayor said".
  if (found === null || found.to >= words.size || words.gap[found.to] !== GAP.space) return found;
  // "A nurse and mother of two who": the second noun goes on about the same person.
  const goesOn =
    words.lower[found.to] === 'who' || (words.lower[found.to] === 'and' && isRole(words, found.to + 1));
  return goesOn ? found : null;
}

function copulaAfter(words: Words, mention: Mention): Stretch | null {
  let at = mention.to;
  if (words.gap[at] === GAP.comma && words.lower[at] === 'who') at++;
  else if (words.gap[at] !== GAP.space) return null;
  if (!/^(?:is|was|became|remains)$/.test(words.lower[at] ?? '') || words.gap[at + 1] !== GAP.space)
    return null;
  return /^(?:a|an|the|one)$/.test(words.lower[at + 1] ?? '')
    ? describedFrom(words, at + 1, mention, NOTHING)
    : null;
}

const NOTHING: ReadonlySet<number> = new Set();
