import { BODY_HEADS, GIVEN_NAMES, HONORIFICS, NAME_SUFFIXES, PARTICLES, SHORT_TITLES } from './names.data.ts';
import { GAP, LOWER, type Words } from './words.ts';

/** A run of words that stand together as one or more names: half-open word indexes. */
export interface Run {
  from: number;
  to: number;
}

/** Words that join the parts of a body's name. */
const JOINTS = /^(?:of|for|and|on|the|in)$/;
/** What a secretary or minister is "of". Source: names of departments and ministries. */
const PORTFOLIO =
  /^(?:state|defense|defence|education|energy|labor|labour|commerce|interior|agriculture|treasury|transportation|veterans|health|homeland|housing|foreign|justice|finance|war)$/;
/** Lower-case second parts of given names ("Jong-un") are short; these are words of their own. */
const NO_NAME_PART = /^(?:era|led|run|own|pro|ish|dye|up|in-law|like|born|free|and|the|a|to|of|on|at)$/;
/** More words make no name; titles in capitals and lists do. */
const LONGEST = 14;

/** Runs of name words with the particles, joints and initials between them, in reading order. */
export function nameRuns(words: Words, names: Uint8Array): Run[] {
  const runs: Run[] = [];
  const alone = namesAlone(words, names);
  for (let i = 0; i < words.size; ) {
    if (names[i] !== 1) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < words.size && to - i < LONGEST) {
      const next = joinsTwo(words, names, to, alone) ? to : extend(words, names, i, to);
      if (next === to) break;
      to = next;
    }
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Names that stand without a hyphen somewhere; empty where the text has no two names with a hyphen between. */
function namesAlone(words: Words, names: Uint8Array): Set<string> {
  const alone = new Set<string>();
  let hyphens = false;
  for (let i = 1; i < words.size && !hyphens; i++)
    hyphens = words.gap[i] === GAP.hyphen && names[i] === 1 && names[i - 1] === 1;
  if (!hyphens) return alone;
  for (let i = 0; i < words.size; i++)
    if (names[i] === 1 && words.gap[i] !== GAP.hyphen && words.gap[i + 1] !== GAP.hyphen)
      alone.add(words.lower[i]!);
  return alone;
}

/** "The Holt-Venn talks": two names that the text has apart too, not a double name. */
function joinsTwo(words: Words, names: Uint8Array, to: number, alone: ReadonlySet<string>): boolean {
  return (
    words.gap[to] === GAP.hyphen &&
    names[to] === 1 &&
    alone.has(words.lower[to]!) &&
    alone.has(words.lower[to - 1]!) &&
    !(GIVEN_NAMES.has(words.lower[to]!) && GIVEN_NAMES.has(words.lower[to - 1]!))
  );
}

/** The end of the run after taking what follows at `to`, or `to` itself where the run ends. */
function extend(words: Words, names: Uint8Array, from: number, to: number): number {
  const gap = words.gap[to]!;
  const lower = words.lower[to]!;
  const before = words.lower[to - 1]!;
  const isName = names[to] === 1;
  if (gap === GAP.comma) return NAME_SUFFIXES.has(lower) && words.shape[to] !== LOWER ? to + 1 : to;
  if (gap === GAP.stop) {
    const abbreviated =
      before.length === 1 ||
      HONORIFICS.has(before) ||
      SHORT_TITLES.has(before) ||
      /^(?:st|mt|ft|jr|no|dept|univ)$/.test(before);
    return isName && abbreviated ? to + 1 : to;
  }
  if (gap === GAP.hyphen) {
    if (isName) return to + 1;
    if (/^(?:a|de|la|al|el)$/.test(lower) && words.gap[to + 1] === GAP.hyphen && names[to + 1] === 1)
      return to + 2;
    const inName = to - 1 > from && names[to - 2] === 1;
    return lower.length <= (inName ? 5 : 3) && words.shape[to] === LOWER && !NO_NAME_PART.test(lower)
      ? to + 1
      : to;
  }
  // "The Dockers' Union"
  if (gap === GAP.genitive) return isName && before.endsWith('s') && BODY_HEADS.has(lower) ? to + 1 : to;
  if (gap !== GAP.space) return to;
  if (isName) return before === 'jr' || before === 'sr' ? to : to + 1;
  if (NAME_SUFFIXES.has(lower) && words.shape[to] !== LOWER) return to + 1;
  if (words.shape[to] !== LOWER)
    return words.lower[to]!.length === 1 && names[to + 1] === 1 && words.gap[to + 1]! <= GAP.stop
      ? to + 1
      : to;
  return joint(words, names, from, to);
}

function joint(words: Words, names: Uint8Array, from: number, to: number): number {
  const lower = words.lower[to]!;
  const before = words.lower[to - 1]!;
  const follows = (at: number) =>
    names[at] === 1 && (words.gap[at] === GAP.space || words.gap[at] === GAP.hyphen);
  if (PARTICLES.has(lower) && lower !== 'st' && lower !== 'y') {
    if (follows(to + 1)) return to + 2;
    return PARTICLES.has(words.lower[to + 1] ?? '') && follows(to + 2) ? to + 3 : to;
  }
  if (!JOINTS.test(lower)) return to;
  const articled = words.lower[to + 1] === 'the' && words.shape[to + 1] === LOWER && follows(to + 2);
  const at = articled ? to + 2 : to + 1;
  if (!follows(at)) return to;
  if (lower === 'of') {
    if (/^(?:secretary|minister|secretaries)$/.test(before))
      return PORTFOLIO.test(words.lower[at]!) ? at + 1 : to;
    return isBody(words, from, to) ||
      /^(?:university|republic|bank|house|speaker|joint|state|declaration|bill|board|chiefs|act|city)$/.test(
        before,
      )
      ? at + 1
      : to;
  }
  if (lower === 'for' || lower === 'on')
    return isBody(words, from, to) && to - from <= 3 && !articled ? at + 1 : to;
  if (lower === 'and') return joinsAnd(words, names, from, at) ? at + 1 : to;
  return to;
}

function isBody(words: Words, from: number, to: number): boolean {
  if (GIVEN_NAMES.has(words.lower[from]!) && to - from > 1) return false;
  for (let i = from; i < to; i++) if (words.lower[i] === 'of') return BODY_HEADS.has(words.lower[from]!);
  return BODY_HEADS.has(words.lower[to - 1]!) || (BODY_HEADS.has(words.lower[from]!) && to - from > 2);
}

/** "Department of Health and Human Services", "Immigration and Customs Enforcement"; not "Peter and Paul". */
function joinsAnd(words: Words, names: Uint8Array, from: number, at: number): boolean {
  let end = at;
  while (end < words.size && names[end] === 1 && (end === at || words.gap[end] === GAP.space)) end++;
  if (GIVEN_NAMES.has(words.lower[from]!)) return false;
  for (let i = from; i < at; i++)
    if (words.lower[i] === 'of')
      return /^(?:department|ministry|bureau|office|institute|center|centre)$/.test(words.lower[from]!);
  return (
    /^(?:enforcement|protection|services|investigations|commission|committee|commerce|budget|prevention|exchange|studies|affairs|administration|development)$/.test(
      words.lower[end - 1]!,
    ) &&
    end - at >= 2 &&
    at - from <= 2
  );
}
