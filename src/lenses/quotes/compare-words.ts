import type { ReportSpan } from '../../text/span.ts';
import { type Cut, compareInside, oneSided } from './inside-window.ts';
import { JoinedPieces } from './joined-pieces.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';
import type { QuoteChange } from './result.ts';
import { matchingWindow } from './window.ts';

/** How the words of two renderings compare; all spans belong to the pieces given. */
export interface WordComparison {
  /** Words at the edges that b lacks. */
  trimmed: Cut[];
  /** Words at the edges that a lacks. */
  extended: Cut[];
  /** Words inside that one side lacks. */
  spliced: Cut[];
  /** Other words for the same place, and words of one or two that come or go inside. */
  reworded: QuoteChange[];
  /** Words that both have, and where they stand. */
  sharedWords: number;
  window: { a: ReportSpan[]; b: ReportSpan[] };
}

/** Up to this many words at an edge may stand for the last words of a long stretch of the other side. */
const EDGE_WORDS = 3;
/** Stretches at an edge up to this long stand for one another as wholes. */
const EDGE_CLAUSE = 15;

/** Compares two renderings word by word; null where they share no two neighbouring words. */
export function compareWords(a: readonly ReportSpan[], b: readonly ReportSpan[]): WordComparison | null {
  const [wordsA, wordsB] = [quoteWords(a), quoteWords(b)];
  const window = matchingWindow(wordsA, wordsB);
  if (window === null) return null;
  const [textA, textB] = [new JoinedPieces(a), new JoinedPieces(b)];
  const result: WordComparison = {
    trimmed: [],
    extended: [],
    spliced: [],
    reworded: [],
    sharedWords: 0,
    window: { a: [], b: [] },
  };
  widenOverEdges(wordsA, wordsB, window);
  result.window = {
    a: textA.spansOf(wordsA[window.a.from]!, wordsA[window.a.to]!),
    b: textB.spansOf(wordsB[window.b.from]!, wordsB[window.b.to]!),
  };
  for (const [words, text, { from, to }, side] of [
    [wordsA, textA, window.a, 'a'],
    [wordsB, textB, window.b, 'b'],
  ] as const) {
    for (const [first, end] of [
      [0, from],
      [to + 1, words.length],
    ] as const) {
      if (first >= end) continue;
      (side === 'a' ? result.trimmed : result.extended).push(...edgeCuts(words, first, end, text, side));
    }
  }
  const inside = compareInside(
    wordsA.slice(window.a.from, window.a.to + 1),
    wordsB.slice(window.b.from, window.b.to + 1),
    textA,
    textB,
  );
  result.trimmed.push(...inside.edges.filter(({ change }) => change.kind === 'deleted'));
  result.extended.push(...inside.edges.filter(({ change }) => change.kind === 'inserted'));
  result.spliced = inside.cuts;
  result.reworded = inside.reworded;
  result.sharedWords = inside.sharedWords;
  return result;
}

/** Where both sides have other words at an edge, inside one sentence, those stand for one another. */
function widenOverEdges(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  { a: inA, b: inB }: { a: { from: number; to: number }; b: { from: number; to: number } },
): void {
  const [leadA, leadB] = standFor(leadOf(a, inA.from), leadOf(b, inB.from));
  inA.from -= leadA;
  inB.from -= leadB;
  const [tailA, tailB] = standFor(tailOf(a, inA.to), tailOf(b, inB.to));
  inA.to += tailA;
  inB.to += tailB;
}

/** Words before `at` in its sentence. */
function leadOf(words: readonly QuoteWord[], at: number): number {
  let from = at;
  while (from > 0 && !words[from]!.opensSentence) from--;
  return at - from;
}

/** Words after `at` in its sentence. */
function tailOf(words: readonly QuoteWord[], at: number): number {
  let to = at;
  while (to + 1 < words.length && !words[to + 1]!.opensSentence) to++;
  return to - at;
}

/** How many words of each side stand for the other's; a few may stand for as many of a long stretch. */
function standFor(a: number, b: number): [number, number] {
  const [few, many] = [Math.min(a, b), Math.max(a, b)];
  if (few === 0) return [0, 0];
  if (many <= EDGE_CLAUSE && many <= 3 * few) return [a, b];
  return few <= EDGE_WORDS ? [few, few] : [0, 0];
}

/** What stands beyond the window on one side, a cut a piece. */
function edgeCuts(
  words: readonly QuoteWord[],
  first: number,
  end: number,
  text: JoinedPieces,
  side: 'a' | 'b',
): Cut[] {
  const whole = end < words.length ? words[end]!.opensSentence : words[first]!.opensSentence;
  return text.spansOf(words[first]!, words[end - 1]!).map((span) => ({
    change: oneSided(side, span),
    size: whole ? 'sentences' : 'words',
    joint: null,
  }));
}
