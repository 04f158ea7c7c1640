import { IRREGULAR_FORMS } from './irregular-forms.data.ts';
import { isStopWord } from './stop-words.data.ts';

/**
 * A light stem of a lower-case word: English inflection is cut (plural, possessive, -ed, -ing, -ly; strong verbs by a
 * list); a word with letters outside a-z keeps its form. Related words meet; the stem itself need not be a word.
 */
export function stem(word: string): string {
  let base = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  if (base.includes('.')) {
    const joined = base.replaceAll('.', '');
    // G.O.P. meets GOP; but U.S. is not the pronoun.
    return isStopWord(joined) ? base : joined;
  }
  if (base.length < 3 || !/^[a-z]+$/.test(base)) return base;
  const regular = IRREGULAR_FORMS.get(base);
  if (regular !== undefined) return finish(regular);
  if (base.length < 4) return base;
  if (base.endsWith('ies')) return base.length > 4 ? `${base.slice(0, -3)}i` : base.slice(0, -1);
  if (base.endsWith('ied')) return base.length > 4 ? `${base.slice(0, -3)}i` : base.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(base)) return base.slice(0, -2);
  if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  else if (base.endsWith('ing') && /[aeiouy].*ing$/.test(base)) return undouble(base.slice(0, -3));
  else if (base.endsWith('ed') && /[aeiouy].*ed$/.test(base)) return undouble(base.slice(0, -2));
  else if (base.endsWith('ly') && base.length > 5) return finish(base.slice(0, -2));
  return finish(base);
}

function undouble(base: string): string {
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : finish(base);
}

function finish(base: string): string {
  if (base.length > 3 && base.endsWith('e')) return base.slice(0, -1);
  if (base.length > 3 && base.endsWith('y')) return `${base.slice(0, -1)}i`;
  return base;
}
