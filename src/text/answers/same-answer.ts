import { FULL_LIKENESS, relatedTerms } from '../align/related.ts';
import { contentStems } from '../words/content-stems.ts';
import { stem } from '../words/stem.ts';
import { backgroundWeight } from '../words/term-weight.ts';
import { ANSWER_CONCEPTS } from './answer-concepts.data.ts';

/** How alike two different words count: words of one notion, and words that news uses alike at their most alike. */
const ONE_NOTION = 0.7;
const USED_ALIKE = 0.4;

/**
 * From here on two answers are taken as one. Best on three questions of nanco and measured on the fourth
 * (`npm run eval -- answers`), each question left out in turn gives .15 to .25.
 */
const SAME = 0.2;

/** One answer that denies and one that does not are never one, whatever they share. */
const NEGATION = /\b(?:not|no|never|nobody|nothing|without|cannot|neither|nor)\b|n['’]t\b/i;

/** Words of an answer beyond this many are not looked at: an answer is a phrase. */
const MOST_WORDS = 30;

/**
 * How far each answer says what each other says, 0..1, symmetric: the share of the weight of either one's content words
 * that the other has too, or has a word alike for, whichever of the two shares is less. Words of `given` (the question,
 * the statement that is answered) tell nothing and are left out; an answer without other words is like none.
 */
export function answerLikeness(answers: readonly string[], given = ''): number[][] {
  const known = new Set(stemsOf(given));
  const words = answers.map((answer) => [...new Set(stemsOf(answer).filter((one) => !known.has(one)))]);
  const terms = [...new Set(words.flat())].sort();
  const likeness = likenessOf(terms);
  const weight = terms.map(backgroundWeight);
  const indexOf = new Map(terms.map((term, i) => [term, i]));
  const lists = words.map((list) => list.map((term) => indexOf.get(term)!));
  const nearest = (x: number, among: readonly number[]) =>
    among.reduce((most, y) => Math.max(most, x === y ? 1 : (likeness[x]!.get(y) ?? 0)), 0);
  const covered = (a: number, b: number): number => {
    let all = 0;
    let found = 0;
    for (const x of lists[a]!) {
      all += weight[x]!;
      found += weight[x]! * nearest(x, lists[b]!);
    }
    return all === 0 ? 0 : found / all;
  };
  const denied = answers.map((answer) => NEGATION.test(answer));
  return answers.map((_, a) =>
    answers.map((_, b) => {
      if (a === b) return 1;
      return denied[a] === denied[b] ? Math.min(covered(a, b), covered(b, a)) : 0;
    }),
  );
}

/** Whether two of the answers are taken as one; `likeness` as {@link answerLikeness} gives it. */
export function isSameAnswer(likeness: number): boolean {
  return likeness >= SAME;
}

/**
 * The answers grouped by what they say, as lists of their indexes in order of the first; two stand in one group where
 * their average likeness to one another's group is enough (average linkage).
 */
export function groupAnswers(answers: readonly string[], given = ''): number[][] {
  const likeness = answerLikeness(answers, given);
  const groups = answers.map((_, i) => [i]);
  const average = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, i) => sum + y.reduce((inner, j) => inner + likeness[i]![j]!, 0), 0) /
    (x.length * y.length);
  for (;;) {
    let best = { value: SAME, x: -1, y: -1 };
    for (let x = 0; x < groups.length; x++) {
      for (let y = x + 1; y < groups.length; y++) {
        const value = average(groups[x]!, groups[y]!);
        if (value > best.value) best = { value, x, y };
      }
    }
    if (best.x === -1) return groups;
    groups[best.x]!.push(...groups.splice(best.y, 1)[0]!);
    groups[best.x]!.sort((a, b) => a - b);
  }
}

function stemsOf(text: string): string[] {
  return contentStems(text, { start: 0, end: text.length }).slice(0, MOST_WORDS);
}

let notions: Map<string, number[]> | undefined;

/** For each term the other terms that count for it, and how much (0..1); symmetric, itself left out. */
function likenessOf(terms: readonly string[]): Map<number, number>[] {
  notions ??= notionsByStem();
  const found = terms.map(() => new Map<number, number>());
  const byNotion = new Map<number, number[]>();
  terms.forEach((term, x) => {
    for (const notion of notions!.get(term) ?? []) {
      for (const y of byNotion.get(notion) ?? []) {
        found[x]!.set(y, ONE_NOTION);
        found[y]!.set(x, ONE_NOTION);
      }
      byNotion.set(notion, [...(byNotion.get(notion) ?? []), x]);
    }
  });
  const { from, term, level } = relatedTerms(terms);
  found.forEach((near, x) => {
    for (let i = from[x]!; i < from[x + 1]!; i++) {
      const alike = (USED_ALIKE * level[i]!) / FULL_LIKENESS;
      if (alike > (near.get(term[i]!) ?? 0)) near.set(term[i]!, alike);
    }
  });
  return found;
}

function notionsByStem(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  ANSWER_CONCEPTS.forEach((line, notion) => {
    for (const word of new Set(line.split(' ').map(stem))) {
      found.set(word, [...(found.get(word) ?? []), notion]);
    }
  });
  return found;
}
