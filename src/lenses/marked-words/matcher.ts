import { verbForms } from '../../text/words/verb-forms.ts';
import type { Sentence } from '../event-voice/sentence.ts';
import { BOOSTERS, DOWNTONERS, INTENSIFIERS } from './emphasis.data.ts';
import { DYSPHEMISMS, EUPHEMISMS } from './euphemisms.data.ts';
import { EVALUATIVE } from './evaluative.data.ts';
import { holds } from './guards.ts';
import { HEDGES } from './hedges.data.ts';
import { ASSERTIVES, FACTIVES, IMPLICATIVES } from './predicates.data.ts';
import { ONE_SIDED, SAME_THING } from './sides.data.ts';
import type { Guard, WordList } from './word-list.ts';

/** Every list, in the order in which a word that stands in two is given to one. */
export const WORD_LISTS: readonly WordList[] = [
  ONE_SIDED,
  EVALUATIVE,
  DYSPHEMISMS,
  EUPHEMISMS,
  BOOSTERS,
  FACTIVES,
  IMPLICATIVES,
  ASSERTIVES,
  INTENSIFIERS,
  HEDGES,
  DOWNTONERS,
];

interface Entry {
  /** Words after the first. */
  rest: readonly string[];
  /** Id of the list, or the line of terms for one thing. */
  list: string;
  line: number;
  term: number;
  guard: Guard | undefined;
}

/** A listed word or term in a sentence: tokens `[from, to)`. */
export interface Match {
  from: number;
  to: number;
  list: string;
  /** For terms of one thing: which thing. -1 for a listed word. */
  line: number;
  /** Which of its names. */
  term: number;
}

const byFirst = new Map<string, Entry[]>();
const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
/** Words of a phrase; a hyphen, which must stand in the text too, begins the word after it. */
const cut = (phrase: string): string[] => phrase.toLowerCase().split(/\s+|(?=-)/);

function add(words: readonly string[], entry: Omit<Entry, 'rest'>): void {
  const [first, ...rest] = words;
  byFirst.set(first!, [...(byFirst.get(first!) ?? []), { ...entry, rest }]);
}

for (const { id, words = '', verbs = '', guard, guards = {} } of WORD_LISTS) {
  for (const phrase of phrases(words))
    add(cut(phrase), { list: id, line: -1, term: -1, guard: guards[phrase] ?? guard });
  for (const verb of phrases(verbs)) {
    const [base, ...rest] = cut(verb);
    for (const form of new Set(verbForms(base!).map(([one]) => one)))
      add([form, ...rest], { list: id, line: -1, term: -1, guard: guards[verb] ?? guard });
  }
}
const lines = SAME_THING.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
lines.forEach((line, index) => {
  line.split(' / ').forEach((term, which) => {
    for (const form of [term, term.endsWith('man') ? `${term.slice(0, -3)}men` : `${term}s`])
      add(cut(form), { list: '', line: index, term: which, guard: undefined });
  });
});
// The longest first: "gun control" before "gun".
for (const entries of byFirst.values()) entries.sort((x, y) => y.rest.length - x.rest.length);

/** Listed words of a sentence in order; one word belongs to one list, and beside it to the terms of one thing. */
export function matchLists(s: Sentence): Match[] {
  const found: Match[] = [];
  let words = 0;
  let terms = 0;
  for (let i = 0; i < s.size; i++) {
    const entries = byFirst.get(s.tokens[i]!.norm);
    if (entries === undefined) continue;
    for (const { rest, list, line, term, guard } of entries) {
      if (line < 0 ? i < words : i < terms) continue;
      const to = endOf(s, i, rest);
      if (to < 0 || (guard !== undefined && !holds(guard, s, i, to))) continue;
      if (line < 0 && isName(s, i)) continue;
      found.push({ from: i, to, list, line, term });
      if (line < 0) words = to;
      else terms = to;
    }
  }
  return found;
}

/** The end of a phrase that begins at `i`; -1 where it does not stand there. */
function endOf(s: Sentence, i: number, rest: readonly string[]): number {
  let at = i + 1;
  for (const word of rest) {
    const hyphen = word.startsWith('-');
    if (hyphen !== (s.tokens[at]?.norm === '-')) return -1;
    if (hyphen) at++;
    if (s.tokens[at]?.norm !== (hyphen ? word.slice(1) : word)) return -1;
    at++;
  }
  return at;
}

/** A capital inside a sentence of the body shows a name; so does one of a headline in sentence case. */
function isName(s: Sentence, i: number): boolean {
  if (s.capital[i] === 0 || i === 0) return false;
  if (s.field === 'body') return !/^["“‘']$/.test(s.tokens[i - 1]!.norm);
  const long = s.tokens.filter(({ kind, norm }) => kind === 'word' && norm.length > 4).length;
  let capitals = 0;
  for (let k = 0; k < s.size; k++) if (s.capital[k] === 1 && s.tokens[k]!.norm.length > 4) capitals++;
  return capitals < 0.7 * long;
}
