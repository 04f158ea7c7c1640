// Scripts written from right to left, by the languages that use them as their main script (CLDR likely subtags).
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'ha-arab',
  'he',
  'iw',
  'ks',
  'ku-arab',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'uz-arab',
  'yi',
]);

/**
 * `lang` and `dir` for an element that holds text of a BCP 47 language; null: the browser finds the direction from
 * the first letter, and no language is claimed.
 */
export function languageAttributes(language: string | null): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } {
  if (language === null || !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) return { dir: 'auto' };
  const parts = language.toLowerCase().split('-');
  const script = parts.find((part) => part.length === 4);
  const base = parts[0]!;
  if (script === 'latn' || script === 'cyrl') return { lang: language, dir: 'ltr' };
  const isRightToLeft =
    RIGHT_TO_LEFT.has(base) ||
    RIGHT_TO_LEFT.has(`${base}-${script ?? ''}`) ||
    script === 'arab' ||
    script === 'hebr';
  return { lang: language, dir: isRightToLeft ? 'rtl' : 'auto' };
}
