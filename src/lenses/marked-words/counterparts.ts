import type { TextReading } from '../../text/align/text-reading.ts';
import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.data.ts';
import { type Token, tokenize } from '../../text/words/tokens.ts';
import { IS, wordFacts } from '../event-voice/word-facts.ts';
import type { Variant } from '../wording/result.ts';
import type { MarkedWord } from './reading.ts';

/** What the linked sentence has where a listed word stands: its words there, null for none. */
export interface Counterpart {
  /** The listed word with the words around it that differ, or that it qualifies. */
  place: ReportSpan;
  other: ReportSpan | null;
}

/** Where more words differ at one place, it is another statement rather than another word. */
const MOST_WORDS = 4;

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The counterpart at a place where the two sentences, else much the same, are worded differently. */
export function inVariants(
  variants: readonly Variant[],
  side: 'a' | 'b',
  back: 'a' | 'b',
  mark: MarkedWord,
): Counterpart | null {
  for (const variant of variants) {
    const place = variant[side];
    const other = variant[back];
    if (place === null || variant.typographic || variant.moved) continue;
    if (place.field !== mark.field || mark.start < place.start || mark.end > place.end) continue;
    // Where the other has nothing, little more than the listed word may be missing.
    const most =
      other === null
        ? wordsIn(place.exact.slice(mark.start - place.start, mark.end - place.start)) + 1
        : MOST_WORDS;
    const fits = wordsIn(place.exact) <= most && (other === null || wordsIn(other.exact) <= MOST_WORDS);
    return fits && isAnswer(place, other, mark) ? { place, other } : null;
  }
  return null;
}

/** Whether the words that differ are about one thing: they share a word, or hardly more than the listed one differs. */
function isAnswer(place: ReportSpan, other: ReportSpan | null, mark: MarkedWord): boolean {
  if (other === null) return true;
  const stems = (text: string) =>
    tokenize(text, { start: 0, end: text.length }).filter(
      ({ norm, kind }) => kind === 'word' && !isStopWord(norm),
    );
  const rest = stems(
    place.exact.slice(0, mark.start - place.start) + place.exact.slice(mark.end - place.start),
  );
  const there = stems(other.exact);
  if (rest.length === 0) return there.length <= 2;
  return rest.some((own) =>
    there.some((word) => word.stem === own.stem && isSameKind(own.norm, word.norm, false)),
  );
}

/** What bounds or rounds a number in another way. */
const BOUNDS =
  /^(?:about|around|roughly|approximately|nearly|almost|some|over|under|than|least|most|up|to|exactly|just|only|estimated|to|and|or|-|–)$/;

/** The counterpart beside the word that the listed one qualifies, where the linked sentence has that word too. */
export function besideAnchor(
  texts: readonly RevisionText[],
  reading: TextReading,
  own: ReportSpan,
  other: ReportSpan,
  mark: MarkedWord,
): Counterpart | null {
  const { anchor } = mark;
  if (anchor === null) return null;
  const segment = reading.segments.findIndex(
    ({ field, start }) => field === other.field && start === other.start,
  );
  if (!reading.segmentTerms[segment]!.some((term) => reading.terms[term] === anchor.stem)) return null;
  const text = texts[other.report]!;
  const tokens = tokenize(text[other.field], other);
  const at = tokens.findIndex(({ stem }) => stem === anchor.stem);
  if (at < 0) return null;
  const source = texts[own.report]!;
  const qualified = tokenize(source[mark.field], { start: anchor.start, end: own.end });
  let from = at;
  if (qualified[0]!.kind === 'number') {
    const sameUnit = qualified[1] !== undefined && qualified[1].stem === tokens[at + 1]?.stem;
    if (!sameUnit || BOUNDS.test(tokens[at - 1]?.norm ?? '')) return null;
  } else {
    const adverb = isAdverb(source[mark.field].slice(mark.start, mark.end));
    if (!isSameKind(qualified.findLast(({ end }) => end <= anchor.end)!.norm, tokens[at]!.norm, adverb))
      return null;
    // "entirely cut off" tells an act, "an 89 percent cut" names one.
    const before = tokens[at - 1];
    const named = before !== undefined && (before.kind === 'number' || NAMES_NEXT.test(before.norm));
    if (adverb && named) return null;
    while (
      from > 0 &&
      at - from < LONGEST_NAME &&
      (qualifies(tokens[from - 1]!) ||
        (tokens[from - 1]!.norm === 'and' && from > 1 && qualifies(tokens[from - 2]!)))
    )
      from--;
    // "a nuclear test" is not "a missile test": of several words two must be met, unless the other side has one alone.
    if (
      from === at &&
      GENERAL.test(tokens[at]!.norm) &&
      qualified.findIndex(({ end }) => end >= anchor.end) === 0
    )
      return null;
    const run = qualified.filter(({ end }) => end <= anchor.end).map(({ stem }) => stem);
    const met = tokens.slice(from, at + 1).filter(({ stem }) => run.includes(stem)).length;
    if (run.length > 1 && met < 2 && from < at) return null;
  }
  const place = {
    field: mark.field,
    start: Math.min(mark.start, anchor.start),
    end: Math.max(mark.end, anchor.end),
  };
  const [start, end] = [tokens[from]!.start, tokens[at]!.end];
  return {
    place: reportSpanOf(own.report, source, place),
    other: reportSpanOf(other.report, text, { field: other.field, start, end }),
  };
}

/** As far back as "Landmark Campaign Finance and Voting Rights Reform Bill" has its adjective. */
const LONGEST_NAME = 7;
/** Nouns that a report has of many people and matters: "the comments" are as likely somebody else's. */
const GENERAL =
  /^(?:comments?|remarks?|decisions?|statements?|claims?|responses?|moves?|questions?|answers?|incidents?|cases?|issues?|moments?|ways?|speech|speeches|words|news|events?)$/;
const NAMES_NEXT = /^(?:the|an?|this|that|percent|%|per|cent|its|their|his|her|any|no)$/;

/** A verb answers a verb, and a noun a noun: "dramatic crash" has no answer in "crashed", nor "exposed" in "exposing". */
function isSameKind(own: string, other: string, mayTense: boolean): boolean {
  const [a, b] = [wordFacts(own).bits, wordFacts(other).bits];
  const past = IS.participle | IS.past;
  return (
    own === other ||
    (((a & IS.ing) === 0) === ((b & IS.ing) === 0) && ((a & past) === 0) === ((b & past) === 0)) ||
    (mayTense && areTenses(own, other))
  );
}

/** "fired" and "fires", "shows" and "showed". */
function areTenses(own: string, other: string): boolean {
  const [past, present] = wordFacts(own).bits & (IS.participle | IS.past) ? [own, other] : [other, own];
  return (
    (wordFacts(past).bits & (IS.participle | IS.past)) !== 0 &&
    /[^s]s$/.test(present) &&
    !/ing$/.test(present)
  );
}

function isAdverb(word: string): boolean {
  return /ly$/i.test(word);
}

const VERBAL = IS.participle | IS.past | IS.ing;

/** Whether the token belongs to the phrase that goes on after it. */
function qualifies({ kind, norm }: Token): boolean {
  return kind === 'word' && !isStopWord(norm) && (wordFacts(norm).bits & VERBAL) === 0;
}
