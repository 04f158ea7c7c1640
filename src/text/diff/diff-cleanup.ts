import type { TokenEdit } from './diff-align.ts';
import type { DiffToken } from './diff-tokens.ts';

/** What a kept token weighs against the edits around it. */
const WEIGHT = { content: 1, function: 0.4, punctuation: 0.1 } as const;
/** Kept words between two edits give way when they weigh less than this share of the smaller edit's words. */
const ISLAND = 0.3;
/** Weight that always stays. */
const ISLAND_LIMIT = 1.5;
/** A quotation of which more than this share changed is changed as a whole. */
const QUOTATION = 0.5;

/** Edits as a person would mark them: no lone word between two long edits, quotations whole, edges at the marks. */
export function cleanUp(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  edits: readonly TokenEdit[],
): TokenEdit[] {
  const whole = wholeQuotations(a, b, edits);
  return slide(a, b, withoutIslands(a, whole));
}

function withoutIslands(a: readonly DiffToken[], edits: readonly TokenEdit[]): TokenEdit[] {
  const result: TokenEdit[] = [];
  for (const edit of edits) {
    let current = { ...edit };
    for (let last = result.at(-1); last !== undefined && isIsland(a, last, current); last = result.at(-1)) {
      current = { a: last.a, aEnd: current.aEnd, b: last.b, bEnd: current.bEnd };
      result.pop();
    }
    result.push(current);
  }
  return result;
}

function isIsland(a: readonly DiffToken[], left: TokenEdit, right: TokenEdit): boolean {
  let weight = 0;
  const limit = Math.min(ISLAND_LIMIT, ISLAND * Math.min(meanSize(left), meanSize(right)));
  for (let at = left.aEnd; at < right.a; at++) {
    weight += WEIGHT[a[at]!.kind];
    if (weight > limit) return false;
  }
  return true;
}

function meanSize({ a, aEnd, b, bEnd }: TokenEdit): number {
  return (aEnd - a + bEnd - b) / 2;
}

/** Joins the edits inside a quotation with what stands between them where most of its words changed. */
function wholeQuotations(
  a: readonly DiffToken[],
  b: readonly DiffToken[],
  edits: readonly TokenEdit[],
): TokenEdit[] {
  const onA = quotations(a);
  const onB = quotations(b);
  return joinIn(joinIn(edits, onA, 'a', 'aEnd'), onB, 'b', 'bEnd');
}

type Side = 'a' | 'b';

function joinIn(
  edits: readonly TokenEdit[],
  quotes: readonly [number, number][],
  from: Side,
  to: `${Side}End`,
): TokenEdit[] {
  const result: TokenEdit[] = [];
  let at = 0;
  for (const [open, close] of quotes) {
    while (at < edits.length && edits[at]![from] < open) result.push(edits[at++]!);
    const first = at;
    let changed = 0;
    for (; at < edits.length && edits[at]![to] <= close; at++) changed += edits[at]![to] - edits[at]![from];
    const inside = edits.slice(first, at);
    const most = changed > QUOTATION * (close - open - 2);
    if (inside.length > 1 && most) result.push({ ...inside.at(-1)!, a: inside[0]!.a, b: inside[0]!.b });
    else result.push(...inside);
  }
  result.push(...edits.slice(at));
  return result;
}

/** Token ranges between double quotation marks, marks included. */
function quotations(tokens: readonly DiffToken[]): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  tokens.forEach((token, at) => {
    if (token.key !== '"') return;
    if (open < 0) open = at;
    else {
      found.push([open, at + 1]);
      open = -1;
    }
  });
  return found;
}

/** A pure insertion or deletion that can stand at several places without a difference goes where a clause ends. */
function slide(a: readonly DiffToken[], b: readonly DiffToken[], edits: readonly TokenEdit[]): TokenEdit[] {
  const result = edits.map((edit) => ({ ...edit }));
  result.forEach((edit, at) => {
    const deletion = edit.b === edit.bEnd;
    if (!deletion && edit.a !== edit.aEnd) return;
    const [tokens, from, to] = deletion ? ([a, 'a', 'aEnd'] as const) : ([b, 'b', 'bEnd'] as const);
    const low = result[at - 1]?.[to] ?? 0;
    const high = result[at + 1]?.[from] ?? tokens.length;
    const shift = bestShift(tokens, edit[from], edit[to], low, high);
    edit.a += shift;
    edit.aEnd += shift;
    edit.b += shift;
    edit.bEnd += shift;
  });
  return result;
}

function bestShift(
  tokens: readonly DiffToken[],
  start: number,
  end: number,
  low: number,
  high: number,
): number {
  let best = 0;
  let most = edgeWorth(tokens, start, end);
  for (let shift = 1; start - shift >= low; shift++) {
    if (tokens[start - shift]!.key !== tokens[end - shift]!.key) break;
    const worth = edgeWorth(tokens, start - shift, end - shift) - shift / 100;
    if (worth > most) [best, most] = [-shift, worth];
  }
  for (let shift = 1; end + shift <= high; shift++) {
    if (tokens[start + shift - 1]!.key !== tokens[end + shift - 1]!.key) break;
    const worth = edgeWorth(tokens, start + shift, end + shift) - shift / 100;
    if (worth > most) [best, most] = [shift, worth];
  }
  return best;
}

/** Tuned with the alignment's costs: whole clauses with their comma read best as one edit. */
function edgeWorth(tokens: readonly DiffToken[], start: number, end: number): number {
  let worth = start === 0 ? 0.56 : isStop(tokens[start - 1]) ? 0.28 : 0;
  if (isStop(tokens[start])) worth += 0.5;
  if (end === tokens.length || isStop(tokens[end])) worth += 0.05;
  if (isStop(tokens[end - 1])) worth += 0.48;
  return worth;
}

function isStop(token: DiffToken | undefined): boolean {
  return token?.kind === 'punctuation' && /^[,.;:]$/.test(token.key);
}
