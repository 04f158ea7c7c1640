import type { ReportSpan, RevisionText } from '../../text/span.ts';
import { NUMBER_WORDS } from '../../text/words/number-words.data.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { closedClass } from '../attribution/lexicon.ts';
import type { LabelIn } from './referent-drafts.ts';
import { isGroupNoun } from './role-words.ts';

/** People that a sentence counts: "four protesters", "two striking dockers". */
export interface Counted {
  count: string;
  /** The noun, lower case, plural. */
  noun: string;
  /** The phrase without its number. */
  label: LabelIn;
}

const NUMBER =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|\d{1,3}(?:,\d{3})+|\d+)\s+(?:of\s+)?/giu;
const WORD = /[\p{L}][\p{L}’'-]*/uy;
/** Words between a number and its noun. */
const MOST_MODIFIERS = 3;

/** The people counted in a stretch of a report, in reading order. */
export function countedIn({ report, field, start, exact }: ReportSpan): Counted[] {
  const found: Counted[] = [];
  for (const number of exact.matchAll(NUMBER)) {
    const from = number.index + number[0].length;
    const at = nounAfter(exact, from);
    if (at === null) continue;
    const count = number[1]!.toLowerCase().replaceAll(',', '');
    found.push({
      count: NUMBER_WORDS.get(count) ?? count,
      noun: exact.slice(at.start, at.end).toLowerCase(),
      label: { report, field, start: start + from, end: start + at.end, type: 'description' },
    });
  }
  return found;
}

/** The noun for people that ends the phrase at `from`, with at most a few lower-case words before it; null where none does. */
function nounAfter(text: string, from: number): { start: number; end: number } | null {
  let at = from;
  for (let before = 0; before <= MOST_MODIFIERS; before++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return null;
    const lower = word.toLowerCase();
    const end = at + word.length;
    // "Two police officers": the noun is the last of its phrase.
    if (isPeople(lower) && !(/^\s\p{L}/u.test(text.slice(end)) && isPeople(wordAt(text, end + 1))))
      return { start: at, end };
    if (isStopWord(lower) || closedClass(lower) !== undefined || text[end] !== ' ') return null;
    at = end + 1;
  }
  return null;
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

function isPeople(noun: string): boolean {
  return !BODIES.test(noun) && isGroupNoun(noun);
}

/** Listed nouns of which the count is none of people. */
const BODIES =
  /^(?:companies|firms|banks|insurers|automakers|carmakers|airlines|retailers|unions|charities|churches|schools|universities|hospitals|hotels|broadcasters|networks|states|cities|counties|countries|nations|authorities|forces|families|couples|gangs|militias|minorities|parents)$/;

/**
 * Pairs of people counted alike in two linked sentences under other nouns ("four protesters", "four campaigners"): no
 * other number of the sentences is as much, and neither report has the other's noun, which would tell them apart.
 */
export function sameCounted(
  a: readonly Counted[],
  b: readonly Counted[],
  texts: readonly RevisionText[],
): [Counted, Counted][] {
  return a.flatMap((x): [Counted, Counted][] => {
    const fits = b.filter(({ count }) => count === x.count);
    const y = fits[0];
    if (y === undefined || fits.length > 1 || a.filter(({ count }) => count === x.count).length > 1)
      return [];
    if (x.noun === y.noun) return [];
    return has(texts[x.label.report]!, y.noun) || has(texts[y.label.report]!, x.noun) ? [] : [[x, y]];
  });
}

function has({ headline, body }: RevisionText, noun: string): boolean {
  const singular = noun.replace(/s$/, '');
  return new RegExp(`\\b${singular}`, 'iu').test(`${headline}\n${body}`);
}
