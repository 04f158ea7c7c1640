import { GENDERED, SHORT_FORMS, SUFFIXES, TITLES } from './source-names.data.ts';

/** A person's name as one place gives it, folded. */
export interface PersonName {
  surname: string;
  /** First name or initial; null where the surname stands alone. */
  first: string | null;
  gender: 'm' | 'f' | null;
  /** The name as it stands, without titles. */
  shown: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.-]*(?:['’](?!s\b)\p{L}+)*/gu;
const PARTICLE =
  /^(?:de|da|di|del|della|der|den|van|von|la|le|al|el|bin|ibn|ben|abu|al-\p{L}+|el-\p{L}+|st)$/iu;

/** The name in a phrase such as "Foreign minister Oda Renskold, who brokered it"; null where there is none. */
export function personName(phrase: string): PersonName | null {
  const head = phrase.slice(0, 160).split(/[,;:(—–]|\s(?:who|which|that|of|from|in|at|and)\s/u)[0]!;
  const tokens = [...head.matchAll(TOKEN)];
  const fold = (i: number) => tokens[i]![0].toLowerCase().replace(/\.$/, '');
  let from = 0;
  let gender: 'm' | 'f' | null = null;
  tokens.forEach((_, i) => {
    if (i + 1 < tokens.length && TITLES.has(fold(i))) {
      from = i + 1;
      gender = GENDERED.get(fold(i)) ?? gender;
    }
  });
  while (from < tokens.length && !isCapital(tokens[from]![0])) from++;
  let to = from;
  while (to < tokens.length && (isCapital(tokens[to]![0]) || (to > from && PARTICLE.test(tokens[to]![0]))))
    to++;
  while (
    to > from + 1 &&
    (SUFFIXES.has(fold(to - 1)) || (PARTICLE.test(tokens[to - 1]![0]) && !/-/.test(tokens[to - 1]![0])))
  )
    to--;
  if (to === from || to - from > 5) return null;
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  return {
    surname: fold(to - 1).replace(/^(?:al|el)-/, ''),
    first: to - from > 1 ? fold(from) : null,
    gender,
    shown: head.slice(first.index, last.index + last[0].length),
  };
}

/** False where two first names name two people: "Ilse" and "Otto"; an initial and a short form may be either. */
export function sameFirst(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [a.replace(/\./g, ''), b.replace(/\./g, '')];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return (SHORT_FORMS.get(x) ?? x) === (SHORT_FORMS.get(y) ?? y);
}

/** The content words of a body's name, folded, without "the", "of" and "for": "U.S. State Department". */
export function bodyWords(phrase: string): string[] {
  return [
    ...phrase
      .slice(0, 160)
      .split(/[,;:(—–]|\s(?:which|that)\s/u)[0]!
      .matchAll(TOKEN),
  ]
    .map(([word]) => word.toLowerCase().replace(/\./g, ''))
    .filter((word) => !/^(?:the|a|an|of|for|and|s)$/.test(word));
}

/** The letters that a body's name begins its words with: "Israel Defense Forces" gives `idf`. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

/** "IDF", "U.N.H.C.R.": capitals alone. */
export function isAcronym(phrase: string): boolean {
  return (
    /^(?:the )?(?:\p{Lu}\.?){3,7}$/iu.test(phrase.trim()) &&
    phrase.replace(/^the /i, '') === phrase.replace(/^the /i, '').toUpperCase()
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
