import type { TokenEdit } from './diff-align.ts';
import type { DiffToken } from './diff-tokens.ts';

/** A piece of an edit. Pieces with one `move` number hold the same words: gone from one place, there in another. */
export interface EditPiece extends TokenEdit {
  move: number | null;
}

/** Changed tokens on a side beyond which no moves are looked for (a longer text is compared sentence by sentence). */
const LIMIT = 300;
const WEIGHT = { content: 1, function: 0.35, punctuation: 0.1 } as const;
/**
 * What a run of words must weigh to count as moved: little where it is all of an edit on both sides, most where it
 * stands inside longer edits. Tuned on the training part of human edits, whose readers do not mark moved words.
 */
const WHOLE_BOTH = 0.3;
const WHOLE_ONE = 0.6;
const AT_EDGES = 0.9;
const ANYWHERE = 3;

/** Splits edits where words that are taken out at one place are put in at another, heaviest runs first. */
export function withMoves(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  edits: readonly TokenEdit[],
): EditPiece[] {
  const goneSize = edits.reduce((sum, edit) => sum + edit.aEnd - edit.a, 0);
  const newSize = edits.reduce((sum, edit) => sum + edit.bEnd - edit.b, 0);
  const whole = edits.map((edit) => ({ ...edit, move: null }));
  if (edits.length < 2 || goneSize > LIMIT || newSize > LIMIT) return whole;
  const movedA = new Map<number, number>();
  const movedB = new Map<number, number>();
  for (let move = 0; ; move++) {
    const run = heaviestRun(a, b, edits, movedA, movedB);
    if (run === null) break;
    for (let at = 0; at < run.length; at++) {
      movedA.set(run.a + at, move);
      movedB.set(run.b + at, move);
    }
  }
  return movedA.size === 0 ? whole : edits.flatMap((edit) => splitEdit(edit, movedA, movedB));
}

interface Run {
  a: number;
  b: number;
  length: number;
}

function heaviestRun(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  edits: readonly TokenEdit[],
  movedA: ReadonlyMap<number, number>,
  movedB: ReadonlyMap<number, number>,
): Run | null {
  let best: Run | null = null;
  let most = 0;
  for (const gone of edits) {
    for (const put of edits) {
      if (gone === put) continue;
      for (let x = gone.a; x < gone.aEnd; x++) {
        for (let y = put.b; y < put.bEnd; y++) {
          let length = 0;
          let weight = 0;
          while (x + length < gone.aEnd && y + length < put.bEnd) {
            const [one, other] = [a[x + length]!, b[y + length]!];
            if (one.key !== other.key || movedA.has(x + length) || movedB.has(y + length)) break;
            weight += WEIGHT[one.kind];
            length++;
          }
          if (weight <= most || weight < needed(gone, put, { a: x, b: y, length })) continue;
          best = { a: x, b: y, length };
          most = weight;
        }
      }
    }
  }
  return best;
}

function needed(gone: TokenEdit, put: TokenEdit, run: Run): number {
  const wholeA = run.length === gone.aEnd - gone.a;
  const wholeB = run.length === put.bEnd - put.b;
  if (wholeA && wholeB) return WHOLE_BOTH;
  if (wholeA || wholeB) return WHOLE_ONE;
  const edgeA = run.a === gone.a || run.a + run.length === gone.aEnd;
  const edgeB = run.b === put.b || run.b + run.length === put.bEnd;
  return edgeA && edgeB ? AT_EDGES : ANYWHERE;
}

/** Tiles an edit: what stays an edit is paired piece by piece in order, moved runs stand alone. */
function splitEdit(
  edit: TokenEdit,
  movedA: ReadonlyMap<number, number>,
  movedB: ReadonlyMap<number, number>,
): EditPiece[] {
  const gone = runsOf(edit.a, edit.aEnd, movedA);
  const put = runsOf(edit.b, edit.bEnd, movedB);
  const pieces: EditPiece[] = [];
  let [a, b] = [edit.a, edit.b];
  while (gone.length > 0 || put.length > 0) {
    const nextA = gone[0];
    const nextB = put[0];
    if (nextA !== undefined && nextA.move !== null) {
      pieces.push({ a, aEnd: nextA.end, b, bEnd: b, move: nextA.move });
      a = gone.shift()!.end;
    } else if (nextB !== undefined && nextB.move !== null) {
      pieces.push({ a, aEnd: a, b, bEnd: nextB.end, move: nextB.move });
      b = put.shift()!.end;
    } else {
      const [aEnd, bEnd] = [gone.shift()?.end ?? a, put.shift()?.end ?? b];
      pieces.push({ a, aEnd, b, bEnd, move: null });
      [a, b] = [aEnd, bEnd];
    }
  }
  return pieces;
}

function runsOf(
  from: number,
  to: number,
  moved: ReadonlyMap<number, number>,
): { end: number; move: number | null }[] {
  const runs: { end: number; move: number | null }[] = [];
  for (let at = from; at < to; at++) {
    const move = moved.get(at) ?? null;
    const last = runs.at(-1);
    if (last !== undefined && last.move === move) last.end = at + 1;
    else runs.push({ end: at + 1, move });
  }
  return runs;
}
