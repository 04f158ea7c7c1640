const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
// One character of a script written without spaces, with its marks; or a run of letters and digits.
const TERM = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs: written or left out at will.
const OPTIONAL_MARKS = /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u064B-\u065F\u0670]/gu;

const MAX_TERM_LENGTH = 100;
const MAX_POSITION = 16_383;
const MAX_POSITIONS_PER_TERM = 255;
// Postgres refuses a tsvector whose lexemes and positions take 1 MB.
const MAX_VECTOR_BYTES = 600_000;

/** Most terms that one query may hold. */
export const MAX_QUERY_TERMS = 32;

/**
 * Terms of a text for full-text search, in order: compatibility form, lower case, no accents; a character each where
 * a script has no spaces. The same cut for texts and queries, here and not in the database, whose own parser
 * depends on the locale it was made with.
 */
export function searchTerms(text: string): string[] {
  const folded = text.normalize('NFKD').replace(OPTIONAL_MARKS, '').normalize('NFC').toLowerCase();
  return Array.from(folded.matchAll(TERM), ([term]) => term.slice(0, MAX_TERM_LENGTH).toWellFormed());
}

/** A `tsvector` literal for texts that stand apart: a phrase never reaches from one into the next. */
export function searchVector(texts: readonly string[]): string {
  const positions = new Map<string, number[]>();
  const encoder = new TextEncoder();
  let position = 0;
  let bytes = 0;
  for (const text of texts) {
    for (const term of searchTerms(text)) {
      position = Math.min(position + 1, MAX_POSITION);
      let at = positions.get(term);
      if (at === undefined) {
        bytes += encoder.encode(term).length + 8;
        if (bytes > MAX_VECTOR_BYTES) break;
        at = [];
        positions.set(term, at);
      }
      if (at.length < MAX_POSITIONS_PER_TERM && at.at(-1) !== position) {
        at.push(position);
        bytes += 2;
      }
    }
    position = Math.min(position + 1, MAX_POSITION);
  }
  return Array.from(positions, ([term, at]) => `'${term}':${at.join(',')}`).join(' ');
}

/**
 * A `tsquery` literal for what a reader types: every word, `"a phrase"`, `-without`, `begin*`, `or` between
 * alternatives. Null where nothing in it can be searched for, or more than MAX_QUERY_TERMS.
 */
export function searchQuery(q: string): string | null {
  const alternatives: string[][] = [[]];
  let count = 0;
  for (const match of q.matchAll(/(-?)"([^"]*)"?|(\S+)/gu)) {
    const [, minus, phrase, bare] = match;
    if (bare !== undefined && /^or$/i.test(bare) && alternatives.at(-1)!.length > 0) {
      alternatives.push([]);
      continue;
    }
    const isNegated = minus === '-' || (bare?.startsWith('-') ?? false);
    const terms = searchTerms(phrase ?? bare ?? '');
    if (terms.length === 0) continue;
    count += terms.length;
    const isPrefix = bare?.endsWith('*') ?? false;
    const sequence = terms.map((term, i) => `'${term}'${isPrefix && i === terms.length - 1 ? ':*' : ''}`);
    alternatives.at(-1)!.push(`${isNegated ? '!' : ''}(${sequence.join(' <-> ')})`);
  }
  const filled = alternatives.filter((all) => all.length > 0);
  if (filled.length === 0 || count > MAX_QUERY_TERMS) return null;
  return filled.map((all) => `(${all.join(' & ')})`).join(' | ');
}
