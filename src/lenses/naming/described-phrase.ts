import { isStopWord } from '../../text/words/stop-words.data.ts';
import { closedClass, cueVerb, nounOf } from '../attribution/lexicon.ts';
import type { Mention } from './mentions.ts';
import { isPremodifier } from './premodifiers.ts';
import { canBePerson, isRole, LONGEST_CORE, type Stretch } from './role-words.ts';
import { GAP, LOWER, type Words } from './words.ts';

const LONGEST = 14;
const OPENS = /^(?:a|an|the|his|her|its|their|our|one|another|former|then)$/;

/** A description that begins at `from`: a determiner or a title, then a head noun for a person or a body. */
export function describedFrom(
  words: Words,
  from: number,
  mention: Mention,
  startsName: ReadonlySet<number>,
): Stretch | null {
  const opens = OPENS.test(words.lower[from]!) || isOwner(words, from);
  if (!opens && !(isRole(words, from) || isPremodifierOfRole(words, from))) return null;
  let head = -1;
  let to = from + 1;
  for (; to < words.size && to - from < LONGEST; to++) {
    const gap = words.gap[to]!;
    const owns = gap === GAP.other && words.lower[to] === 's';
    if (!owns && gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.genitive && gap !== GAP.stop) break;
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
  const ofBody = !isRole(words, head);
  if (words.lower[head] === 'attorney' && words.lower[head + 1] === 'general') head++;
  if (words.lower[head + 1] === 'in' && words.lower[head + 2] === 'law' && words.gap[head + 1] === GAP.hyphen)
    head += 2;
  to = complementEnd(words, from, head + 1);
  if (startsName.has(to) && words.gap[to] === GAP.space) return null;
  const gap = to < words.size ? words.gap[to]! : GAP.start;
  // In a list of people the next title belongs to the next name: "Calder, mayor Nolan and ...".
  return gap === GAP.space && !opens ? null : { from, to, ofBody };
}

/** "Holt's lawyer", "Mira Holt's lawyer": a name in the possessive begins the description. */
function isOwner(words: Words, from: number): boolean {
  if (words.shape[from] === LOWER) return false;
  return words.lower[from + 1] === 's' || (words.shape[from + 1] !== LOWER && words.lower[from + 2] === 's');
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
/** Words that go on behind a head noun. */
export const CONTINUES = /^(?:of|for|at|in|the|on|to|from|a|an)$/;

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
