import { stemNumbers } from '../words/term-weight.ts';
import { KeyList } from './key-list.ts';
import { NEWS_SYNONYMS } from './news-synonyms.data.ts';
import { relatedStems } from './related-stems.ts';

/** Levels of likeness run from 1 to this; a word is this like itself. */
export const FULL_LIKENESS = 8;

/** For each term x the other terms that are used alike: `term[i]` at `level[i]` (1 to 8), `i` from `from[x]` to `from[x + 1]`. */
export interface RelatedTerms {
  from: Int32Array;
  term: Int32Array;
  level: Uint8Array;
}

/** A pair of terms and its level in one key: the level stands in the lower part. */
const KEY_UNIT = 2 * FULL_LIKENESS;
/** A synonym of the list is this like; so are words with a common beginning ("destructive", "destruction"). */
const SYNONYM_LEVEL = 6;
const BEGINNING_LEVEL = 6;
const BEGINNING = 5;
const MOST_ENDING = 6;

/** For each term of an event (stems by number) the other terms of the event that news uses alike. Symmetric. */
export function relatedTerms(names: readonly string[]): RelatedTerms {
  const found = new KeyList(4 * names.length);
  const relate = (x: number, y: number, level: number) => {
    found.push((x * names.length + y) * KEY_UNIT + level);
  };
  relateLearnt(names, relate);
  relateSynonyms(names, relate);
  relateBeginnings(names, relate);
  return listsOf(names.length, found.sorted());
}

/** Takes note of a pair, `x < y`. */
type Relate = (x: number, y: number, level: number) => void;

/** Both directions of the pairs; of one that several sources relate, the highest level, which stands last. */
function listsOf(terms: number, keys: Float64Array): RelatedTerms {
  let count = 0;
  for (let i = 0; i < keys.length; i++) {
    if (i + 1 === keys.length || pairOf(keys[i]!) !== pairOf(keys[i + 1]!)) keys[count++] = keys[i]!;
  }
  const pairs = keys.subarray(0, count);
  const from = new Int32Array(terms + 1);
  for (const key of pairs) {
    from[Math.floor(pairOf(key) / terms) + 1]!++;
    from[(pairOf(key) % terms) + 1]!++;
  }
  for (let x = 0; x < terms; x++) from[x + 1]! += from[x]!;
  const next = from.slice();
  const term = new Int32Array(2 * count);
  const level = new Uint8Array(2 * count);
  for (const key of pairs) {
    const [x, y] = [Math.floor(pairOf(key) / terms), pairOf(key) % terms];
    level[next[x]!] = level[next[y]!] = key % KEY_UNIT;
    term[next[x]!++] = y;
    term[next[y]!++] = x;
  }
  return { from, term, level };
}

function pairOf(key: number): number {
  return Math.floor(key / KEY_UNIT);
}

function relateLearnt(names: readonly string[], relate: Relate): void {
  const numbers = stemNumbers();
  const { from, partner, level } = relatedStems();
  const termOf = new Int32Array(from.length).fill(-1);
  const stems = Int32Array.from(names, (name) => numbers.get(name) ?? -1);
  stems.forEach((stem, term) => {
    if (stem >= 0) termOf[stem] = term;
  });
  stems.forEach((stem, term) => {
    if (stem < 0) return;
    for (let i = from[stem]!; i < from[stem + 1]!; i++) {
      const other = termOf[partner[i]!]!;
      if (other > term) relate(term, other, level[i]!);
    }
  });
}

let synonymGroups: Map<string, number[]> | undefined;

function relateSynonyms(names: readonly string[], relate: Relate): void {
  synonymGroups ??= groupsByStem();
  const present: number[][] = NEWS_SYNONYMS.map(() => []);
  names.forEach((name, term) => {
    for (const group of synonymGroups!.get(name) ?? []) {
      for (const other of present[group]!) relate(other, term, SYNONYM_LEVEL);
      present[group]!.push(term);
    }
  });
}

function groupsByStem(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  NEWS_SYNONYMS.forEach((line, group) => {
    for (const stem of new Set(line.split(' '))) groups.set(stem, [...(groups.get(stem) ?? []), group]);
  });
  return groups;
}

function relateBeginnings(names: readonly string[], relate: Relate): void {
  const byBeginning = new Map<string, number[]>();
  names.forEach((name, term) => {
    if (name.length < BEGINNING || !/^\p{L}/u.test(name)) return;
    const beginning = name.slice(0, BEGINNING);
    const others = byBeginning.get(beginning);
    if (others === undefined) byBeginning.set(beginning, [term]);
    else {
      for (const other of others) if (oneBeginning(name, names[other]!)) relate(other, term, BEGINNING_LEVEL);
      others.push(term);
    }
  });
}

function oneBeginning(x: string, y: string): boolean {
  let common = BEGINNING;
  while (common < x.length && x[common] === y[common]) common++;
  return Math.max(x.length, y.length) - common <= MOST_ENDING;
}
