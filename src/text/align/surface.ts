import type { EventIndex } from './event-index.ts';

/** Words that must be shared before the overlap of two sentences says anything. */
const FEWEST = 4;

/**
 * Share of right links among pairs of sentences by the overlap (Dice) of all their words, function words included: of
 * 171 such pairs in the read events of `npm run eval -- alignment` that overlap by .6 or more, all are links.
 */
const MOSTLY_THE_SAME = 0.6;
const NEARLY_SURE = 0.95;

/** Compares pairs of segments by all their words. */
export class SurfaceScores {
  readonly #index: EventIndex;
  /** Per word: how often it is left to be found again; 0 between two calls. */
  readonly #left: Int32Array;

  constructor(index: EventIndex) {
    this.#index = index;
    this.#left = new Int32Array(index.names.length);
  }

  /**
   * The least score of a pair that mostly has the same words, whatever the trained estimate: that is made for whole
   * articles and leads, and two lone sentences give it nothing to weigh them against. 0 where too little is shared.
   */
  of(a: number, b: number): number {
    const { words, wordFrom } = this.#index;
    const left = this.#left;
    const [startA, endA] = [wordFrom[a]!, wordFrom[a + 1]!];
    const [startB, endB] = [wordFrom[b]!, wordFrom[b + 1]!];
    const least = MOSTLY_THE_SAME * (endA - startA + endB - startB);
    if (2 * Math.min(endA - startA, endB - startB) < least) return 0;
    for (let i = startA; i < endA; i++) left[words[i]!]!++;
    let shared = 0;
    for (let i = startB; i < endB; i++) if (left[words[i]!]!-- > 0) shared++;
    for (let i = startA; i < endA; i++) left[words[i]!] = 0;
    for (let i = startB; i < endB; i++) left[words[i]!] = 0;
    return shared >= FEWEST && 2 * shared >= least ? NEARLY_SURE : 0;
  }
}
