import { itemStarts } from './inline-list.ts';
import { bindsToNext, isReportingClause } from './sentence-context.ts';

/** Half-open offsets into the string that was split. */
export type Offsets = readonly [start: number, end: number];

// A run of terminators; dots with spaces between them are one ellipsis.
const TERMINATOR = /\.(?:\s\.)+|[:.!?…‼⁇⁈⁉。．！？｡؟;۔।॥።፧։။]+/gu;
const FULL_WIDTH = /[。．！？｡।॥።፧։။]/u;
const CLOSERS = /["'”’»)\]}›」』）】〉》‹«“]*/uy;
const OPENING = /["'“‘«‹([「『„¿¡—–-]*/uy;

/** Up to this many characters a sentence inside a quotation counts as short: two short ones stay together. */
const SHORT_QUOTED = 40;
/** ... together up to this many characters of both. */
const SHORT_PAIR = 64;

/**
 * Splits one paragraph (no blank line inside) into sentences. Returns half-open UTF-16 offsets without the white
 * space around each sentence; what stands between two of them is white space only. Every script; a line break counts
 * as a boundary only where it looks meant (lists, headings), not where a text is wrapped.
 */
export function splitSentences(paragraph: string): Offsets[] {
  const cuts = new Set<number>(itemStarts(paragraph));
  const items = [...cuts];
  for (const cut of lineCuts(paragraph)) cuts.add(cut);
  let previous = 0;
  let quoteFrom = 0;
  let scanned = 0;
  let open = false;
  for (const match of paragraph.matchAll(TERMINATOR)) {
    const at = match.index;
    for (; scanned < at; scanned++) {
      const before = open;
      open = quoteAfter(paragraph[scanned]!, open);
      if (open && !before) quoteFrom = scanned;
    }
    if (/^\s*(?:[•⁃*-]\s?)?\d{1,3}$/u.test(paragraph.slice(previous, at)) && match[0] === '.') continue;
    if (
      items.some((start) => at >= start && at < start + 8 && /^\W*\w{1,3}$/u.test(paragraph.slice(start, at)))
    )
      continue;
    const end = boundaryAfter(paragraph, previous, at, match[0]);
    if (end < 0) continue;
    if (open && end === at + match[0].length && isTail(paragraph, end)) continue;
    const quotedPart = end - Math.max(previous, quoteFrom);
    if (
      open &&
      end === at + match[0].length &&
      quotedPart <= SHORT_QUOTED &&
      quotedPart + nextShort(paragraph, end) <= SHORT_PAIR
    )
      continue;
    if (isShortExchange(paragraph.slice(previous, end), paragraph.slice(end))) continue;
    cuts.add(end);
    previous = end;
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const sentences: Offsets[] = [];
  let start = 0;
  for (const cut of [...ordered, paragraph.length]) {
    pushTrimmed(sentences, paragraph, start, cut);
    start = cut;
  }
  return sentences;
}

/** Where the sentence that has a terminator at `at` ends, closing marks included; -1 where it goes on. */
function boundaryAfter(text: string, start: number, at: number, mark: string): number {
  let end = at + mark.length;
  if (mark.includes(':'))
    return /\p{Script=Armenian}/u.test(text[at - 1] ?? '') && /^\s+\S/u.test(text.slice(at + 1, at + 4))
      ? end
      : -1;
  if (mark === '.' && /\p{Script=Armenian}/u.test(text[at - 1] ?? '')) return -1;
  if (mark === ';') return isGreek(text) && /^\s/.test(text.slice(end, end + 1)) ? end : -1;
  if (mark.includes(' ') || /^\.\s/u.test(mark)) return afterSpacedDots(text, at, mark);
  if (FULL_WIDTH.test(mark)) return afterFullWidth(text, start, at, end);
  CLOSERS.lastIndex = end;
  const closers = closingMarks(text, end);
  end += closers.length;
  const stray = /^\s["”’]\s*$/u.exec(text.slice(end, end + 3));
  if (stray !== null) return -1;
  const rest = text.slice(end, end + 120);
  if (rest.trim() === '') return -1;
  if (!/^\s/u.test(rest)) return closers === '' && runsTogether(text, at, mark, rest) ? end : -1;
  const next = rest.trimStart();
  OPENING.lastIndex = 0;
  const opening = OPENING.exec(next)?.[0] ?? '';
  const first = next.slice(opening.length);
  if (/^\p{Ll}/u.test(first) || /^[,;:%&/)\]}…]/u.test(next)) return -1;
  if (/^[—–―-]/u.test(next) && (/^[.…]/u.test(mark) || closers !== '')) return -1;
  if (/^#\p{L}/u.test(next)) return -1;
  if (closers !== '' && /^\([^()]{1,40}\)\s*[.!?]?$/u.test(next.slice(0, next.indexOf(')') + 2))) return -1;
  if (/["'”’»]/u.test(closers) && isReportingClause(next, mark)) return -1;
  if (/^[.…]{2,}$|^…$/u.test(mark))
    return closers === '' && /\s/u.test(text[at - 1] ?? ' ') ? -1 : withDots(text, end);
  if (/[!?]/u.test(mark)) return withDots(text, end);
  if (bindsToNext(text, start, at, closers, next)) return -1;
  return withDots(text, end);
}

/** Unspaced dots that stand alone after a sentence ("so. ... But") belong to it. */
function withDots(text: string, end: number): number {
  const dots = /^\s+(?:\.{2,}|…)["”’]?(?=\s+\p{Lu}|\s*$)/u.exec(text.slice(end, end + 12));
  return dots === null ? end : end + dots[0].length;
}

function afterSpacedDots(text: string, at: number, mark: string): number {
  const dots = mark.replaceAll(/\s/gu, '').length;
  if (dots < 4) return -1;
  // "compounds. . . . The": the first dot ends the sentence; "a period . . . . Next": the last one does.
  const attached = /[^\s.]/u.test(text[at - 1] ?? ' ');
  const end = attached ? at + 1 : at + mark.length;
  return /^\s+[\p{Lu}.]/u.test(text.slice(end, end + 6)) &&
    !(attached && /^[\s.]*["”’]?\s*$/u.test(text.slice(end)))
    ? end
    : -1;
}

function afterFullWidth(text: string, start: number, at: number, from: number): number {
  if (/\p{Nd}/u.test(text[at - 1] ?? '') && /^\p{Nd}/u.test(text.slice(from))) return -1;
  const before = text.slice(start, from);
  if (before.lastIndexOf('（') > before.lastIndexOf('）') && text.indexOf('）', from) >= 0) return -1;
  const closers = closingMarks(text, from);
  const end = from + closers.length;
  // A quotation that is part of the sentence goes on with a comma, a particle or a verb of saying.
  return closers !== '' && /^\s*[、，,とという说道]/u.test(text.slice(end, end + 3)) ? -1 : end;
}

function closingMarks(text: string, from: number): string {
  CLOSERS.lastIndex = from;
  const run = CLOSERS.exec(text)?.[0] ?? '';
  // «So» opens in one language what it closes in another: without a space before the mark it closes.
  return run;
}

/** "world.Today": a stop between a lower-case word and a capitalised one, outside addresses. */
function runsTogether(text: string, at: number, mark: string, rest: string): boolean {
  if (!/^[.!?]$/u.test(mark) || !/^\p{Lu}\p{Ll}*\b(?![.@]\S)/u.test(rest)) return false;
  const word = /\S*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return /(?:\p{Ll}{2}|\d{3})$/u.test(word) && !/[@/\\_]|www|\p{Lu}\p{Ll}*\p{Lu}/u.test(word);
}

function nextShort(text: string, from: number): number {
  const next = /^\s+[^.!?…"”]*[.!?…]+(?=["”\s]|$)/u.exec(text.slice(from, from + 120));
  return next !== null && next[0].trim().length <= SHORT_QUOTED ? next[0].trim().length : Infinity;
}

/** A short question or quotation and the short quotation that answers it at the end of the paragraph. */
function isShortExchange(before: string, after: string): boolean {
  return (
    before.trim().length <= SHORT_QUOTED &&
    after.length <= SHORT_PAIR &&
    /^\s+["“][^"”]{1,40}["”]?/u.test(after)
  );
}

/** A few words that end the quotation ("Thank you!"). */
function isTail(text: string, from: number): boolean {
  const tail = /^\s+[^.!?…"”]{1,14}[.!?,…]+["”]/u.exec(text.slice(from, from + 24));
  return tail !== null;
}

function quoteAfter(mark: string, open: boolean): boolean {
  if (mark === '"') return !open;
  if ('“„«'.includes(mark)) return true;
  return '”»'.includes(mark) ? false : open;
}

function isGreek(text: string): boolean {
  return /\p{Script=Greek}/u.test(text);
}

function lineCuts(text: string): number[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(/\r\n|[\n\r\u2028]/gu)) {
    const before = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    const after = text.slice(match.index + match[0].length);
    const goesOn =
      /^\s*\p{Ll}/u.test(after) && /[.!?…]["”’)]*\s*$/u.test(text) && !/[.!?:;…]\s*$/u.test(before);
    const wrapped = goesOn || /[ \t]$/u.test(before) || (before.length > 55 && !/[.!?:…"”]$/u.test(before));
    if (!wrapped || /^\s*(?:[•·*⁃-]|\d+[.)])\s*/u.test(after)) cuts.push(match.index);
  }
  return cuts;
}

function pushTrimmed(into: Offsets[], text: string, start: number, end: number): void {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (end > start) into.push([start, end]);
}
