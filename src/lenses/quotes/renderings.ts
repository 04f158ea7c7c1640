import type { ReportSpan } from '../../text/span.ts';
import type { Tier } from '../lens.ts';
import { compareWords, type WordComparison } from './compare-words.ts';
import type { Cut } from './inside-window.ts';
import type { QuoteDifference, QuoteRelation } from './result.ts';

/** From this many shared words on, that two renderings are one utterance has been measured to hold. */
const SURE_WORDS = 6;
/** Below this share of common words inside the matching stretch a list of changes would be confetti. */
const MOSTLY = 0.5;
const MANY_WORDS = 6;
/** From this share on the places that differ are few and sure. */
const NEARLY_ALL = 0.75;

/** How a rendering's words stand to those of another; `givenOutside` tells of a cut that the outlet gives without marks. */
export function relate(
  fuller: readonly ReportSpan[],
  pieces: readonly ReportSpan[],
  givenOutside: (cut: ReportSpan) => boolean,
): { relation: QuoteRelation; differences: QuoteDifference[]; mixed: boolean } {
  const words = compareWords(fuller, pieces);
  const share = words === null ? 0 : sharedPart(words);
  if (words === null || (share < MOSTLY && words.sharedWords < MANY_WORDS))
    return { relation: 'overlapping', differences: [], mixed: false };
  const tier: Tier = words.sharedWords >= SURE_WORDS && share >= NEARLY_ALL ? 'pattern' : 'likely';
  const differences: QuoteDifference[] = [];
  if (words.reworded.length > 0)
    differences.push({ kind: 'reworded', changes: words.reworded, cut: null, joint: null, tier });
  const joined = words.spliced.filter(({ joint }) => joint !== 'pieces');
  if (joined.length > 0) {
    const joint = joined.some((cut) => cut.joint === 'nothing') ? 'nothing' : 'ellipsis';
    differences.push({ kind: 'spliced', changes: changesOf(joined), cut: sizeOf(joined), joint, tier });
  }
  const trimmed = words.trimmed.filter(({ change }) => !givenOutside(change.a!));
  const edges = [...trimmed, ...words.extended];
  const apart = words.spliced.filter(({ joint }) => joint === 'pieces');
  if (edges.length + apart.length > 0) {
    const all = [...edges, ...apart];
    const joint = apart.length > 0 ? 'pieces' : null;
    differences.push({ kind: 'trimmed', changes: changesOf(all), cut: sizeOf(all), joint, tier });
  }
  const mixed = trimmed.length < words.trimmed.length;
  return {
    relation: relationOf(differences, trimmed.length > 0, words.extended.length > 0),
    differences,
    mixed,
  };
}

function relationOf(differences: readonly QuoteDifference[], less: boolean, more: boolean): QuoteRelation {
  const [first] = differences;
  if (first === undefined) return 'full';
  if (first.kind === 'reworded' || first.kind === 'spliced') return first.kind;
  return more ? 'overlapping' : less || first.joint === 'pieces' ? 'trimmed' : 'full';
}

/** Share of the words inside the matching stretch of this side that the other has too. */
function sharedPart({ sharedWords, reworded, spliced }: WordComparison): number {
  const changed = [...reworded, ...spliced.map(({ change }) => change)].reduce(
    (sum, { b }) => sum + (b === null ? 0 : b.exact.split(/\s+/).length),
    0,
  );
  return sharedWords === 0 ? 0 : sharedWords / (sharedWords + changed);
}

function changesOf(cuts: readonly Cut[]) {
  return cuts.map(({ change }) => change);
}

function sizeOf(cuts: readonly Cut[]): Cut['size'] {
  return cuts.some(({ size }) => size === 'words') ? 'words' : 'sentences';
}
