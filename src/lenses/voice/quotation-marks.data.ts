import { listAbout } from '../list-about.ts';

/**
 * Quotation marks by the role they can play.
 * Source: The Unicode Standard, chapter 6.2 "General Punctuation", table 6-3 and its language notes;
 * CLDR delimiters (quotationStart, quotationEnd, alternate forms) for the marks of each language.
 */

/** Opening mark -> the marks that can close it. German „ “, Polish „ ”, Swedish ” ”, Danish » « and their kin included. */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '"': '"”“',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〟〞',
  '``': "''",
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
};

/** Marks that can open at the outermost level without looking for their closer first. */
export const STRONG_MARKS = '“”„‟"＂«»‹›「」『』｢｣﹁﹂﹃﹄〝〟〞';

/** Marks that double as apostrophes: a quotation only where a closer is found. */
export const WEAK_OPENERS = "‘‚'";

/** Words that begin with an apostrophe in English. Source: Quirk et al. 1985, Appendix III (clipped forms); Merriam-Webster. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(
  'em til till tis twas twere twill cause bout round neath n cept nuff kay tude hood burbs'.split(' '),
);

export const ABOUT_QUOTATION_MARKS = listAbout(
  'Quotation marks by opening mark',
  'The Unicode Standard, ch. 6.2, table 6-3; CLDR delimiters',
  Object.keys(CLOSERS),
);
