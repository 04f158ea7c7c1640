import { type ReportSpan, type RevisionText, reportSpanOf } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.data.ts';
import type { TextReading } from '../../text/text-reading.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
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
    return fits ? { place, other } : null;
  }
  return null;
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
    while (from > 0 && at - from < 3 && qualifies(tokens[from - 1]!)) from--;
    // "a nuclear test" is not "a missile test": of several words two must be met, unless the other side has one alone.
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

const VERBAL = IS.participle | IS.past | IS.ing;

/** Whether the token belongs to the phrase that goes on after it. */
function qualifies({ kind, norm }: Token): boolean {
  return kind === 'word' && !isStopWord(norm) && (wordFacts(norm).bits & VERBAL) === 0;
}
