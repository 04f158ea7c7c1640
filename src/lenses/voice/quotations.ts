import { canClose, canOpen, isInsideWord, isMeasure, weakQuotationEnd } from './quotation-context.ts';
import { CLOSERS, STRONG_MARKS, WEAK_OPENERS } from './quotation-marks.data.ts';

/** A stretch between quotation marks, the marks included; offsets are UTF-16 code units of the text given. */
export interface Quotation {
  start: number;
  end: number;
  /** 0 for a quotation that stands in none, 1 for one inside it, and so on. */
  depth: number;
  /** False where no closing mark was found: the quotation then ends with its paragraph, or where the next one opens. */
  closed: boolean;
  /** True where it runs on in the next paragraph, by convention reopened there without having been closed. */
  continues: boolean;
}

interface Open {
  start: number;
  mark: string;
}

type Role = { does: 'open' } | { does: 'close'; at: number } | { does: 'replace' } | { does: 'nothing' };

/** By code unit: whether it can begin or end a quotation; most characters cannot. */
const MAY_BE_MARK = new Uint8Array(2 ** 16);
for (const mark of [...STRONG_MARKS, ...WEAK_OPENERS, '`', "'"]) MAY_BE_MARK[mark.charCodeAt(0)] = 1;

const NOTHING: Role = { does: 'nothing' };
const OPEN: Role = { does: 'open' };

/**
 * Every quotation of a text, outer before inner, by start. Straight, curly, low-high and angle marks, CJK brackets,
 * nesting, marks typed the wrong way round, marks that were lost, and speech reopened paragraph by paragraph.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const paragraphs = paragraphsOf(text);
  let carried: string | null = null;
  paragraphs.forEach(([start, end], index) => {
    carried = readParagraph(text, start, end, paragraphs[index + 1] ?? null, carried, found);
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `[start, end)` of every line that holds more than white space. */
export function paragraphsOf(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/[^\n\r\u2029]*\S[^\n\r\u2029]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    ranges.push([match.index + lead, match.index + match[0].trimEnd().length]);
  }
  return ranges;
}

/** Reads one paragraph; `carried` is the mark that the one before left open. Answers the mark left open by this one. */
function readParagraph(
  text: string,
  from: number,
  to: number,
  next: [number, number] | null,
  carried: string | null,
  found: Quotation[],
): string | null {
  const stack: Open[] = [];
  if (carried !== null && text[from] !== carried && closesBeforeOpening(text, from, to, carried)) {
    stack.push({ start: from, mark: carried });
  }
  for (let i = from; i < to; i++) {
    if (!MAY_BE_MARK[text.charCodeAt(i)]) continue;
    const char = text[i]!;
    if (char === '`' && text[i + 1] === '`') {
      stack.push({ start: i++, mark: '``' });
    } else if (char === "'" && text[i + 1] === "'" && stack.at(-1)?.mark === '``') {
      i++;
      close(found, stack, stack.length - 1, i + 1);
    } else if (STRONG_MARKS.includes(char)) {
      const role = roleOf(text, from, to, i, stack);
      if (role.does === 'replace') abandon(found, stack, text, i);
      if (role.does === 'close') close(found, stack, role.at, i + 1);
      if (role.does === 'open' || role.does === 'replace') stack.push({ start: i, mark: char });
    } else if (WEAK_OPENERS.includes(char) && canOpen(text, from, to, i)) {
      const end = weakQuotationEnd(text, from, to, i, stack.length > 0);
      if (end > 0) found.push({ start: i, end, depth: stack.length, closed: true, continues: false });
    }
  }
  const outer = stack[0];
  if (outer === undefined) return null;
  const continues =
    next !== null &&
    (text[next[0]] === outer.mark || closesBeforeOpening(text, next[0], next[1], outer.mark));
  found.push({ start: outer.start, end: to, depth: 0, closed: false, continues });
  return continues ? outer.mark : null;
}

function close(found: Quotation[], stack: Open[], at: number, end: number): void {
  const open = stack[at]!;
  stack.length = at;
  found.push({ start: open.start, end, depth: at, closed: true, continues: false });
}

/** Ends the innermost quotation, whose closing mark was lost, before the one that opens at `i`. */
function abandon(found: Quotation[], stack: Open[], text: string, i: number): void {
  const open = stack.pop()!;
  const end = open.start + text.slice(open.start, i).trimEnd().length;
  if (end > open.start)
    found.push({ start: open.start, end, depth: stack.length, closed: false, continues: false });
}

function roleOf(text: string, from: number, to: number, i: number, stack: readonly Open[]): Role {
  const char = text[i]!;
  if (isInsideWord(text, from, to, i)) return NOTHING;
  const opening = canOpen(text, from, to, i);
  const closing = canClose(text, from, to, i);
  for (let at = stack.length - 1; at >= 0; at--) {
    const mark = stack[at]!.mark;
    if (!CLOSERS[mark]!.includes(char)) continue;
    const twofold = char === '"' || char === '＂' || (char in CLOSERS && (char === mark || mark === '"'));
    if (!twofold || (closing && (char !== '“' || mark === '„' || !opening))) return { does: 'close', at };
    if (!opening) return { does: 'close', at };
    return nests(text, i, to, char) ? OPEN : { does: 'replace' };
  }
  if (stack.length === 0 && char === '"' && isMeasure(text, from, i)) return NOTHING;
  if (!(char in CLOSERS)) return NOTHING;
  if (char === '”' || char === '»' || char === '"') return opening || !closing ? OPEN : NOTHING;
  return OPEN;
}

/** A quotation inside another closes within so many characters, or it is none. */
const NESTS_WITHIN = 2000;

/** Whether the mark at `i`, which can only open, has a closer of its own before the outer one's. */
function nests(text: string, i: number, to: number, char: string): boolean {
  let balance = 2;
  for (let k = i + 1; k < Math.min(to, i + NESTS_WITHIN); k++) {
    if (text[k] !== char && !CLOSERS[char]!.includes(text[k]!)) continue;
    if (canClose(text, i, to, k)) balance--;
    else if (canOpen(text, i, to, k)) balance++;
    if (balance === 0) return true;
  }
  return false;
}

/** Whether a paragraph's first mark of this kind closes it: speech that runs over a line break without being reopened. */
function closesBeforeOpening(text: string, from: number, to: number, mark: string): boolean {
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    if (CLOSERS[mark]!.includes(char) && canClose(text, from, to, i) && !isMeasure(text, from, i)) {
      return "’'".includes(char) === false;
    }
    if (char === mark) return false;
  }
  return false;
}
