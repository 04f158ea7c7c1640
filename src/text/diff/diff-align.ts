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
/** Steps of an edit: a word of a is gone, a word of b is put in; both at once for two forms of one word. */
const GONE = 4;
const PUT = 8;

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
  const tables = tablesOf(size);
  const { kept, edited, keptFrom, editedFrom } = tables;
  const { keysA, keysB, stemsA, stemsB } = numbered(a, b);
  kept[0] = 0;
  editedFrom[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    edited[j] = -OPEN - CHANGED * j;
    editedFrom[j] = j === 1 ? PUT : PUT | EDIT;
  }
  for (let i = 1; i <= a.length; i++) {
    const key = keysA[i - 1]!;
    const stem = stemsA[i - 1]!;
    for (let j = 0, at = i * width; j <= b.length; j++, at++) {
      const above = at - width;
      let best = edited[above]! - CHANGED;
      let from = GONE | EDIT;
      if (kept[above]! - OPEN - CHANGED > best) {
        best = kept[above]! - OPEN - CHANGED;
        from = GONE;
      }
      if (j > 0) {
        if (edited[at - 1]! - CHANGED > best) {
          best = edited[at - 1]! - CHANGED;
          from = PUT | EDIT;
        }
        if (kept[at - 1]! - OPEN - CHANGED > best) {
          best = kept[at - 1]! - OPEN - CHANGED;
          from = PUT;
        }
        const before = above - 1;
        if (key === keysB[j - 1]) {
          const [x, y] = [a[i - 1]!, b[j - 1]!];
          const worth = KEPT[x.kind] * (sameCharacters(x, y, textA, textB) ? 1 : KEPT_TYPOGRAPHIC);
          const open = edited[before]! > kept[before]!;
          const sum = (open ? edited[before]! : kept[before]!) + worth;
          if (sum > NONE / 2) {
            kept[at] = sum;
            keptFrom[at] = open ? EDIT : MATCH;
          }
        } else if (stem === stemsB[j - 1] && stem >= 0) {
          if (kept[before]! - OPEN + REFORMED > best) {
            best = kept[before]! - OPEN + REFORMED;
            from = GONE | PUT;
          }
          if (edited[before]! + REFORMED_INSIDE > best) {
            best = edited[before]! + REFORMED_INSIDE;
            from = GONE | PUT | EDIT;
          }
        }
      }
      edited[at] = best;
      editedFrom[at] = from;
    }
  }
  return trace(a.length, b.length, tables);
}

/** Keys and stems as numbers, equal where the strings are; marks have no stem (-1). */
function numbered(a: readonly DiffToken[], b: readonly DiffToken[]) {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    return number;
  };
  const stemOf = (token: DiffToken) => (token.kind === 'punctuation' ? -1 : numberOf(token.stem));
  return {
    keysA: a.map((token) => numberOf(token.key)),
    keysB: b.map((token) => numberOf(token.key)),
    stemsA: a.map(stemOf),
    stemsB: b.map(stemOf),
  };
}

interface Tables {
  kept: Int32Array;
  edited: Int32Array;
  keptFrom: Uint8Array;
  editedFrom: Uint8Array;
}

/** The tables of the last alignment, filled anew for each: an event asks for thousands of small ones. */
let scratch: Tables = emptyTables(1024);

function emptyTables(size: number): Tables {
  return {
    kept: new Int32Array(size),
    edited: new Int32Array(size),
    keptFrom: new Uint8Array(size),
    editedFrom: new Uint8Array(size),
  };
}

function tablesOf(size: number): Tables {
  if (scratch.kept.length < size) scratch = emptyTables(2 * size);
  scratch.kept.fill(NONE, 0, size);
  scratch.edited.fill(NONE, 0, size);
  return scratch;
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
    if (step & GONE) i--;
    if (step & PUT) j--;
    open.a = i;
    open.b = j;
    state = step & EDIT;
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
