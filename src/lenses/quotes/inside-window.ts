import { diffWords } from '../../text/diff/diff.ts';
import { isSpellingChange } from '../../text/edits/edits-spelling.ts';
import type { ReportSpan } from '../../text/span.ts';
import { NUMBER_WORDS } from '../../text/words/number-words.data.ts';
import type { JoinedPieces } from './joined-pieces.ts';
import type { QuoteWord } from './quote-words.ts';
import type { QuoteChange } from './result.ts';

/** Words that one rendering has and the other lacks. */
export interface Cut {
  change: QuoteChange;
  /** `sentences`: whole ones; `words`: part of one. */
  size: 'sentences' | 'words';
  /** Inside: what the reader of the shorter side sees there; null at an edge. */
  joint: 'nothing' | 'ellipsis' | 'pieces' | null;
}

/** How two matching stretches compare. */
export interface InsideComparison {
  sharedWords: number;
  /** Words that one side lacks: between shared words, or (`edges`) before or after all of them. */
  cuts: Cut[];
  edges: Cut[];
  reworded: QuoteChange[];
}

/** From this many words on, what is left out inside is a cut; fewer are a change of wording. */
const CUT_WORDS = 3;

/** Words for which a bracket may stand. */
const BRACKET_WORDS = 6;

/** Compares two matching stretches word by word. */
export function compareInside(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  textA: JoinedPieces,
  textB: JoinedPieces,
): InsideComparison {
  const result: InsideComparison = { sharedWords: 0, cuts: [], edges: [], reworded: [] };
  if (a.length === b.length && a.every((word, i) => word.norm === b[i]!.norm))
    return { ...result, sharedWords: a.length };
  const [atA, atB] = [new WordCursor(a), new WordCursor(b)];
  for (const part of diffWords(joined(a), joined(b))) {
    const [inA, inB] = [atA.take(part.a), atB.take(part.b)];
    const same = part.kind === 'equal' || part.typographic;
    if (same || (inA.length > 0 && inB.length > 0 && isHouseStyle(inA, inB))) {
      result.sharedWords += inA.length;
    } else if (inA.length > 0 && inB.length > 0) {
      if (splicedOver(inA, inB)) {
        const a = textA.spanOf(inA[0]!, inA.at(-1)!);
        const b = textB.spanOf(inB[0]!, inB.at(-1)!);
        result.cuts.push({ change: { kind: 'replaced', a, b }, size: 'words', joint: 'ellipsis' });
        continue;
      }
      const spans = { a: textA.spanOf(inA[0]!, inA.at(-1)!), b: textB.spanOf(inB[0]!, inB.at(-1)!) };
      result.reworded.push({ kind: 'replaced', ...spans });
    } else if (inA.length > 0) {
      addOneSided(result, 'a', inA, textA, atB, part.movedWith !== null);
    } else if (inB.length > 0) {
      addOneSided(result, 'b', inB, textB, atA, part.movedWith !== null);
    }
  }
  return result;
}

function addOneSided(
  result: InsideComparison,
  side: 'a' | 'b',
  words: readonly QuoteWord[],
  text: JoinedPieces,
  { before, next }: WordCursor,
  moved: boolean,
): void {
  // The editor gave these words in brackets, or others for them.
  if (next?.afterBracket && words.length <= BRACKET_WORDS) return;
  const change = oneSided(side, text.spanOf(words[0]!, words.at(-1)!));
  const joint = jointBefore(before, next);
  const size = words[0]!.opensSentence && next?.opensSentence ? 'sentences' : 'words';
  if (before === undefined || next === undefined) result.edges.push({ change, size: 'words', joint: null });
  else if (!moved && (words.length >= CUT_WORDS || joint !== 'nothing'))
    result.cuts.push({ change, size, joint });
  else result.reworded.push(change);
}

/** A change that has words on one side alone. */
export function oneSided(side: 'a' | 'b', span: ReportSpan): QuoteChange {
  return side === 'a' ? { kind: 'deleted', a: span, b: null } : { kind: 'inserted', a: null, b: span };
}

function joined(words: readonly QuoteWord[]): string {
  return words.map(({ norm }) => norm).join(' ');
}

function jointBefore(before: QuoteWord | undefined, next: QuoteWord | undefined): NonNullable<Cut['joint']> {
  if (next?.afterEllipsis) return 'ellipsis';
  return before !== undefined && next !== undefined && before.piece !== next.piece ? 'pieces' : 'nothing';
}

/** Walks the words of a side along the diff, whose text is their forms with one space between. */
class WordCursor {
  private at = 0;
  private offset = 0;
  private readonly words: readonly QuoteWord[];

  constructor(words: readonly QuoteWord[]) {
    this.words = words;
  }

  get before(): QuoteWord | undefined {
    return this.words[this.at - 1];
  }

  get next(): QuoteWord | undefined {
    return this.words[this.at];
  }

  /** The words that begin in the part. */
  take(part: { start: number; end: number }): QuoteWord[] {
    const taken: QuoteWord[] = [];
    while (this.at < this.words.length && this.offset < part.end) {
      const word = this.words[this.at]!;
      if (this.offset >= part.start) taken.push(word);
      this.offset += word.norm.length + 1;
      this.at++;
    }
    return taken;
  }
}

/** An ellipsis for most of the words of the other side: left out, whatever the few words beside it became. */
function splicedOver(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.some((word) => word.afterEllipsis) && many.length >= CUT_WORDS * few.length;
}

/** Spelling, masked letters, contracted forms and figures are the outlet's style, not another wording. */
function isHouseStyle(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  if ([...a, ...b].some((word) => word.masked)) return true;
  const [left, right] = [plain(a), plain(b)];
  return left === right || isSpellingChange(left, right);
}

const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:'|no)t\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|he|she|what|there|who)'s\b/g, '$1 is'],
  [/\bi'm\b/g, 'i am'],
  [/\bgonna\b/g, 'going to'],
  [/\bper ?cent\b/g, '%'],
];

function plain(words: readonly QuoteWord[]): string {
  const text = words.map((word) => NUMBER_WORDS.get(word.norm) ?? word.norm).join(' ');
  return CONTRACTED.reduce((so, [form, full]) => so.replace(form, full), text);
}
