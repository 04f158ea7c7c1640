/**
 * A light stem of a lower-case word: English inflection is cut (plural, -ed, -ing, possessive); a word with letters
 * outside a-z keeps its form. Related words meet; the stem itself need not be a word.
 */
export function stem(word: string): string {
  let base = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  base = base.replaceAll('.', '');
  if (base.length < 4 || !/^[a-z]+$/.test(base)) return base;
  if (base.endsWith('ies') && base.length > 4) return `${base.slice(0, -3)}i`;
  if (base.endsWith('sses')) return base.slice(0, -2);
  if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.endsWith('ing') && /[aeiouy].*ing$/.test(base)) return undouble(base.slice(0, -3));
  if (base.endsWith('ied')) return `${base.slice(0, -3)}i`;
  if (base.endsWith('ed') && /[aeiouy].*ed$/.test(base) && base.length > 4)
    return undouble(base.slice(0, -2));
  if (base.endsWith('ly') && base.length > 5) return undouble(base.slice(0, -2));
  return finish(base);
}

function undouble(base: string): string {
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  return finish(base);
}

function finish(base: string): string {
  if (base.length > 3 && base.endsWith('e')) return base.slice(0, -1);
  if (base.length > 3 && base.endsWith('y')) return `${base.slice(0, -1)}i`;
  return base;
}
