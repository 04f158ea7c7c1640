import type { DiffToken } from './diff-tokens.ts';

/** A place where the texts differ, in tokens, half-open on both sides. */
export interface TokenEdit {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/*
 * Hundredths. Tuned on the training part of human word-level edits (arXivEdits): a kept content word is worth two
 * function words, a mark next to nothing, so that a lone "of" or comma does not cut one edit in two.
 */
const KEPT = { content: 96, function: 42, punctuation: 7 } as const;
/** Of a kept word whose case or typography differs. */
const KEPT_TYPOGRAPHIC = 0.9;
const OPEN = 45;
const CHANGED = 27;
/** Replacing a word by another form of itself (one stem), at the start of an edit and inside one. */
const REFORMED = 28;
const REFORMED_INSIDE = -138;

const NONE = -(1 << 28);
const MATCH = 0;
const EDIT = 1;

/**
 * The best monotone alignment of two short token runs: the kept words are worth most, each edit costs an opening and
 * its words (affine gaps over edits as a whole, so that deletion and insertion at one place are one edit). Quadratic:
 * the caller bounds the window.
 *
 * @returns the edits in order, with offsets into the two runs
 */
export function alignWindow(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  textA: string,
  textB: string,
): TokenEdit[] {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const kept = new Int32Array(size).fill(NONE);
  const edited = new Int32Array(size).fill(NONE);
  const keptFrom = new Uint8Array(size);
  const editedFrom = new Uint8Array(size);
  kept[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const at = i * width + j;
      if (at === 0) continue;
      let best = NONE;
      let from = 0;
      const offer = (value: number, step: number) => {
        if (value > best) {
          best = value;
          from = step;
        }
      };
      if (i > 0) {
        offer(edited[at - width]! - CHANGED, 0b0101);
        offer(kept[at - width]! - OPEN - CHANGED, 0b0100);
      }
      if (j > 0) {
        offer(edited[at - 1]! - CHANGED, 0b1001);
        offer(kept[at - 1]! - OPEN - CHANGED, 0b1000);
      }
      if (i > 0 && j > 0) {
        const [x, y] = [a[i - 1]!, b[j - 1]!];
        const before = at - width - 1;
        if (x.key === y.key) {
          const worth = KEPT[x.kind] * (sameCharacters(x, y, textA, textB) ? 1 : KEPT_TYPOGRAPHIC);
          const open = edited[before]! > kept[before]!;
          const sum = (open ? edited[before]! : kept[before]!) + worth;
          if (sum > NONE / 2) {
            kept[at] = sum;
            keptFrom[at] = open ? EDIT : MATCH;
          }
        } else if (x.stem === y.stem && x.kind !== 'punctuation') {
          offer(kept[before]! - OPEN + REFORMED, 0b1100);
          offer(edited[before]! + REFORMED_INSIDE, 0b1101);
        }
      }
      edited[at] = best;
      editedFrom[at] = from;
    }
  }
  return trace(a.length, b.length, { kept, edited, keptFrom, editedFrom });
}

interface Tables {
  kept: Int32Array;
  edited: Int32Array;
  keptFrom: Uint8Array;
  editedFrom: Uint8Array;
}

function trace(rows: number, columns: number, { kept, edited, keptFrom, editedFrom }: Tables): TokenEdit[] {
  const width = columns + 1;
  const edits: TokenEdit[] = [];
  let [i, j] = [rows, columns];
  let state = kept[rows * width + columns]! >= edited[rows * width + columns]! ? MATCH : EDIT;
  let open: TokenEdit | null = null;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (state === MATCH) {
      state = keptFrom[at]!;
      i--;
      j--;
      continue;
    }
    open ??= { a: i, aEnd: i, b: j, bEnd: j };
    const step = editedFrom[at]!;
    if (step & 0b0100) i--;
    if (step & 0b1000) j--;
    open.a = i;
    open.b = j;
    state = step & 1;
    if (state === MATCH) {
      edits.push(open);
      open = null;
    }
  }
  return edits.reverse();
}

function sameCharacters(x: DiffToken, y: DiffToken, textA: string, textB: string): boolean {
  const length = x.end - x.start;
  if (length !== y.end - y.start) return false;
  for (let at = 0; at < length; at++) {
    if (textA.charCodeAt(x.start + at) !== textB.charCodeAt(y.start + at)) return false;
  }
  return true;
}
