import { COMMONNESS } from './term-weights.data.ts';

const STEPS_PER_NAT = 2;
let known: { numbers: Map<string, number>; levels: Uint8Array } | undefined;

/** Fixed point of the weights: integers, so that no sum depends on the order in which it is taken. */
export const WEIGHT_SCALE = 16;

/**
 * Background weight of a stem: its inverse document frequency in English news (nats times {@link WEIGHT_SCALE}, an
 * integer). A stem that the counts do not know is rare: it weighs as much as the rarest known one.
 */
export function backgroundWeight(stem: string): number {
  return weightOfNumber(stemNumbers().get(stem));
}

/** As {@link backgroundWeight}, of a stem by its number in {@link stemNumbers}. */
export function weightOfNumber(number: number | undefined): number {
  known ??= readCounts();
  const level = number === undefined ? COMMONNESS.length : known.levels[number]!;
  return Math.round(((level + 0.5) / STEPS_PER_NAT) * WEIGHT_SCALE);
}

/** The number of each known stem: its place in the counts. */
export function stemNumbers(): ReadonlyMap<string, number> {
  known ??= readCounts();
  return known.numbers;
}

function readCounts() {
  const numbers = new Map<string, number>();
  const levels: number[] = [];
  COMMONNESS.forEach((line, level) => {
    if (line === '') return;
    for (const stem of line.split(' ')) {
      numbers.set(stem, levels.length);
      levels.push(level);
    }
  });
  return { numbers, levels: Uint8Array.from(levels) };
}
