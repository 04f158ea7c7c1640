import { NAME_SUFFIXES, SHORT_NAMES } from './names.data.ts';

/** A personal name taken apart; all parts in lower case. */
export interface PersonName {
  /** Given name, or '' where only one word stands. */
  given: string;
  family: string;
  /** All words but suffixes, joined: "kim jong un" and "kim jong-un" are one. */
  joined: string;
  words: readonly string[];
  junior: boolean;
}

/** Takes a key ("jane b doe jr") apart. */
export function personName(key: string): PersonName {
  const all = key.split(' ');
  const words = all.filter((word) => !NAME_SUFFIXES.has(word));
  const used = words.length === 0 ? all : words;
  return {
    given: used.length > 1 ? used[0]! : '',
    family: used.at(-1)!,
    joined: used.join(''),
    words: used,
    junior: all.includes('jr'),
  };
}

/** Whether two given names can be of one person: the same, a short form, an initial. An absent one fits every other. */
export function givenFits(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const long = (name: string) => SHORT_NAMES.get(name) ?? name;
  if (long(a) === long(b)) return true;
  const [short, full] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && full.startsWith(short);
}

/** Whether two full names (two words or more) can be of one person. */
export function fullNamesFit(a: PersonName, b: PersonName): boolean {
  if (a.joined === b.joined) return a.junior === b.junior;
  if (a.junior !== b.junior) return false;
  if (a.family === b.family) {
    if (givenFits(a.given, b.given) || endsWith(a, b) || endsWith(b, a)) return true;
    // "J. Edward Doe" and "Edward Doe": a middle name in use.
    return (
      (a.given.length === 1 && a.words[1] === b.given) || (b.given.length === 1 && b.words[1] === a.given)
    );
  }
  // A name that runs on ("Ana Ruiz Vega" / "Ana Ruiz").
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return (
    short.words.length >= 2 &&
    long.words.length > short.words.length &&
    short.words.every((word, i) => word === long.words[i])
  );
}

/** Whether the longer name ends with the whole of the shorter ("Joan Ana Ruiz" / "Ana Ruiz"). */
function endsWith(long: PersonName, short: PersonName): boolean {
  const rest = long.words.length - short.words.length;
  return rest > 0 && short.words.length > 1 && short.words.every((word, i) => word === long.words[i + rest]);
}
