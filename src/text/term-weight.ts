import { COMMONNESS } from './term-weights.data.ts';

const STEPS_PER_NAT = 2;
let levels: Map<string, number> | undefined;
let numbers: Map<string, number> | undefined;

/** Fixed point of the weights: integers, so that no sum depends on the order in which it is taken. */
export const WEIGHT_SCALE = 16;

/**
 * Background weight of a stem: its inverse document frequency in English news (nats times {@link WEIGHT_SCALE}, an
 * integer). A stem that the counts do not know is rare: it weighs as much as the rarest known one.
 */
export function backgroundWeight(stem: string): number {
  levels ??= new Map(
    COMMONNESS.flatMap((line, level) => line.split(' ').map((term): [string, number] => [term, level])),
  );
  const level = levels.get(stem) ?? COMMONNESS.length;
  return Math.round(((level + 0.5) / STEPS_PER_NAT) * WEIGHT_SCALE);
}

/** The number of each known stem: its place in the counts. */
export function stemNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map(
    COMMONNESS.flatMap((line) => (line === '' ? [] : line.split(' '))).map((stem, i): [string, number] => [
      stem,
      i,
    ]),
  );
  return numbers;
}
