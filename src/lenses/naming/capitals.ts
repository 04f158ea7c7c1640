import { isStopWord } from '../../text/words/stop-words.data.ts';
import { closedClass, cueVerb, nounOf } from '../attribution/lexicon.ts';
import { PLACES } from '../attribution/places.data.ts';
import { GIVEN_NAMES, HONORIFICS, SHORT_TITLES, TITLE_WORDS } from './names.data.ts';
import { DEMONYMS, MORE_PLACES, PEOPLES } from './places.data.ts';
import { ALL_CAPITALS, CAPITAL, FIGURE, GAP, LOWER, type Words } from './words.ts';

/** Share of long words with a capital from which a segment is set in title case, and its capitals tell nothing. */
const TITLE_CASE = 0.6;

interface Seen {
  lower: number;
  /** With a capital inside a sentence. */
  capital: number;
}

/**
 * For every word whether its capital shows a name. A capital inside a sentence does; one that opens a sentence or
 * stands in a title-case or all-capitals line does where the word is a name elsewhere in the text or in a list, and
 * is not seen in lower case.
 */
export function nameWords(words: Words): Uint8Array {
  const shouting = shoutingSegments(words);
  const seen = countForms(words, shouting);
  const names = new Uint8Array(words.size);
  for (let i = 0; i < words.size; i++) if (isName(words, i, seen, shouting)) names[i] = 1;
  return names;
}

/** Segments in which capitals are decoration. */
function shoutingSegments(words: Words): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.size; ) {
    const segment = words.segment[from]!;
    let to = from;
    let long = 0;
    let capital = 0;
    let all = 0;
    for (; to < words.size && words.segment[to] === segment; to++) {
      if (words.shape[to] === ALL_CAPITALS) all++;
      if (words.lower[to]!.length < 4 || words.shape[to] === FIGURE) continue;
      long++;
      if (words.shape[to] !== LOWER) capital++;
    }
    if (
      (to - from > 3 && all > TITLE_CASE * (to - from)) ||
      (long >= 3 && capital >= TITLE_CASE * long && to - from > 3 && !isList(words, from, to))
    )
      found.add(segment);
    from = to;
  }
  return found;
}

/** A body sentence that is dense with names is no title: it has function words or verbs in lower case around them. */
function isList(words: Words, from: number, to: number): boolean {
  if (words.field[from] !== 'body') return false;
  let lower = 0;
  for (let i = from; i < to; i++) if (words.shape[i] === LOWER) lower++;
  return lower >= 0.2 * (to - from);
}

function countForms(words: Words, shouting: ReadonlySet<number>): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (let i = 0; i < words.size; i++) {
    const shape = words.shape[i]!;
    if (shape === FIGURE || (shape !== LOWER && (words.initial[i] || shouting.has(words.segment[i]!))))
      continue;
    let entry = seen.get(words.lower[i]!);
    if (entry === undefined) {
      entry = { lower: 0, capital: 0 };
      seen.set(words.lower[i]!, entry);
    }
    if (shape === LOWER) entry.lower++;
    else entry.capital++;
  }
  return seen;
}

function isName(
  words: Words,
  i: number,
  seen: ReadonlyMap<string, Seen>,
  shouting: ReadonlySet<number>,
): boolean {
  const shape = words.shape[i]!;
  if (shape === LOWER || shape === FIGURE) return false;
  const lower = words.lower[i]!;
  const shouted = shouting.has(words.segment[i]!);
  if (shape === ALL_CAPITALS && !shouted)
    return lower.length > 1 && (!isStopWord(lower) || lower === 'us') && lower !== 'tv';
  const doubtful = words.initial[i] || shouted;
  const closed = closedClass(lower);
  if (closed !== undefined && closed !== 'title') return isNamelike(words, i, doubtful);
  const { lower: asLower, capital: asCapital } = seen.get(lower) ?? { lower: 0, capital: 0 };
  if (!doubtful) return asCapital >= asLower || isCapital(words, i - 1, i) || isCapital(words, i + 1, i + 1);
  if (asCapital > 0 && asCapital >= asLower) return true;
  if (isListed(lower)) return asLower === 0 || isCapital(words, i + 1, i + 1);
  if (shouted || asLower > 0 || isStopWord(lower)) return false;
  return opensName(words, i, lower, seen);
}

/** Function words that are names too: "Will Smith", "Theresa May", "Mr. Day". */
function isNamelike(words: Words, i: number, doubtful: boolean): boolean {
  const lower = words.lower[i]!;
  if (lower === 'us') return false;
  if (lower === 'mar') return words.gap[i + 1] === GAP.hyphen;
  if (!doubtful && /^(?:now|matter|first|all|no|together|here|one|forward)$/.test(lower))
    return isCapital(words, i - 1, i);
  if (
    !/^(?:will|may|april|june|august|day|long|case|young|little|mark|sun|so|an|do|no|in|un|van|we)$/.test(
      lower,
    )
  )
    return false;
  const before = words.lower[i - 1] ?? '';
  if (words.gap[i] === GAP.stop && (HONORIFICS.has(before) || SHORT_TITLES.has(before))) return true;
  if (doubtful)
    return (
      GIVEN_NAMES.has(lower) &&
      words.gap[i] === GAP.start &&
      isCapital(words, i + 1, i + 1) &&
      !words.initial[i + 1]
    );
  if (words.gap[i] !== GAP.space && words.gap[i] !== GAP.hyphen) return false;
  return (
    GIVEN_NAMES.has(before) ||
    (lower === 'will' && isCapital(words, i + 1, i + 1)) ||
    (/^(?:un|in|so|sun)$/.test(lower) && isCapital(words, i - 1, i))
  );
}

/** Whether word `i` has a capital and touches its neighbour (the gap before `gapAt` is a space, hyphen or stop). */
function isCapital(words: Words, i: number, gapAt: number): boolean {
  if (i < 0 || i >= words.size) return false;
  const shape = words.shape[i]!;
  const closed = closedClass(words.lower[i]!);
  return (
    (shape === CAPITAL || shape === ALL_CAPITALS) &&
    words.gap[gapAt]! <= GAP.stop &&
    (closed === undefined || closed === 'title')
  );
}

function isListed(lower: string): boolean {
  return (
    GIVEN_NAMES.has(lower) ||
    PLACES.has(lower) ||
    MORE_PLACES.has(lower) ||
    PEOPLES.has(lower) ||
    DEMONYMS.has(lower) ||
    HONORIFICS.has(lower) ||
    SHORT_TITLES.has(lower) ||
    TITLE_WORDS.has(lower)
  );
}

const NO_NAME = /(?:ly|ing|ed|ness|tion|sions?|ments?|ous|ful|ers|ists|ical)$/;
/** Words that open sentences before names and are no part of them. */
const OPENERS =
  /^(?:senior|top|new|old|local|state|national|law|critics|press|public|fellow|rival|house|white|photo|image|video|read|related|watch|editor|breaking|updated|exclusive|opinion|analysis|recent|young|longtime|one-time|ex|pro|anti|non|post|mid|outgoing|incoming|embattled|prominent|famed|lone|key|leading|major|minor|republican|democratic|according|thanks|please|yes|oh|well|ok|okay|hey|dear|let|get|see|say|ask|take|make|give|call|tell|keep|put|look|come|go)$/;

function opensName(words: Words, i: number, lower: string, seen: ReadonlyMap<string, Seen>): boolean {
  if (
    lower.length < 3 ||
    NO_NAME.test(lower) ||
    OPENERS.test(lower) ||
    nounOf(lower) !== undefined ||
    cueVerb(lower) !== undefined
  )
    return false;
  const next = words.lower[i + 1];
  if (next === undefined || words.gap[i + 1] === GAP.start) return false;
  if (words.gap[i + 1] === GAP.genitive) return true;
  if (isCapital(words, i + 1, i + 1) && !words.initial[i + 1]) {
    // "Interior Minister Ines Calder", also where the text has "the minister".
    const titled = TITLE_WORDS.has(next) && isCapital(words, i + 2, i + 2);
    return titled || (seen.get(next)?.lower ?? 0) === 0;
  }
  const verb = cueVerb(next);
  return (
    words.gap[i + 1] === GAP.space &&
    verb !== undefined &&
    verb.form !== 'base' &&
    verb.form !== 'ing' &&
    !lower.endsWith('s')
  );
}
