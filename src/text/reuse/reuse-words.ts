/**
 * The words of a text as reuse sees them: runs of letters, marks and digits, folded so that case, accents' encoding,
 * quotation marks, dashes and white space make no difference. In scripts written without spaces every character is a
 * word, because a passage must be found whatever stands before it, and dictionary segmentation depends on that.
 */
export interface WordScan {
  readonly text: string;
  readonly count: number;
  /** Half-open UTF-16 range of each word. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Signed 32-bit hash of the folded characters; equal words have equal hashes, not the reverse. */
  readonly hashes: Int32Array;
  /** 1 where the word is one character of a script without spaces. */
  readonly unspaced: Uint8Array;
}

const SEPARATOR = -1;
const IGNORED = -2;
const SEVERAL = -3;
const UNSPACED = 1 << 16;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Accents, Hebrew points, Arabic vowel signs and tatweel, soft hyphen, joiners and direction marks. */
const WITHOUT_WEIGHT =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe0e\ufe0f]/;

/** Fold of each UTF-16 unit, filled on first sight; 0 is unseen. It caches a pure function and decides nothing. */
const folds = new Int32Array(1 << 16);
const severalFolds = new Map<number, string>();

/**
 * Splits a text into words in one pass.
 *
 * @param text any string, lone surrogates included
 * @returns ranges and hashes in reading order; O(length)
 */
export function scanWords(text: string): WordScan {
  const writer = new WordWriter(text);
  let start = -1;
  let hash = SEED;
  for (let at = 0; at < text.length; at++) {
    const fold = foldOf(text.charCodeAt(at));
    if (fold > 0 && fold < UNSPACED) {
      if (start < 0) start = at;
      hash = Math.imul(hash ^ fold, PRIME);
      continue;
    }
    if (fold === IGNORED) continue;
    const width = fold === SEVERAL && isPair(text, at) ? 2 : 1;
    const several = fold === SEVERAL ? severalAt(text, at, width) : '';
    if (several !== '' && !(width === 2 && WITHOUT_SPACES.test(several))) {
      if (start < 0) start = at;
      hash = hashOf(several, hash);
    } else {
      if (start >= 0) writer.put(start, at, hash, 0);
      start = -1;
      hash = SEED;
      if (several !== '') writer.put(at, at + 2, hashOf(several), 1);
      else if (fold > 0) writer.put(at, at + 1, Math.imul(SEED ^ fold, PRIME), 1);
    }
    at += width - 1;
  }
  if (start >= 0) writer.put(start, text.length, hash, 0);
  return writer.scan();
}

/** The words found so far, in arrays with room for as many as the text can have. */
class WordWriter {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #hashes: Int32Array;
  readonly #unspaced: Uint8Array;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
    this.#starts = new Int32Array(text.length);
    this.#ends = new Int32Array(text.length);
    this.#hashes = new Int32Array(text.length);
    this.#unspaced = new Uint8Array(text.length);
  }

  put(start: number, end: number, hash: number, unspaced: 0 | 1): void {
    const at = this.#count++;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#hashes[at] = mixed(hash);
    this.#unspaced[at] = unspaced;
  }

  scan(): WordScan {
    const count = this.#count;
    return {
      text: this.#text,
      count,
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      hashes: this.#hashes.slice(0, count),
      unspaced: this.#unspaced.slice(0, count),
    };
  }
}

/** What a character folds to that folds to more than one unit, or is made of two. */
function severalAt(text: string, at: number, width: number): string {
  return width === 2 ? foldPair(text.slice(at, at + 2)) : (severalFolds.get(text.charCodeAt(at)) ?? '');
}

/** True where two words have the same folded characters: what their hashes only make likely. */
export function sameWord(a: WordScan, i: number, b: WordScan, j: number): boolean {
  if (a.hashes[i] !== b.hashes[j]) return false;
  const [startA, endA, startB, endB] = [a.starts[i]!, a.ends[i]!, b.starts[j]!, b.ends[j]!];
  if (endA - startA === endB - startB) {
    let at = 0;
    const length = endA - startA;
    while (at < length) {
      const [x, y] = [a.text.charCodeAt(startA + at), b.text.charCodeAt(startB + at)];
      if (x !== y && (foldOf(x) !== foldOf(y) || foldOf(x) === SEVERAL)) break;
      at++;
    }
    if (at === length) return true;
  }
  return folded(a.text.slice(startA, endA)) === folded(b.text.slice(startB, endB));
}

/** A text's word characters as reuse compares them: compatibility forms, lower case, no accents, no separators. */
export function folded(text: string): string {
  let result = '';
  for (const character of text) {
    const fold = character.length === 2 ? SEVERAL : foldOf(character.charCodeAt(0));
    if (fold > 0) result += String.fromCharCode(fold & 0xffff);
    else if (fold === SEVERAL) {
      result +=
        character.length === 2 ? foldPair(character) : (severalFolds.get(character.charCodeAt(0)) ?? '');
    }
  }
  return result;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Spreads FNV's weak low bits, so that taking minima over windows picks words evenly. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hashOf(text: string, before = SEED): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

function foldOf(unit: number): number {
  const known = folds[unit]!;
  if (known !== 0) return known;
  const fold = foldUnit(unit);
  folds[unit] = fold;
  return fold;
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SEVERAL;
  const character = String.fromCharCode(unit);
  if (WITHOUT_WEIGHT.test(character)) return IGNORED;
  if (!WORD_CHARACTER.test(character)) return SEPARATOR;
  const text = foldText(character);
  if (text.length === 1) {
    return text.charCodeAt(0) | (WITHOUT_SPACES.test(text) ? UNSPACED : 0);
  }
  severalFolds.set(unit, text);
  return SEVERAL;
}

function foldPair(character: string): string {
  return WORD_CHARACTER.test(character) ? foldText(character) : '';
}

function foldText(character: string): string {
  let result = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (WORD_CHARACTER.test(part) && !WITHOUT_WEIGHT.test(part)) result += part;
  }
  return result;
}

function isPair(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && code > 0xffff;
}
