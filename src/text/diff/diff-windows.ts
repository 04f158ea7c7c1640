import { alignWindow, type TokenEdit } from './diff-align.ts';
import type { DiffToken } from './diff-tokens.ts';

/** Largest table of one exact alignment, in cells: two runs of 200 tokens. */
const CELLS = 40_000;
/** Tokens on each side of one alignment where nothing rare divides a large window. */
const BLOCK = 200;
/** Equal tokens in a row that may divide a window; fewer stand in unrelated texts by chance. */
const ANCHOR = 3;
/** A run that stands more often than this on a side is no anchor. */
const RARE = 4;

interface Window {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/**
 * Edits between two token sequences of any length, in reading order. Equal ends are cut off, long windows are divided
 * at rare runs of three equal tokens, and what is left is aligned exactly. A long window that shares no such run is
 * one edit: nothing in it is worth keeping. Time is linear in the length but for a constant of some 200 cells a token.
 */
export function tokenEdits(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  textA: string,
  textB: string,
): TokenEdit[] {
  const edits: TokenEdit[] = [];
  const pending: Window[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const window = withoutEqualEnds(a, b, next);
    const [rows, columns] = [window.aEnd - window.a, window.bEnd - window.b];
    if (rows === 0 && columns === 0) continue;
    if (rows === 0 || columns === 0) edits.push(window);
    else if (rows * columns <= CELLS) pushAligned(window);
    else {
      const parts = divide(a, b, window);
      if (parts === null) edits.push(window);
      else pending.push(...parts.reverse());
    }
  }
  return edits;

  function pushAligned(window: Window): void {
    const found = alignWindow(a.slice(window.a, window.aEnd), b.slice(window.b, window.bEnd), textA, textB);
    for (const edit of found) {
      edits.push({
        a: edit.a + window.a,
        aEnd: edit.aEnd + window.a,
        b: edit.b + window.b,
        bEnd: edit.bEnd + window.b,
      });
    }
  }
}

function withoutEqualEnds(a: readonly DiffToken[], b: readonly DiffToken[], window: Window): Window {
  let { a: i, aEnd, b: j, bEnd } = window;
  while (i < aEnd && j < bEnd && a[i]!.key === b[j]!.key) {
    i++;
    j++;
  }
  while (aEnd > i && bEnd > j && a[aEnd - 1]!.key === b[bEnd - 1]!.key) {
    aEnd--;
    bEnd--;
  }
  return { a: i, aEnd, b: j, bEnd };
}

/** The windows between anchors; blocks side by side where runs are shared but none is rare; null where none is. */
function divide(a: readonly DiffToken[], b: readonly DiffToken[], window: Window): Window[] | null {
  const placesA = runPlaces(a, window.a, window.aEnd);
  const placesB = runPlaces(b, window.b, window.bEnd);
  const anchors: [number, number][] = [];
  let shared = false;
  for (const [run, inA] of placesA) {
    const inB = placesB.get(run);
    if (inB === undefined) continue;
    shared = true;
    if (inA.length !== inB.length || inA.length > RARE) continue;
    inA.forEach((at, rank) => {
      anchors.push([at, inB[rank]!]);
    });
  }
  if (!shared) return null;
  const chain = longestChain(anchors.sort((p, q) => p[0] - q[0]));
  return chain.length > 0 ? between(chain, window) : sideBySide(window);
}

function runPlaces(tokens: readonly DiffToken[], from: number, to: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = from; at + ANCHOR <= to; at++) {
    const run = tokens
      .slice(at, at + ANCHOR)
      .map((token) => token.key)
      .join(' ');
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else if (known.length <= RARE) known.push(at);
  }
  return places;
}

/** The longest selection that ascends on both sides (patience sorting); `anchors` ascend on side a. */
function longestChain(anchors: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach(([, b], at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[tails[middle]!]![1] < b) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tails[low - 1]!;
    tails[low] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(anchors[at]!);
  return chain.reverse();
}

/** Anchors' own tokens stay outside the windows: they are equal. */
function between(chain: readonly [number, number][], window: Window): Window[] {
  const windows: Window[] = [];
  let [a, b] = [window.a, window.b];
  for (const [atA, atB] of chain) {
    if (atA < a || atB < b) continue;
    windows.push({ a, aEnd: atA, b, bEnd: atB });
    a = atA + ANCHOR;
    b = atB + ANCHOR;
  }
  windows.push({ a, aEnd: window.aEnd, b, bEnd: window.bEnd });
  return windows;
}

function sideBySide({ a, aEnd, b, bEnd }: Window): Window[] {
  const count = Math.ceil(Math.max(aEnd - a, bEnd - b) / BLOCK);
  const cut = (from: number, to: number, part: number) => from + Math.floor(((to - from) * part) / count);
  return Array.from({ length: count }, (_, part) => ({
    a: cut(a, aEnd, part),
    aEnd: cut(a, aEnd, part + 1),
    b: cut(b, bEnd, part),
    bEnd: cut(b, bEnd, part + 1),
  }));
}
