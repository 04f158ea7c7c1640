import type { Range } from '../span.ts';
import { stem } from './stem.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, figure or mark with its place in the field; white space is no token. */
export interface Token {
  kind: TokenKind;
  /** Half-open UTF-16 offsets into the field. */
  start: number;
  end: number;
  /** Compatibility-normalised, lower case, straight apostrophes; figures without thousands separators. */
  norm: string;
  /** `norm` without inflection where the language is known to the stemmer, else `norm` itself. */
  stem: string;
}

// Letters with marks and inner apostrophes or stops (U.S., l'eau); figures with inner separators; any other character.
const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:['’.][\p{L}][\p{L}\p{M}]*)*(?:\d+)?|\p{N}+(?:[.,:/]\p{N}+)*|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*|[^\s\p{L}\p{N}]/gu;
// Scripts written without spaces: cut by the runtime's dictionary, one run at a time (never a whole document).
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const HAS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
let wordSegmenter: Intl.Segmenter | undefined;

/**
 * Tokens of one range of a field, in order. Offsets count in the field; every character that is not white space
 * lies in exactly one token. Meant for a sentence at a time.
 */
export function tokenize(source: string, range: Pick<Range, 'start' | 'end'>): Token[] {
  const tokens: Token[] = [];
  const text = source.slice(range.start, range.end);
  for (let at = 0; at < text.length; ) {
    let end = plainEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    if (end < 0) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (match === null) break;
      at = match.index;
      end = TOKEN.lastIndex;
    }
    const piece = text.slice(at, end);
    const start = range.start + at;
    at = end;
    const form = formOf(piece);
    if (form === null) pushUnspaced(tokens, piece, start);
    else tokens.push({ kind: form.kind, start, end: start + piece.length, norm: form.norm, stem: form.stem });
  }
  return tokens;
}

/**
 * Where the token that begins at `at` ends, as {@link TOKEN} would find it, for what most text is made of: words and
 * marks of ASCII. `at` for white space; -1 where the pattern must decide.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isLetter(first)) {
    if (first === 32 || first === 10) return at;
    // Figures, other white space and all beyond ASCII are left to the pattern.
    return first > 32 && first < 127 && !(first >= 48 && first <= 57) ? at + 1 : -1;
  }
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next > 126 || (next >= 48 && next <= 57)) return -1;
  // An apostrophe or a stop inside a word is part of it.
  return (next === 39 || next === 46) && end + 1 < text.length && !isBreak(text.charCodeAt(end + 1))
    ? -1
    : end;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** ASCII that is no letter: a word does not go on after it. */
const isBreak = (code: number): boolean => code < 127 && !isLetter(code);

type Form = Pick<Token, 'kind' | 'norm' | 'stem'>;

/**
 * Forms of pieces met before: an article has few different words, an event fewer. What is kept depends on the piece
 * alone, so no result depends on what was read earlier.
 */
const forms = new Map<string, Form | null>();
const MOST_FORMS = 50_000;
const LONGEST_KEPT = 40;

/** What a piece counts as; null for a run of a script without spaces, which must be cut first. */
function formOf(piece: string): Form | null {
  const known = forms.get(piece);
  if (known !== undefined) return known;
  const form = readForm(piece);
  if (forms.size >= MOST_FORMS) forms.clear();
  if (piece.length <= LONGEST_KEPT) forms.set(piece, form);
  return form;
}

function readForm(piece: string): Form | null {
  if (/^\p{L}/u.test(piece)) return HAS_UNSPACED.test(piece) ? null : wordForm(piece);
  if (!/^\p{N}/u.test(piece)) return { kind: 'punctuation', norm: piece, stem: piece };
  const norm = piece.normalize('NFKC').replace(/,(?=\d{3}(?!\d))/g, '');
  return { kind: 'number', norm, stem: norm };
}

function wordForm(piece: string): Form {
  const norm = piece.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return { kind: 'word', norm, stem: stem(norm) };
}

function pushWord(into: Token[], piece: string, start: number): void {
  into.push({ ...wordForm(piece), start, end: start + piece.length });
}

function pushUnspaced(into: Token[], piece: string, start: number): void {
  let last = 0;
  for (const run of piece.matchAll(UNSPACED)) {
    if (run.index > last) pushWord(into, piece.slice(last, run.index), start + last);
    wordSegmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    for (const { segment, index } of wordSegmenter.segment(run[0]))
      pushWord(into, segment, start + run.index + index);
    last = run.index + run[0].length;
  }
  if (last < piece.length) pushWord(into, piece.slice(last), start + last);
}
