import { stem } from '../words/stem.ts';
import { stemNumbers } from '../words/term-weight.ts';

/** British beside American endings. Source: Peters, The Cambridge Guide to English Usage (2004), entries on -our/-or ff. */
const REGIONAL: readonly (readonly [RegExp, string])[] = [
  [/our(?=[a-z]*$)/, 'or'],
  [/is(?=e[sdr]?$|ing$|ations?$)/, 'iz'],
  [/ys(?=e[sd]?$|ing$)/, 'yz'],
  [/re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/ll(?=ed$|ing$|ers?$)/, 'l'],
  [/ence(?=s?$)/, 'ense'],
  [/ae|oe/, 'e'],
  [/mme(?=s?$)/, 'm'],
  [/que(?=s?$)/, 'ck'],
];

/**
 * True where one word was replaced by another spelling of itself: hyphens, spaces, accents or doubled letters apart
 * (`well-known`, `naive`, `comittee`), a regional form (`harbour`, `harbor`), two letters exchanged, or one letter
 * off where the earlier form is no known stem and the later one is. Never figures; never a change of meaning by one
 * letter between two known words (`sailed`, `failed`).
 */
export function isSpellingChange(before: string, after: string): boolean {
  if (/\p{N}/u.test(before + after)) return false;
  const [old, now] = [lettersOf(before), lettersOf(after)];
  if (old.length < 3 || now.length < 3) return false;
  if (old === now) return true;
  if (/\s/.test(before) || /\s/.test(after)) return false;
  if (undoubled(old) === undoubled(now)) return true;
  if (regional(old) === regional(now)) return true;
  if (isExchange(old, now)) return true;
  const known = stemNumbers();
  return (
    old.length >= 4 &&
    isOneLetterOff(old, now) &&
    !known.has(stem(old)) &&
    (known.has(stem(now)) || isName(after))
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

function regional(word: string): string {
  return REGIONAL.reduce((form, [ending, other]) => form.replace(ending, other), word);
}

function isExchange(old: string, now: string): boolean {
  if (old.length !== now.length) return false;
  const at = [...old].findIndex((_, i) => old[i] !== now[i]);
  return (
    at >= 0 &&
    old[at] === now[at + 1] &&
    old[at + 1] === now[at] &&
    old.slice(at + 2) === now.slice(at + 2) &&
    old.length >= 3
  );
}

function isOneLetterOff(old: string, now: string): boolean {
  if (Math.abs(old.length - now.length) > 1) return false;
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return old.length - start - end <= 1 && now.length - start - end <= 1;
}
