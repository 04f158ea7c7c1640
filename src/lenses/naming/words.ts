import type { Segment } from '../../text/segment/segment.ts';
import type { Field, RevisionText } from '../../text/span.ts';

/** How a word is written. */
export const LOWER = 0;
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const FIGURE = 3;

/** What stands between a word and the one before it. */
export const GAP = {
  space: 0,
  hyphen: 1,
  stop: 2,
  genitive: 3,
  comma: 4,
  bracket: 5,
  quote: 6,
  other: 7,
  start: 8,
} as const;

/** The words of a revision in reading order, as parallel arrays; offsets count in the field. */
export interface Words {
  size: number;
  field: Field[];
  start: number[];
  end: number[];
  /** Lower case, straight apostrophes, dots of abbreviations kept out ("u.s." is "us"). */
  lower: string[];
  shape: number[];
  gap: number[];
  /** Whether a capital says nothing here: first word of a sentence or of a quotation. */
  initial: boolean[];
  /** Index of the segment. */
  segment: number[];
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3040)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const char = text[at]!;
  return char !== char.toLowerCase();
}

/** Longer runs of letters without a space are no words; they are cut so that no step works on a whole text at once. */
const LONGEST = 60;

/** Cuts every segment into words. Linear in the length of the text. */
export function readWords(text: RevisionText, segments: readonly Segment[]): Words {
  const words: Words = {
    size: 0,
    field: [],
    start: [],
    end: [],
    lower: [],
    shape: [],
    gap: [],
    initial: [],
    segment: [],
  };
  for (const [index, segment] of segments.entries()) readSegment(words, text[segment.field], segment, index);
  return words;
}

function readSegment(words: Words, source: string, segment: Segment, index: number): void {
  let last = segment.start;
  let first = true;
  for (let i = segment.start; i < segment.end; ) {
    const code = source.charCodeAt(i);
    if (!isLetter(code) && !isDigit(code)) {
      i++;
      continue;
    }
    const end = endOfWord(source, i, segment.end);
    const gap = first ? GAP.start : gapBetween(source, last, i);
    push(words, source, segment.field, i, end);
    words.gap.push(gap);
    words.initial.push(first || gap === GAP.quote);
    words.segment.push(index);
    first = false;
    last = i = end;
  }
}

function endOfWord(source: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && end - start < LONGEST) {
    const code = source.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      end++;
      continue;
    }
    const next = end + 1 < limit ? source.charCodeAt(end + 1) : 0;
    if (!isLetter(next) && !isDigit(next)) break;
    const apostrophe = code === 39 || code === 0x2019;
    if (apostrophe && !isClitic(source, end, limit)) end += 2;
    else if (code === 46 && isLetter(next) && isLoneLetter(source, start, end)) end += 2;
    else if (code === 38 && isLoneLetter(source, start, end)) end += 2;
    else if ((code === 46 || code === 44) && isDigit(next) && isDigit(source.charCodeAt(end - 1))) end += 2;
    else break;
  }
  // A dotted abbreviation owns its last dot: "U.S." but not the stop after "Jones".
  if (
    source.charCodeAt(end) === 46 &&
    end < limit &&
    source.slice(start, end).includes('.') &&
    !isDigit(source.charCodeAt(start))
  )
    end++;
  return end;
}

function isClitic(source: string, at: number, limit: number): boolean {
  const code = source.charCodeAt(at + 1) | 32;
  const after = at + 2 < limit ? source.charCodeAt(at + 2) : 0;
  if (!isLetter(after)) return code === 115 || code === 100 || code === 109;
  return (
    !isLetter(at + 3 < limit ? source.charCodeAt(at + 3) : 0) &&
    /^(?:re|ve|ll)$/i.test(source.slice(at + 1, at + 3))
  );
}

/** Whether the letters before a dot are single ones: "U", "U.S". */
function isLoneLetter(source: string, start: number, end: number): boolean {
  return end - start === 1 || source.charCodeAt(end - 2) === 46;
}

function gapBetween(source: string, from: number, to: number): number {
  if (to - from === 1) {
    const code = source.charCodeAt(from);
    if (code === 32 || code === 0xa0 || code === 10) return GAP.space;
    if (code === 45 || code === 0x2010 || code === 0x2011) return GAP.hyphen;
    return code === 0x22 || code === 0x201c ? GAP.quote : code === 40 ? GAP.bracket : GAP.other;
  }
  if (to - from > 12) return GAP.other;
  const gap = source.slice(from, to);
  // "The dockers' union": after an "s" an apostrophe ends no quotation.
  if (/^['’]\s+$/.test(gap) && (source.charCodeAt(from - 1) | 32) === 115) return GAP.genitive;
  if (/["“”„«]|(?:^|\s)['‘]/.test(gap)) return GAP.quote;
  if (/^['’]s?\s+$/.test(gap)) return GAP.genitive;
  if (/^\.\s+$/.test(gap)) return GAP.stop;
  if (/^,\s+$/.test(gap)) return GAP.comma;
  if (/^\s+[([]$/.test(gap)) return GAP.bracket;
  return /^\s+$/.test(gap) && !gap.includes('\n') ? GAP.space : GAP.other;
}

function push(words: Words, source: string, field: Field, start: number, end: number): void {
  const raw = source.slice(start, end);
  words.size++;
  words.field.push(field);
  words.start.push(start);
  words.end.push(end);
  const lower = raw.toLowerCase();
  words.lower.push(/[.’]/.test(lower) ? lower.replaceAll('.', '').replaceAll('’', "'") : lower);
  if (isDigit(raw.charCodeAt(0))) words.shape.push(FIGURE);
  else if (!isUpper(raw, 0)) words.shape.push(LOWER);
  else
    words.shape.push(raw.length > 1 && raw === raw.toUpperCase() && raw !== lower ? ALL_CAPITALS : CAPITAL);
}
