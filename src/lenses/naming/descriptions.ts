import { isStopWord } from '../../text/words/stop-words.data.ts';
import { closedClass, cueVerb, nounOf } from '../attribution/lexicon.ts';
import { appositionBefore, takeTitleBefore } from './described-before.ts';
import type { Mention } from './mentions.ts';
import { SHORT_TITLES } from './names.data.ts';
import { isPremodifier } from './premodifiers.ts';
import { canBePerson, isRole, LONGEST_CORE, type Stretch } from './role-words.ts';
import { FIGURE, GAP, LOWER, type Words } from './words.ts';

/** A stretch of words that says who or what the bearer of a name is. */
export interface DescriptionAt extends Stretch {
  mention: Mention;
}

const LONGEST = 14;
const OPENS = /^(?:a|an|the|his|her|its|their|our|one|another|former|then)$/;

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
    const after = appositionAfter(words, mention, startsName) ?? copulaAfter(words, mention);
    if (after !== null && !isAnother(words, after, people)) found.push({ mention, ...after });
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

/** In a list of people: ", Rep." or ", former secretary Ines Calder" is the next one, not a description of this one. */
function isAnother(words: Words, { from, to }: Stretch, people: ReadonlySet<number>): boolean {
  if (to - from === 1 && SHORT_TITLES.has(words.lower[from]!)) return true;
  // "Director of Holt's council": what is cut before its possessor's noun says something else.
  if (words.gap[to] === GAP.genitive || words.lower[to] === 's') return true;
  if (CONTINUES.test(words.lower[from + 1] ?? '')) return false;
  for (let i = from; i < to; i++) {
    const owner = words.gap[i + 1] === GAP.genitive || /^(?:of|for|to)$/.test(words.lower[i - 1] ?? '');
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
function appositionAfter(words: Words, mention: Mention, startsName: ReadonlySet<number>): Stretch | null {
  let at = mention.to;
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

/** A description that begins at `from`: a determiner or a title, then a head noun for a person or a body. */
function describedFrom(
  words: Words,
  from: number,
  mention: Mention,
  startsName: ReadonlySet<number>,
): Stretch | null {
  const opens = OPENS.test(words.lower[from]!);
  if (!opens && !(isRole(words, from) || isPremodifierOfRole(words, from))) return null;
  let head = -1;
  let to = from + 1;
  for (; to < words.size && to - from < LONGEST; to++) {
    const gap = words.gap[to]!;
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.genitive && gap !== GAP.stop) break;
    const closed = closedClass(words.lower[to]!);
    if (
      head < 0 &&
      closed !== undefined &&
      closed !== 'title' &&
      closed !== 'number' &&
      words.lower[to] !== 'us'
    )
      break;
    if (ENDS.test(words.lower[to]!)) break;
  }
  for (let i = from; i < to && i - from <= LONGEST_CORE; i++) {
    const closed = closedClass(words.lower[i]!);
    if (i > from && closed !== undefined && closed !== 'title') break;
    if (isHeadFor(words, i, mention)) head = i;
  }
  if (head < 0) return null;
  if (words.lower[head] === 'attorney' && words.lower[head + 1] === 'general') head++;
  to = complementEnd(words, from, head + 1);
  if (startsName.has(to) && words.gap[to] === GAP.space) return null;
  const gap = to < words.size ? words.gap[to]! : GAP.start;
  // In a list of people the next title belongs to the next name: "Calder, mayor Nolan and ...".
  return gap === GAP.space && !opens ? null : { from, to, ofBody: !isRole(words, head) };
}

/** Where a phrase ends that may go on behind its head: "director of the port of Sund"; the head's end where it does not. */
function complementEnd(words: Words, from: number, start: number): number {
  if (!CONTINUES.test(words.lower[start] ?? '') || words.gap[start] !== GAP.space) return start;
  let to = start;
  while (to < words.size && to - from < LONGEST) {
    const gap = words.gap[to]!;
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.genitive) return to;
    const lower = words.lower[to]!;
    const verb = cueVerb(lower);
    const listed = closedClass(lower);
    const closed =
      !CONTINUES.test(lower) && listed !== 'number' && (listed !== undefined || isStopWord(lower));
    if (
      closed ||
      (words.shape[to] === LOWER && verb !== undefined && verb.form !== 'base' && verb.form !== 'ing')
    )
      break;
    to++;
  }
  while (to > start && CONTINUES.test(words.lower[to - 1]!)) to--;
  return to - from >= LONGEST ? start : to;
}

const ENDS = /^(?:who|which|that|said|says|told|and|but)$/;
const CONTINUES = /^(?:of|for|at|in|the|on|to|from|a|an)$/;

function isPremodifierOfRole(words: Words, from: number): boolean {
  for (let i = from; i < Math.min(words.size - 1, from + 4); i++) {
    if (i > from && words.gap[i] !== GAP.space && words.gap[i] !== GAP.hyphen) return false;
    if (isRole(words, i)) return true;
    if (
      closedClass(words.lower[i]!) !== undefined ||
      (words.shape[i] === LOWER && !isPremodifier(words.lower[i]!))
    )
      return false;
  }
  return false;
}

function isHeadFor(words: Words, i: number, mention: Mention): boolean {
  if (isRole(words, i)) return canBePerson(mention);
  const noun = nounOf(words.lower[i]!);
  return (
    noun?.kind === 'organisation' &&
    !noun.plural &&
    !(mention.kind === 'person' && mention.sure) &&
    words.shape[i] === LOWER
  );
}
