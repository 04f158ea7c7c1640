import { NEWS_SYNONYMS } from './news-synonyms.data.ts';
import { RELATED_STEMS } from './related-stems.data.ts';
import { stemNumbers } from './term-weight.ts';

/** Levels of likeness run from 1 to this; a word is this like itself. */
export const FULL_LIKENESS = 8;

let table: { from: Int32Array; partner: Int32Array; level: Uint8Array } | undefined;

/** Related terms of the event's terms: of term t those in `[from[t], from[t + 1])`, with how alike they are used (1 to 7). */
export interface RelatedTerms {
  from: Int32Array;
  term: Int32Array;
  level: Uint8Array;
}

/** A synonym of the list is this like; so are words with a common beginning ("destructive", "destruction"). */
const SYNONYM_LEVEL = 6;
const BEGINNING_LEVEL = 6;
const BEGINNING = 5;
const MOST_ENDING = 6;

/** For each term of an event (stems by number) the other terms of the event that news uses alike. Symmetric. */
export function relatedTerms(names: readonly string[]): RelatedTerms {
  const found: Map<number, number>[] = names.map(() => new Map());
  const relate = (x: number, y: number, level: number) => {
    if (x === y || (found[x]!.get(y) ?? 0) >= level) return;
    found[x]!.set(y, level);
    found[y]!.set(x, level);
  };
  relateLearnt(names, relate);
  relateSynonyms(names, relate);
  relateBeginnings(names, relate);
  return flat(found);
}

function flat(found: readonly ReadonlyMap<number, number>[]): RelatedTerms {
  const from = new Int32Array(found.length + 1);
  found.forEach((near, t) => {
    from[t + 1] = from[t]! + near.size;
  });
  const term = new Int32Array(from[found.length]!);
  const level = new Uint8Array(term.length);
  let at = 0;
  for (const near of found) {
    for (const [other, alike] of near) {
      term[at] = other;
      level[at++] = alike;
    }
  }
  return { from, term, level };
}

type Relate = (x: number, y: number, level: number) => void;

function relateLearnt(names: readonly string[], relate: Relate): void {
  table ??= decode();
  const numbers = stemNumbers();
  const { from, partner, level } = table;
  const termOf = new Int32Array(from.length).fill(-1);
  names.forEach((name, term) => {
    const stem = numbers.get(name);
    if (stem !== undefined) termOf[stem] = term;
  });
  names.forEach((name, term) => {
    const stem = numbers.get(name);
    if (stem === undefined) return;
    for (let i = from[stem]!; i < from[stem + 1]!; i++) {
      const other = termOf[partner[i]!]!;
      if (other > term) relate(term, other, level[i]!);
    }
  });
}

function relateSynonyms(names: readonly string[], relate: Relate): void {
  synonyms ??= NEWS_SYNONYMS.map((line) => line.split(' '));
  const termOf = new Map(names.map((name, term) => [name, term]));
  for (const group of synonyms) {
    const present = group.map((stem) => termOf.get(stem)).filter((term) => term !== undefined);
    for (const x of present) for (const y of present) if (x < y) relate(x, y, SYNONYM_LEVEL);
  }
}
let synonyms: string[][] | undefined;

function relateBeginnings(names: readonly string[], relate: Relate): void {
  const byBeginning = new Map<string, number[]>();
  names.forEach((name, term) => {
    if (name.length < BEGINNING || !/^\p{L}/u.test(name)) return;
    const beginning = name.slice(0, BEGINNING);
    for (const other of byBeginning.get(beginning) ?? []) {
      const longer = Math.max(name.length, names[other]!.length);
      if (longer - commonLength(name, names[other]!) <= MOST_ENDING) relate(other, term, BEGINNING_LEVEL);
    }
    const list = byBeginning.get(beginning);
    if (list === undefined) byBeginning.set(beginning, [term]);
    else list.push(term);
  });
}

function commonLength(x: string, y: string): number {
  let length = 0;
  while (length < x.length && x[length] === y[length]) length++;
  return length;
}

/** Both directions of the stored pairs, by stem. */
function decode() {
  const bytes = fromBase64(RELATED_STEMS);
  const at = (i: number) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
  const pairs: [number, number, number][] = [];
  let stems = 0;
  for (let i = 0; i < bytes.length / 2; stems++) {
    const count = at(i++);
    for (let k = 0; k < count; k++, i++) pairs.push([stems, at(i) >> 3, (at(i) & 7) + 1]);
  }
  const from = new Int32Array(stems + 1);
  for (const [a, b] of pairs) {
    from[a + 1]!++;
    from[b + 1]!++;
  }
  for (let s = 0; s < stems; s++) from[s + 1]! += from[s]!;
  const next = from.slice();
  const partner = new Int32Array(2 * pairs.length);
  const level = new Uint8Array(2 * pairs.length);
  for (const [a, b, value] of pairs) {
    partner[next[a]!] = b;
    level[next[a]!++] = value;
    partner[next[b]!] = a;
    level[next[b]!++] = value;
  }
  return { from, partner, level };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// The pure folders know no atob.
function fromBase64(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  for (let i = 0; i < 64; i++) digits[ALPHABET.charCodeAt(i)] = i;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let i = 0, out = 0; out < length; i += 4) {
    const word =
      (digits[text.charCodeAt(i)]! << 18) |
      (digits[text.charCodeAt(i + 1)]! << 12) |
      ((digits[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (digits[text.charCodeAt(i + 3)] ?? 0);
    bytes[out++] = word >> 16;
    if (out < length) bytes[out++] = (word >> 8) & 255;
    if (out < length) bytes[out++] = word & 255;
  }
  return bytes;
}
