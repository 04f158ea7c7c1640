const LOWEST_CUT = 2.1;
const HIGHEST_CUT = 5;
const STEP = 0.1;
const STEPS = Math.round((HIGHEST_CUT - LOWEST_CUT) / STEP) + 1;

/** Below this no word is told, whatever chance would do: what is counted may leave such values out. */
export const LEAST_Z = LOWEST_CUT;

/** From which z on words are told, and how many chance is expected to add; `cut` null: none. */
export interface ChanceCut {
  cut: number | null;
  expectedByChance: number;
}

/**
 * The lowest cut above which random deals give at most `falseShare` words for each word found. `dealt(found)` deals once
 * and calls `found` with each z. One find more than seen is assumed: what never happened in so few deals may still.
 */
export function cutByChance(
  real: readonly number[],
  dealt: (found: (z: number) => void) => void,
  { deals, falseShare }: { deals: number; falseShare: number },
): ChanceCut {
  const none = { cut: null, expectedByChance: 0 };
  if (!real.some((z) => z >= LOWEST_CUT)) return none;
  const found = histogram();
  for (const z of real) found.add(z);
  const chance = histogram();
  for (let round = 0; round < deals; round++) dealt(chance.add);
  const told = found.atOrAbove();
  const false_ = chance.atOrAbove();
  for (let i = 0; i < STEPS; i++) {
    const expected = (false_[i]! + 1) / deals;
    if (told[i] === 0 || expected > falseShare * told[i]!) continue;
    const cut = Math.round((LOWEST_CUT + i * STEP) * 10) / 10;
    return { cut, expectedByChance: Math.round(expected * 1000) / 1000 };
  }
  return none;
}

function histogram() {
  const counts = new Float64Array(STEPS);
  return {
    add(z: number): void {
      if (z < LOWEST_CUT) return;
      counts[Math.min(STEPS - 1, Math.floor((z - LOWEST_CUT) / STEP + 1e-9))]!++;
    },
    atOrAbove(): Float64Array {
      const sums = counts.slice();
      for (let i = STEPS - 2; i >= 0; i--) sums[i]! += sums[i + 1]!;
      return sums;
    },
  };
}

/** Mulberry32 seeded by a text (FNV-1a): uniform in [0, 1), the same sequence for the same text everywhere. */
export function generatorFor(parts: Iterable<string>): () => number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  let state = hash | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher and Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
