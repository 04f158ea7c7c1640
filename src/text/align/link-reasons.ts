import type { RevisionText } from '../span.ts';
import type { EventIndex } from './event-index.ts';
import { FULL_LIKENESS } from './related.ts';
import type { Shared } from './shared-terms.ts';

/** What speaks for a link. */
export type Reason =
  /** The same words, whatever the case and the marks. */
  | 'same words'
  /** Words that stand in quotation marks on both sides. */
  | 'shared quotation'
  /** Four words in a row or more. */
  | 'shared wording'
  /** Content words other than names and figures. */
  | 'shared words'
  | 'shared names'
  | 'shared figures'
  /** Words of one side that news uses like words of the other. */
  | 'related words'
  /** Segments of further reports, or further segments of these two, that both stand close to. */
  | 'shared company';

/** Both sides share at least this part of their weighted words where one statement is reworded. */
const REWORDED_COVER = 0.5;
const FEWEST_SAME_WORDS = 3;

/** Do two segments consist of the same words (three at least), case and punctuation apart? */
export function sameWords(texts: readonly RevisionText[], index: EventIndex, a: number, b: number): boolean {
  const { words, wordFrom } = index;
  const length = wordFrom[a + 1]! - wordFrom[a]!;
  if (length < FEWEST_SAME_WORDS || length !== wordFrom[b + 1]! - wordFrom[b]!) return false;
  for (let i = 0; i < length; i++) if (words[wordFrom[a]! + i] !== words[wordFrom[b]! + i]) return false;
  // The index holds stems; the texts decide.
  return plain(texts, index, a) === plain(texts, index, b);
}

function plain(texts: readonly RevisionText[], index: EventIndex, g: number): string {
  const { field, start, end } = index.segments[g]!;
  const text = texts[index.reportOf[g]!]![field].slice(start, end);
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** `reworded` where each side shares most of what it says with the other, else `overlap`. */
export function relationOf(index: EventIndex, shared: Shared, a: number, b: number): 'reworded' | 'overlap' {
  const common = shared.weight + shared.related / FULL_LIKENESS;
  const more = Math.max(massOf(index, a), massOf(index, b));
  return common >= REWORDED_COVER * more ? 'reworded' : 'overlap';
}

function massOf(index: EventIndex, g: number): number {
  let mass = 0;
  for (let i = index.termFrom[g]!; i < index.termFrom[g + 1]!; i++) mass += index.weight[index.terms[i]!]!;
  return mass;
}

/** The reasons for a link by the weight of what is shared, heaviest first; `company` (0..1) as in `Chances`. */
export function becauseOf(
  index: EventIndex,
  shared: Shared,
  company: number,
  a: number,
  b: number,
): Reason[] {
  const found: Reason[] = [];
  const weights: number[] = [];
  const add = (reason: Reason, weight: number) => {
    if (weight <= 0) return;
    let at = found.length;
    for (; at > 0 && weights[at - 1]! < weight; at--) {
      found[at] = found[at - 1]!;
      weights[at] = weights[at - 1]!;
    }
    found[at] = reason;
    weights[at] = weight;
  };
  add('shared quotation', shared.quotedWeight * 2);
  add('shared wording', sharesRun(index, a, b) ? shared.weight : 0);
  add('shared words', shared.wordWeight);
  add('shared names', shared.nameWeight);
  add('shared figures', shared.weight - shared.nameWeight - shared.wordWeight);
  add('related words', shared.related / FULL_LIKENESS);
  add('shared company', company * shared.weight);
  return found;
}

const RUN = 4;

/** Do the two segments share four words in a row? */
function sharesRun(index: EventIndex, a: number, b: number): boolean {
  const { words, wordFrom } = index;
  const [endA, endB] = [wordFrom[a + 1]!, wordFrom[b + 1]!];
  for (let i = wordFrom[a]!; i + RUN <= endA; i++) {
    for (let j = wordFrom[b]!; j + RUN <= endB; j++) {
      if (words[i] !== words[j]) continue;
      let length = 1;
      while (length < RUN && words[i + length] === words[j + length]) length++;
      if (length === RUN) return true;
    }
  }
  return false;
}
