import type { EventIndex } from './event-index.ts';

/** Words that must be shared before the overlap of two sentences says anything. */
const FEWEST = 4;

/**
 * Share of right links among pairs of sentences by the overlap (Dice) of all their words, function words included: of
 * 171 such pairs in the read events of `npm run eval -- alignment` that overlap by .6 or more, all are links.
 */
const MOSTLY_THE_SAME = 0.6;
const NEARLY_SURE = 0.95;

/**
 * The least score of a pair that mostly has the same words, whatever the trained estimate: that is made for whole
 * articles and leads, and two lone sentences give it nothing to weigh them against. 0 where too little is shared.
 */
export function surfaceScore(index: EventIndex, a: number, b: number): number {
  const { words, wordFrom } = index;
  const lengthA = wordFrom[a + 1]! - wordFrom[a]!;
  const lengthB = wordFrom[b + 1]! - wordFrom[b]!;
  if (2 * Math.min(lengthA, lengthB) < MOSTLY_THE_SAME * (lengthA + lengthB)) return 0;
  const left = new Map<number, number>();
  for (let i = wordFrom[a]!; i < wordFrom[a + 1]!; i++) left.set(words[i]!, (left.get(words[i]!) ?? 0) + 1);
  let shared = 0;
  for (let i = wordFrom[b]!; i < wordFrom[b + 1]!; i++) {
    const more = left.get(words[i]!) ?? 0;
    if (more > 0) {
      shared++;
      left.set(words[i]!, more - 1);
    }
  }
  const enough = shared >= FEWEST && 2 * shared >= MOSTLY_THE_SAME * (lengthA + lengthB);
  return enough ? NEARLY_SURE : 0;
}
