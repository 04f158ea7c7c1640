import type { GramIndex } from './reuse-index.ts';
import type { ScanPair } from './reuse-matches.ts';

/** A passage of two texts in the index's words, half-open; `shared` counts the equal words in it. */
export interface JoinedMatch {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
  shared: number;
}

/** Words that may differ at one place, on each side. */
const GAP = 3;
/** Equal words that must stand beyond an edit for the passage to go on. */
const RESUME = 4;
/** Words read while bridging edits, for each word of the two texts: keeps repetitive texts linear. */
const EFFORT = 24;
/** Neighbours in reading order among which a passage may lie inside a longer one. */
const NEAR = 8;

/**
 * Joins shared passages over small edits: up to three words put in, left out or replaced, when at least four equal
 * words follow. An edit that can be bridged in two equally good ways ends the passage, so that the result is the same
 * when the texts change places. Passages that lie inside a longer one on both sides are left out.
 */
export function joinMatches(index: GramIndex, pair: ScanPair): JoinedMatch[] {
  const { words, offsets } = index;
  const low = { a: offsets[pair.scanA]!, b: offsets[pair.scanB]! };
  const high = { a: offsets[pair.scanA + 1]!, b: offsets[pair.scanB + 1]! };
  let effort = EFFORT * (high.a - low.a + high.b - low.b);
  const joined: JoinedMatch[] = [];

  for (const match of pair.matches) {
    const { a, b, length } = match;
    const passage = { a, aEnd: a + length, b, bEnd: b + length, shared: length };
    if (joined.slice(-NEAR).some((other) => isInside(passage, other))) continue;
    passage.shared += bridge(passage, 1) + bridge(passage, -1);
    joined.push(passage);
  }
  return joined.filter((one, at) => {
    for (let near = Math.max(0, at - NEAR); near <= at + NEAR && near < joined.length; near++) {
      if (near !== at && isInside(one, joined[near]!) && (near < at || !isInside(joined[near]!, one)))
        return false;
    }
    return true;
  });

  function bridge(passage: JoinedMatch, direction: 1 | -1): number {
    let gained = 0;
    while (effort > 0) {
      const a = direction > 0 ? passage.aEnd : passage.a - 1;
      const b = direction > 0 ? passage.bEnd : passage.b - 1;
      const edit = nextEdit(a, b, direction);
      if (edit === null) break;
      gained += edit.run;
      if (direction > 0) {
        passage.aEnd = a + edit.a + edit.run;
        passage.bEnd = b + edit.b + edit.run;
      } else {
        passage.a = a - edit.a - edit.run + 1;
        passage.b = b - edit.b - edit.run + 1;
      }
    }
    return gained;
  }

  function nextEdit(a: number, b: number, direction: 1 | -1): Edit | null {
    let best: Edit | null = null;
    let tied = false;
    for (const [gapA, gapB] of GAPS) {
      if (best !== null && gapA + gapB > best.a + best.b) break;
      const run = runLength(a + direction * gapA, b + direction * gapB, direction);
      if (run < RESUME) continue;
      if (best === null || run > best.run) {
        best = { a: gapA, b: gapB, run };
        tied = false;
      } else if (run === best.run) tied = true;
    }
    return tied ? null : best;
  }

  function runLength(a: number, b: number, direction: 1 | -1): number {
    let run = 0;
    while (a >= low.a && a < high.a && b >= low.b && b < high.b && words[a] === words[b]) {
      run++;
      a += direction;
      b += direction;
    }
    effort -= run + 1;
    return run;
  }
}

type Box = Pick<JoinedMatch, 'a' | 'aEnd' | 'b' | 'bEnd'>;

interface Edit {
  a: number;
  b: number;
  run: number;
}

/** Words skipped on each side, fewest first. */
const GAPS: readonly (readonly [number, number])[] = Array.from({ length: (GAP + 1) ** 2 }, (_, i) => {
  return [Math.floor(i / (GAP + 1)), i % (GAP + 1)] as const;
})
  .slice(1)
  .sort((p, q) => p[0] + p[1] - q[0] - q[1]);

function isInside(inner: Box, outer: Box): boolean {
  return inner.a >= outer.a && inner.aEnd <= outer.aEnd && inner.b >= outer.b && inner.bEnd <= outer.bEnd;
}
