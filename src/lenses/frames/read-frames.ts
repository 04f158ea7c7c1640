import { isWithin, type TextReading } from '../../text/align/text-reading.ts';
import { compileFrames, entriesOf, type FrameHit, type FrameTerms, hitsIn } from './frame-terms.ts';
import { SCHEMES, type SchemeId } from './schemes.ts';

/** A sentence that speaks in the words of one frame clearly. Short keys: it is stored for every such sentence. */
export interface FramedSentence {
  /** Index of the segment in the `wording` reading. */
  s: number;
  /** Index of the frame in its scheme. */
  f: number;
  /** Hits, words that are seldom used otherwise counted twice. */
  n: number;
  /** True where every hit stands in quotation marks. */
  q: boolean;
  /** The words that hit, as half-open ranges over the words of the segment, flattened. */
  w: number[];
}

/** The sentences of each scheme that have a clear frame, in reading order. */
export type FramedSentences = Record<SchemeId, FramedSentence[]>;

/** Fewer hits than this are chance. */
const FEWEST_HITS = 2;
/** What the first frame must have more than the second to be clear. */
const CLEAR_LEAD = 2;

let compiled: FrameTerms[] | undefined;

/** Sentences that hit the list of one frame twice or more, and clearly more often than that of any other. */
export function readFrames(reading: TextReading): FramedSentences {
  compiled ??= SCHEMES.map(({ lists }) => compileFrames(lists));
  const [policy, news, moral] = compiled.map((terms) => framedSentences(reading, terms));
  return { policy: policy!, news: news!, moral: moral! };
}

function framedSentences(reading: TextReading, terms: FrameTerms): FramedSentence[] {
  const entries = reading.terms.map((term, i) =>
    reading.classes[i] === 'f' || reading.classes[i] === 'n' ? [] : entriesOf(terms, term),
  );
  return reading.segmentTerms.flatMap((words, s): FramedSentence[] => {
    const hits = hitsIn(words, reading.terms, entries);
    const best = clearFrame(hits, words, terms);
    if (best === null) return [];
    const own = hits.filter(({ frame }) => frame === best.frame);
    const quoted = own.every(({ from }) => isWithin(from, reading.quoted[s]!));
    return [{ s, f: best.frame, n: best.hits, q: quoted, w: own.flatMap(({ from, to }) => [from, to]) }];
  });
}

function clearFrame(hits: readonly FrameHit[], words: readonly number[], terms: FrameTerms) {
  const sums = new Array<number>(terms.groups.length).fill(0);
  // A word said twice in a sentence shows no more than said once.
  const counted = new Set<number>();
  for (const { frame, hits: weight, from } of hits) {
    const key = words[from]! * terms.groups.length + frame;
    if (counted.has(key)) continue;
    counted.add(key);
    sums[frame]! += weight;
  }
  const most = Math.max(...sums);
  const frame = sums.indexOf(most);
  const second = Math.max(...sums.map((sum, i) => (terms.groups[i] === terms.groups[frame] ? 0 : sum)));
  const isTied = sums.lastIndexOf(most) !== frame;
  return most >= FEWEST_HITS && most - second >= CLEAR_LEAD && !isTied ? { frame, hits: most } : null;
}
