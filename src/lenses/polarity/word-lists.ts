import { POLAR_WORDS } from './polar-words.data.ts';

export type WordClass = keyof typeof POLAR_WORDS;
export const WORD_CLASSES = Object.keys(POLAR_WORDS) as WordClass[];

/** A listed word or phrase: half-open range of tokens, and its list as an index into {@link WORD_CLASSES}. */
export interface Hit {
  from: number;
  to: number;
  list: number;
}

interface Lookup {
  exact: Map<string, number[]>;
  /** Beginnings that stand for any ending. */
  open: Map<string, number[]>;
  /** Phrases by the first three letters of their first word. */
  phrases: Map<string, { words: string[]; list: number }[]>;
}

const SHORTEST_OPEN = 3;
const LONGEST_OPEN = 14;
const PHRASE_KEY = 2;

let built: Lookup | undefined;
/** Lists of words met before; it only saves work. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 20_000;

/** The lists that hold a word (lower case), as indexes into {@link WORD_CLASSES}. */
function listsOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  built ??= build();
  let found: readonly number[] = built.exact.get(word) ?? [];
  // The longest beginning alone decides, and a whole word beats it.
  for (let l = Math.min(word.length, LONGEST_OPEN); found.length === 0 && l >= SHORTEST_OPEN; l--) {
    found = built.open.get(word.slice(0, l)) ?? [];
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}

/** Listed words and phrases in a sentence of lower-case words, in order. */
export function listHits(words: readonly string[]): Hit[] {
  built ??= build();
  const found: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const { words: phrase, list } of built.phrases.get(words[i]!.slice(0, PHRASE_KEY)) ?? []) {
      if (phrase.every((one, k) => matches(one, words[i + k])))
        found.push({ from: i, to: i + phrase.length, list });
    }
    for (const list of listsOf(words[i]!)) found.push({ from: i, to: i + 1, list });
  }
  return found;
}

function matches(entry: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry;
}

function build(): Lookup {
  const lookup: Lookup = { exact: new Map(), open: new Map(), phrases: new Map() };
  WORD_CLASSES.forEach((name, list) => {
    for (const entry of new Set(POLAR_WORDS[name].trim().split(/\s+/))) {
      if (entry.includes('_')) {
        const words = entry.split('_');
        const key = words[0]!.replace('*', '').slice(0, PHRASE_KEY);
        const others = lookup.phrases.get(key) ?? [];
        lookup.phrases.set(key, [...others, { words, list }]);
        continue;
      }
      const into = entry.endsWith('*') ? lookup.open : lookup.exact;
      const key = entry.replace('*', '');
      into.set(key, [...(into.get(key) ?? []), list]);
    }
  });
  return lookup;
}
