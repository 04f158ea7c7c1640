import { listAbout } from '../list-about.ts';

/**
 * Nouns before a number that names one of a series ("Flight 175", "Article 5"): the number counts nothing. Source: the
 * kinds of numbered proper nouns that the Associated Press style book writes with figures (aircraft, bills, courts,
 * highways, rooms, routes, sequences), filled by hand.
 */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'flight bill route highway interstate room article section chapter title page part phase amendment proposition prop ' +
    'resolution boeing airbus apollo channel gate exit level district platform season episode volume game round act rule ' +
    'form zone sector pier terminal lot precinct ward engine train bus runway stage step figure table appendix schedule ' +
    'paragraph item case docket order directive operation type category grade model version series block building apartment ' +
    'suite floor hangar berth dock track lane stop station mile marker size week day year verse psalm area hr sb ab super'
  ).split(' '),
);

export const ABOUT_NUMBERED = listAbout(
  'Nouns whose numbers count nothing',
  'Numbered proper nouns of the Associated Press style book, filled by hand',
  NUMBERED,
);
